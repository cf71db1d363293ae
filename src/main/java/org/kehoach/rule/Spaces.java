package org.kehoach.rule;

import java.util.List;
import org.kehoach.diagnostic.Diagnostic;

/** One space between words, none before a mark, one after it, and dashes with room on both sides or on none. */
final class Spaces implements Rule {

    private static final String MARKS = ",.;:!?)";

    @Override
    public List<Diagnostic> check(Case given) {
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            String words = passage.words();
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c > ';') {
                    continue; // a letter, as nearly all are
                }
                String fixed = c == ' ' ? space(words, i) : c == '-' ? dash(words, i) : mark(words, i, c);
                if (!fixed.isEmpty()) {
                    told.add(new DecreeProblem.Spacing(around(words, i), fixed), passage);
                }
            }
        }
        return told.found();
    }

    private static String space(String words, int i) {
        char next = at(words, i + 1);
        if (next == ' ') {
            int to = i;
            while (at(words, to) == ' ') {
                to++;
            }
            return before(words, i) + " " + after(words, to);
        }
        if (i > 0 && at(words, i - 1) == '(') {
            return before(words, i) + after(words, i + 1);
        }
        boolean mark = MARKS.indexOf(next) >= 0 && !words.startsWith("./.", i + 1) && !words.startsWith("...", i + 1);
        return mark && i > 0 && !Character.isDigit(at(words, i + 2)) && at(words, i - 1) != '…'
                ? before(words, i) + next + (isOnWrongSide(words, i + 1) ? " " : "") + after(words, i + 2)
                : "";
    }

    /** Whether the space that a mark wants behind it stands before it. */
    private static boolean isOnWrongSide(String words, int i) {
        return ",;:".indexOf(at(words, i)) >= 0 && Character.isLetter(at(words, i + 1));
    }

    /** A comma or semicolon between letters; a stop where a sentence begins. */
    private static String mark(String words, int i, char c) {
        if (c == '.') {
            return isStop(words, i) ? before(words, i) + ". " + after(words, i + 1) : "";
        }
        boolean joins = (c == ',' || c == ';') && Character.isLetter(at(words, i - 1))
                && Character.isLetter(at(words, i + 1));
        return joins ? before(words, i) + c + " " + after(words, i + 1) : "";
    }

    /** Not that of an abbreviation, {@code TP.HCM}, {@code Th.S}, or of an address on the web. */
    private static boolean isStop(String words, int i) {
        if (!Character.isLowerCase(at(words, i - 1)) || !Character.isLowerCase(at(words, i - 2))
                || !Character.isUpperCase(at(words, i + 1)) || !Character.isLowerCase(at(words, i + 2))) {
            return false;
        }
        String first = before(words, i);
        String second = after(words, i + 1);
        int dot = second.indexOf('.');
        return first.chars().allMatch(Character::isLowerCase) && first.chars().anyMatch(Spaces::isVowel)
                && second.indexOf('@') < 0 && second.indexOf('/') < 0
                && (dot < 0 || dot == second.length() - 1);
    }

    /** An abbreviation in small letters, {@code tp.}, has none. */
    private static boolean isVowel(int c) {
        return "aeiouy".indexOf(c) >= 0 || (c > 'z' && c != 'đ');
    }

    private static String dash(String words, int i) {
        boolean left = at(words, i - 1) == ' ';
        boolean right = at(words, i + 1) == ' ';
        boolean between = left
                ? Character.isLetter(at(words, i - 2)) && Character.isLetter(at(words, i + 1))
                : Character.isLetter(at(words, i - 1)) && Character.isLetter(at(words, i + 2));
        return left != right && between
                ? before(words, left ? i - 1 : i) + " - " + after(words, right ? i + 2 : i + 1)
                : "";
    }

    private static char at(String words, int i) {
        return i >= 0 && i < words.length() ? words.charAt(i) : '\0';
    }

    private static String around(String words, int i) {
        int from = i;
        while (from > 0 && (words.charAt(from - 1) == ' ' || words.charAt(from - 1) == '-')) {
            from--;
        }
        int to = i;
        while (to < words.length() && (words.charAt(to) == ' ' || words.charAt(to) == '-')) {
            to++;
        }
        return words.substring(begin(words, from), end(words, to));
    }

    private static String before(String words, int to) {
        return words.substring(begin(words, to), to);
    }

    private static String after(String words, int from) {
        return words.substring(from, end(words, from));
    }

    private static int begin(String words, int to) {
        return words.lastIndexOf(' ', to - 1) + 1;
    }

    private static int end(String words, int from) {
        int to = words.indexOf(' ', from);
        return to < 0 ? words.length() : to;
    }
}
