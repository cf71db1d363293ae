package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Text;

/**
 * The subject is a phrase: without {@code V/v} or {@code Về việc} in a letter, which Kehoach prints, without the type again, which
 * stands above it, and without a stop (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5).
 */
final class SubjectForm implements Rule {

    /** What {@code V/v} stands for. */
    private static final String ABOUT = "Về việc ";

    /** A name keeps its capital behind {@code V/v}. */
    private static final Pattern NAME = Pattern
            .compile(
                    "\\P{Ll}*(?:\\P{L}|$).*|(?:Sở|Bộ|Ủy|Uỷ|Hội|Đoàn|Tỉnh|Ban|Chính|Quốc|Luật|Nghị|Quyết|Kế) .*|\\S+ \\p{Lu}.*");

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
        boolean letter = given.plan().kind().value().subject() == DocumentKind.Subject.NUMBER;
        if (words.regionMatches(true, 0, "V/v", 0, 3)) {
            String rest = words.substring(3);
            found.add(given.found(
                    new DecreeProblem.SubjectBegins(words.substring(0, 3), letter ? small(rest) : capital(rest)),
                    first.origin()));
        } else if (letter && words.regionMatches(true, 0, ABOUT, 0, ABOUT.length())) {
            found.add(given.found(new DecreeProblem.SubjectBegins(words.substring(0, ABOUT.length()).strip(),
                    small(words.substring(ABOUT.length()))), first.origin()));
        } else if (!letter
                && words.regionMatches(true, 0, type + " ", 0, type.length() + 1)
                && !words.substring(type.length()).matches(" (?:hóa|hoá) .*")) {
            found.add(given.found(new DecreeProblem.SubjectBegins(words.substring(0, type.length()),
                    capital(words.substring(type.length()))), first.origin()));
        }
        boolean free = given.plan().kind().value().subject() != DocumentKind.Subject.TITLE;
        boolean typed = first.inlines().getFirst() instanceof Inline.Words;
        if (!free && typed && Character.isLowerCase((words + " ").charAt(0))
                && !words.regionMatches(true, 0, "V/v", 0, 3)) {
            found.add(given.found(new DecreeProblem.SubjectBegins(words.split(" ", 2)[0], capital(words)),
                    first.origin()));
        }
        String last = lines.getLast().typedWords().strip();
        if (last.endsWith(".") && !last.endsWith("…") && !last.endsWith("...")) {
            found.add(given.found(new DecreeProblem.SubjectStop(last.substring(last.lastIndexOf(' ') + 1)),
                    lines.getLast().origin()));
        }
        return found;
    }

    /** As it goes on behind {@code V/v}. */
    private static String small(String rest) {
        String words = rest.strip();
        return words.isEmpty() || NAME.matcher(words).matches()
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String capital(String rest) {
        String words = rest.strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
