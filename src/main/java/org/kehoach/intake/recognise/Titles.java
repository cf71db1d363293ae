package org.kehoach.intake.recognise;

import java.util.regex.Pattern;

/** Whether words are a title (tiêu đề) or the beginning of a sentence. */
public final class Titles {

    private static final Pattern INTRODUCES = Pattern.compile(
            "(?iu).*(?<![\\p{L}])(?:gồm|bao gồm|như|như sau|sau|sau đây|là|cụ thể|rằng|với|theo|của|các|những|tại|về việc|để|trong đó|đó là|gồm có|gồm các|cụ thể là|nêu rõ|quy định)$");
    private static final Pattern REQUEST = Pattern.compile("(?iu)(?:Đề nghị|Giao|Yêu cầu)\\s.*");
    private static final int LONGEST = 16;
    private static final int SHORT = 10;
    private static final int SHORTEST = 7;

    private Titles() {}

    /** Whether words before a colon are the title of what follows in the line. */
    static boolean isLead(String title, String rest) {
        if (rest.isEmpty() || title.indexOf(';') >= 0 || title.contains(". ") || INTRODUCES.matcher(title).matches()
                || !Character.isUpperCase(title.codePointAt(0))) {
            return false;
        }
        boolean unit = UnitWords.isUnits(title);
        int first = rest.codePointAt(0);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || first == '“' || first == '"'
                || first == '<' || first == '≥';
        return unit || (begins && words(title) <= (title.contains(", ") ? SHORT : LONGEST));
    }

    /** Whether words before a colon may be a title where those of all siblings are. */
    static boolean mayLead(String title) {
        return !title.isEmpty() && words(title) <= SHORT && title.indexOf(';') < 0 && !title.contains(". ")
                && !INTRODUCES.matcher(title).matches() && Character.isUpperCase(title.codePointAt(0));
    }

    /** Whether words that end with a colon are a title. */
    static boolean isTitle(String words) {
        String title = words.substring(0, words.length() - 1).strip();
        return !title.isEmpty() && (UnitWords.isUnits(title)
                || (words(title) <= SHORTEST && !INTRODUCES.matcher(title).matches() && !title.contains(". ")));
    }

    static boolean isRequest(String words) {
        return REQUEST.matcher(words).matches();
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
