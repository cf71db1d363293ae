package org.kehoach.rule;

import java.util.List;

/** The decree's rules on the text (quy tắc thể thức trên văn bản), in the order of the document's elements. */
final class DecreeRules {

    static final List<Rule> ALL = List.of(
            // number, symbol, date
            new NumberAndSymbol(), new SymbolFitsKind(), new DateForms(), new DaysThatAre(),
            // subject, addressees, grounds
            new SubjectForm(), new ExchangeLimits(), new AddresseesWhereTheyBelong(), new BasisEnds(),
            // cited documents
            new LawsWithoutNumber(), new CitationsComplete(), new CodeForms(), new TypeFitsCode(), new YearOfCode(),
            new OneSpellingOfCode(), new OneDateOfCode(), new MentionedInFull(), new MentionedShortLater(),
            // body
            new NumbersRunOn(), new MarksNotTyped(), new DutiesHaveLeads(), new OneLead(), new DeadlinesInPeriod(),
            new ReportsInOrder(),
            new Workdays(), new ValuesFitWords(), new SharesHaveSigns(), new BodiesThatAre(), new NoDistricts(),
            // words
            new BodyNamesCapitalised(), new OfficesCapitalised(), new ListedBodiesSmall(), new AreasCapitalised(),
            new PartsCapitalised(), new TypesCapitalised(),
            new ThisDocumentCapitalised(), new PeopleCapitalised(), new DaysCapitalised(), new Spaces(),
            new Punctuated(), new DoubledWords(),
            new ToneMarkStyle(),
            // signature, recipients
            new AuthorityLines(), new DeputiesSignForHeads(), new AuthorityFitsIssuer(), new DegreesLeftOut(),
            new NamesCapitalised(), new FirstOfRecipients(), new RecipientLines(), new RecipientsOnce(),
            new MinutesSignedByTwo(), new ArchiveLast(),
            new UnitsAmongRecipients());

    private DecreeRules() {}
}
