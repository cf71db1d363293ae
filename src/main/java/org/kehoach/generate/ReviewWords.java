package org.kehoach.generate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kehoach.derive.Account;
import org.kehoach.derive.Account.Step;
import org.kehoach.derive.Review;
import org.kehoach.derive.Review.Mark;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Language;
import org.kehoach.document.Address;
import org.kehoach.opc.WordPackage;
import org.kehoach.template.ReviewCopy;
import org.kehoach.template.ReviewCopy.Frame;
import org.kehoach.template.ReviewCopy.Look;
import org.kehoach.template.ReviewCopy.Passage;

/** The words of review copies (lời của bản rà soát): the legend, and what each passage came from. */
final class ReviewWords {

    private final Language language;
    private final OriginWords origins;

    private ReviewWords(Language language) {
        this.language = language;
        this.origins = new OriginWords(language);
    }

    static WordPackage copy(WordPackage word, Review review, Language language) {
        ReviewWords words = new ReviewWords(language);
        Map<Address, Passage> passages = new HashMap<>();
        review.marks().forEach((address, mark) -> passages.put(address, words.passage(mark)));
        return ReviewCopy.of(word, passages, words.frame());
    }

    private Frame frame() {
        Map<Look, String> legend = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            legend.put(look, say(look.name().toLowerCase(Locale.ROOT)));
        }
        return new Frame(say("title"), legend, say("notes"));
    }

    private Passage passage(Mark mark) {
        return switch (mark.kind()) {
            case INHERITED -> new Passage(Look.INHERITED, note(mark, mark.account().map(this::inherited)));
            case CHANGED -> new Passage(Look.CHANGED, note(mark, mark.account().map(this::changed)));
            case LOCAL -> new Passage(Look.LOCAL, note(mark, mark.account().map(a -> origins.standing(a.standing()))));
            case REMOVED -> new Passage(Look.REMOVED,
                    note(mark, mark.account().flatMap(Account::absence).map(origins::absence)));
        };
    }

    private static String note(Mark mark, Optional<String> words) {
        return mark.noted() ? words.orElse("") : "";
    }

    /** Whose words they are, through whichever plans they came. */
    private String inherited(Account account) {
        return account.fields().isEmpty()
                ? origins.standing(account.standing())
                : say("from", Map.of("plan",
                        origins.level(account.fields().getFirst().steps().getLast().level())));
    }

    /** Each value that was decided, with what it was before. */
    private String changed(Account account) {
        List<Account.Field> set = account.fields().stream().filter(f -> f.now().deed() == Account.Deed.SET).toList();
        List<Account.Field> facts = set.stream().filter(f -> !f.name().equals(account.shape())
                && !f.name().startsWith("text")).toList();
        return String.join("; ", (facts.isEmpty() ? set : facts).stream().map(this::changed).toList())
                + set.stream().map(f -> f.now().reason()).filter(r -> !r.isEmpty()).findFirst()
                        .map(r -> "; " + Catalogue.get().ui("trace.reason", language, Map.of("reason", r))).orElse("");
    }

    private String changed(Account.Field field) {
        if (field.steps().size() < 2) {
            return field.name() + ": " + field.now().value();
        }
        Step before = field.steps().get(1);
        return say("before", Map.of("field", field.name(), "now", field.now().value(), "before", before.value(), "plan",
                origins.level(before.level())));
    }

    private String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, String> values) {
        return Catalogue.get().ui("review." + key, language, values);
    }
}
