package org.kehoach.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.scaffold.IssuerSearch;
import org.kehoach.scaffold.SketchIssuer;
import org.kehoach.scaffold.SketchIssuer.Described;
import org.kehoach.scaffold.SketchIssuer.Listed;

/** Finds out who issues the plan (hỏi cơ quan ban hành): one of the directory, or one that it does not have. */
final class IssuerInterview {

    /** So many names can be read at a glance; more are narrowed down by words. */
    private static final int SHOWN = 20;

    private final Questions questions;
    private final PlanAnswers answers;
    private final Words words;
    private final IssuerSearch search;
    private List<Agency> shown;

    IssuerInterview(Questions questions, PlanAnswers answers, Words words, Directory directory) {
        this.questions = questions;
        this.answers = answers;
        this.words = words;
        this.search = new IssuerSearch(directory);
        this.shown = search.all();
    }

    /** An agency of the directory; one that is described where the person says that it is not there. */
    SketchIssuer listed() {
        if (answers.issuer.isPresent()) {
            return given(answers.issuer.get());
        }
        if (!questions.canAsk()) {
            throw new PlanInterview.Refused(words.get("new.missing", Map.of("option", "--issuer")));
        }
        if (shown.size() <= SHOWN) {
            questions.list(names(shown));
        }
        return questions.ask("new.issuer", Map.of("count", Integer.toString(search.all().size())), "", this::choose);
    }

    private SketchIssuer given(String issuer) {
        List<Agency> found = search.find(issuer);
        if (found.size() == 1) {
            return new Listed(found.getFirst());
        }
        if (found.isEmpty() && answers.place.isPresent()) {
            return described();
        }
        throw new PlanInterview.Refused(found.isEmpty()
                ? words.get("new.issuer.unknown", Map.of("issuer", issuer))
                : words.get("new.issuer.several", Map.of("issuer", issuer, "keys",
                        found.stream().limit(SHOWN).map(Agency::key).toList())));
    }

    /** A number of the list that was shown, {@code 0}, or words of the name. */
    private Optional<SketchIssuer> choose(String answer) {
        if (answer.equals("0")) {
            return Optional.of(described());
        }
        if (answer.matches("\\d{1,4}")) {
            int number = Integer.parseInt(answer);
            if (number <= Math.min(shown.size(), SHOWN)) {
                return Optional.of(new Listed(shown.get(number - 1)));
            }
        }
        List<Agency> found = answer.isEmpty() ? search.all() : search.find(answer);
        if (found.size() == 1 && !answer.isEmpty()) {
            questions.say("new.issuer.chosen", Map.of("name", found.getFirst().runningName()));
            return Optional.of(new Listed(found.getFirst()));
        }
        if (found.isEmpty()) {
            questions.say("new.issuer.none", Map.of("issuer", answer));
        } else {
            shown = found;
            questions.list(names(found.stream().limit(SHOWN).toList()));
            questions.say(found.size() > SHOWN ? "new.issuer.more" : "new.issuer.pick",
                    Map.of("more", Integer.toString(found.size() - SHOWN)));
        }
        return Optional.empty();
    }

    private static List<String> names(List<Agency> agencies) {
        return agencies.stream().map(a -> a.runningName() + "  (" + a.key() + ")").toList();
    }

    /** An agency in its own words. */
    Described described() {
        String name = needed(answers.issuer, "--issuer", "new.name", "");
        String place = needed(answers.place, "--place", "new.place",
                Described.proposedPlace(name).orElse(""));
        Optional<String> above = answers.above;
        if (above.isEmpty() && questions.canAsk()) {
            above = Stream.of(questions.ask("new.above", Map.of(), "")).filter(a -> !a.isEmpty()).findFirst();
        }
        return new Described(name, place, above);
    }

    private String needed(Optional<String> given, String option, String question, String proposed) {
        if (given.isPresent()) {
            return given.get().strip();
        }
        if (questions.canAsk()) {
            return questions.needed(question, proposed);
        }
        if (!proposed.isEmpty()) {
            return proposed;
        }
        throw new PlanInterview.Refused(words.get("new.missing", Map.of("option", option)));
    }
}
