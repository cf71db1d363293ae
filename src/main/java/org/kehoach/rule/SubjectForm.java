package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Text;

/**
 * The subject is a phrase: without {@code V/v}, which letters alone have and Kehoach prints, without the type again, which
 * stands above it, and without a stop (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5).
 */
final class SubjectForm implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Text> lines = given.plan().subject();
        if (lines.isEmpty() || !Own.is(lines.getFirst().origin(), given.plan())) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Text first = lines.getFirst();
        String words = first.typedWords().strip();
        String type = given.plan().kind().value().title();
        if (words.regionMatches(true, 0, "V/v", 0, 3)) {
            found.add(given.found(new DecreeProblem.SubjectBegins(words.substring(0, 3), capital(words.substring(3))),
                    first.origin()));
        } else if (given.plan().kind().value().subject() != DocumentKind.Subject.NUMBER
                && words.regionMatches(true, 0, type + " ", 0, type.length() + 1)
                && !words.substring(type.length()).matches(" (?:hóa|hoá) .*")) {
            found.add(given.found(new DecreeProblem.SubjectBegins(words.substring(0, type.length()),
                    capital(words.substring(type.length()))), first.origin()));
        }
        String last = lines.getLast().typedWords().strip();
        if (last.endsWith(".") && !last.endsWith("…") && !last.endsWith("...")) {
            found.add(given.found(new DecreeProblem.SubjectStop(last.substring(last.lastIndexOf(' ') + 1)),
                    lines.getLast().origin()));
        }
        return found;
    }

    private static String capital(String rest) {
        String words = rest.strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
