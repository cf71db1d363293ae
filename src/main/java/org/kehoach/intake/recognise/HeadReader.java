package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.recognise.Flattener.Discard;
import org.kehoach.intake.recognise.Vocabulary.Titled;
import org.kehoach.plan.DocumentKind;

/**
 * Step 3: the lines above the body (đọc phần đầu): letterhead, national title, number, place and date, kind, subject, in
 * whatever order a conversion wrote the two columns.
 */
final class HeadReader {

    /** How far down a title may stand. */
    private static final int REACH = 40;

    private final List<Discard> discards = new ArrayList<>();
    private final List<Stretch> agencies = new ArrayList<>();
    private final List<Stretch> subject = new ArrayList<>();
    private Stretch kindWords = Stretch.EMPTY;
    private Optional<DocumentKind> kind = Optional.empty();
    private Stretch number = Stretch.EMPTY;
    private Stretch symbol = Stretch.EMPTY;
    private Stretch place = Stretch.EMPTY;
    private Optional<Head.Day> day = Optional.empty();
    private Stretch attached = Stretch.EMPTY;
    /** Whether no national title is printed, in whose place the youth union prints its own name. */
    private boolean ofUnion;
    private final StampFinder stamps = new StampFinder();

    private HeadReader() {}

    /** What was read, how many entries it took, and what was dropped. */
    record Read(Head head, int length, List<Discard> discards) {}

    static Read read(List<Entry> entries) {
        return new HeadReader().run(entries);
    }

    private Read run(List<Entry> entries) {
        int start = PageHeading.end(entries);
        entries.subList(0, start).stream().filter(Entry.Line.class::isInstance)
                .forEach(e -> drop(Furniture.CONVERSION_MARK, ((Entry.Line) e).words()));
        int title = titleAt(entries, start);
        int end = title >= 0 ? title : letterheadEnd(entries, start);
        ofUnion = entries.subList(start, end).stream().noneMatch(PageHeading::isNational);
        BrokenLines.mend(entries.subList(start, end)).forEach(this::column);
        if (title >= 0) {
            TitleReader.Read below = TitleReader.read((Entry.Line) entries.get(title), entries, title + 1);
            kind = Optional.of(below.kind());
            kindWords = below.kindWords();
            subject.addAll(below.subject());
            attached = below.attached();
            discards.addAll(below.discards());
            end = below.end();
        }
        Letterheads parts = Letterheads.part(agencies);
        DocumentKind read = kind.or(this::kindOfSymbol)
                .orElse(subject.isEmpty() && symbol.isEmpty() ? Vocabulary.USUAL : Vocabulary.UNTITLED);
        boolean sure = kind.filter(k -> isNamed(k, kindWords)).isPresent()
                || (read.equals(Vocabulary.UNTITLED) && !symbol.isEmpty());
        return new Read(new Head(read, sure, kindWords, parts.superior(), parts.issuer(), number, symbol, place, day,
                subject.isEmpty() ? List.of() : List.of(Stretch.join(subject)), attached,
                stamps.stamps()), end, discards);
    }

    /** Whether a title is the kind's own, and none that borrows its form. */
    private static boolean isNamed(DocumentKind kind, Stretch title) {
        return Vocabulary.fold(title.text()).replaceAll("\\s", "")
                .equals(Vocabulary.fold(kind.title()).replaceAll("\\s", ""));
    }

    /** The line of the kind's name; -1 where there is none above the first heading. */
    static int titleAt(List<Entry> entries, int from) {
        for (int i = from; i < Math.min(entries.size(), from + REACH); i++) {
            if (!(entries.get(i) instanceof Entry.Line line)) {
                return -1;
            }
            String words = line.words().tidy().text();
            if (Vocabulary.kind(words).filter(k -> isTitle(k, words)).isPresent()) {
                return i;
            }
            if (Vocabulary.ADDRESSEES.matcher(words).lookingAt() || Vocabulary.STRONG_GROUND.matcher(words).matches()) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code KẾ HOẠCH} alone, or before a subject; not the first words of a sentence. */
    static boolean isTitle(Titled titled, String words) {
        String typed = words.substring(0, titled.length());
        return Vocabulary.isCapitals(typed) || words.length() == titled.length();
    }

    /** Of a document without a title: before the addressees, or before the first line that is no part of a letterhead. */
    private static int letterheadEnd(List<Entry> entries, int from) {
        int last = from;
        for (int i = from; i < Math.min(entries.size(), from + REACH); i++) {
            if (!(entries.get(i) instanceof Entry.Line line)) {
                break;
            }
            String words = line.words().tidy().text();
            if (Vocabulary.ADDRESSEES.matcher(words).lookingAt()) {
                return i;
            }
            if (isLetterhead(words)) {
                last = i + 1;
            }
        }
        return last;
    }

    static boolean isLetterhead(String words) {
        String folded = Vocabulary.fold(words);
        return Vocabulary.NATIONAL_TITLE.matcher(folded).find() || Vocabulary.MOTTO.matcher(folded).find()
                || Vocabulary.NUMBER.matcher(words).lookingAt() || Vocabulary.PARTY_NUMBER.matcher(words).lookingAt()
                || Vocabulary.LETTER_ABOUT.matcher(words).lookingAt()
                || (words.length() < 80 && (Vocabulary.PLACE_DATE.matcher(words).matches()
                        || Vocabulary.PLACE_DATE_IN_DIGITS.matcher(words).matches()))
                || (Vocabulary.isCapitals(words) && words.length() < 90 && Vocabulary.isAgencyStart(folded));
    }

    /** What stands in one column of a line: known parts are cut out, and the rest is an agency's name. */
    private void column(Stretch words) {
        Stretch rest = words;
        if (ofUnion && Vocabulary.UNION_TITLE.matcher(Vocabulary.fold(rest.text())).matches()) {
            drop(Furniture.NATIONAL_TITLE, rest);
            return;
        }
        String folded = Vocabulary.foldInPlace(rest.text());
        for (var fixed : List.of(Vocabulary.NATIONAL_TITLE, Vocabulary.MOTTO)) {
            Matcher m = fixed.matcher(folded);
            if (m.find()) {
                drop(Furniture.NATIONAL_TITLE, rest.sub(m.start(), m.end()));
                Stretch after = rest.from(m.end()).tidy();
                column(rest.to(m.start()).tidy());
                column(after);
                return;
            }
        }
        if (rest.isEmpty()) {
            return;
        }
        Matcher ruled = Vocabulary.RULED.matcher(rest.text());
        if (ruled.find()) {
            drop(Furniture.RULE, rest.from(ruled.start()));
            column(rest.to(ruled.start()).tidy());
        } else if (Vocabulary.FETCHED.matcher(rest.text()).matches()) {
            drop(Furniture.CONVERSION_MARK, rest);
        } else if (rest.text().chars().noneMatch(Character::isLetterOrDigit)) {
            drop(Furniture.RULE, rest);
        } else if (stamps.take(rest.text())) {
            drop(Furniture.STAMP, rest);
        } else if (!numbered(rest) && !dated(rest)) {
            name(rest);
        }
    }

    private boolean numbered(Stretch words) {
        Matcher m = Vocabulary.NUMBER.matcher(words.text());
        if (!m.find()) {
            m = Vocabulary.PARTY_NUMBER.matcher(words.text());
            if (!m.find()) {
                return false;
            }
        }
        if (!symbol.isEmpty()) {
            return false;
        }
        number = digits(words.sub(m.start("number"), m.end("number")).strip());
        symbol = words.sub(m.start("symbol"), m.end("symbol"));
        drop(Furniture.FORM_WORD, words.sub(m.start(), m.start("number")));
        drop(Furniture.FORM_WORD, words.sub(m.end("number"), m.start("symbol")));
        column(words.to(m.start()).tidy());
        column(words.from(m.end()).tidy());
        return true;
    }

    /** Dots and underscores are room to write a number. */
    private Stretch digits(Stretch words) {
        if (words.text().chars().noneMatch(Character::isDigit)) {
            drop(Furniture.FORM_WORD, words);
            return Stretch.EMPTY;
        }
        int from = 0;
        while (!Character.isDigit(words.text().charAt(from))) {
            from++;
        }
        int to = words.length();
        while (!Character.isLetterOrDigit(words.text().charAt(to - 1))) {
            to--;
        }
        drop(Furniture.FORM_WORD, words.to(from));
        drop(Furniture.FORM_WORD, words.from(to));
        return words.sub(from, to);
    }

    private boolean dated(Stretch words) {
        Matcher m = Vocabulary.PLACE_DATE.matcher(words.text());
        if (day.isPresent()) {
            return false;
        }
        if (!m.find()) {
            m = Vocabulary.PLACE_DATE_IN_DIGITS.matcher(words.text());
            if (!m.matches()) {
                return false;
            }
        }
        day = Optional.of(new Head.Day(value(m.group("day")), value(m.group("month")), value(m.group("year")),
                words.sub(m.start("day"), m.end("year"))));
        Stretch after = words.from(m.end()).tidy();
        Stretch before = words.to(m.start()).tidy();
        if (m.group("place") != null) {
            place = words.sub(m.start("place"), m.end("place"));
            drop(Furniture.FORM_WORD, words.sub(m.end("place"), m.end()));
        } else {
            drop(Furniture.FORM_WORD, words.sub(m.start(), m.end()));
            if (Vocabulary.PLACE.matcher(before.text()).matches()) {
                place = before;
                before = Stretch.EMPTY;
            }
        }
        column(before);
        column(after);
        return true;
    }

    private static OptionalInt value(String words) {
        String digits = words.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 4 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private void name(Stretch words) {
        boolean about = Vocabulary.LETTER_ABOUT.matcher(words.text()).lookingAt();
        if (about || !subject.isEmpty()) {
            subject.add(words);
        } else {
            agencies.add(words);
        }
    }

    private Optional<DocumentKind> kindOfSymbol() {
        String head = symbol.text().split("[-/ ]", -1)[0].toUpperCase(Locale.ROOT);
        for (DocumentKind k : DocumentKind.stock()) {
            if (!head.isEmpty() && k.abbreviation().toUpperCase(Locale.ROOT).equals(head)) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    private void drop(Furniture furniture, Stretch words) {
        discards.add(new Discard(furniture, words));
    }
}
