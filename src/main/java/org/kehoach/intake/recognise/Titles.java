package org.kehoach.intake.recognise;

import java.util.regex.Pattern;
import org.kehoach.document.UnitWords;

/** Whether words are a title (tiêu đề) or the beginning of a sentence. */
public final class Titles {

    private static final Pattern INTRODUCES = Pattern.compile(
            "(?iu).*(?<![\\p{L}])(?:gồm|bao gồm|như|như sau|sau|sau đây|là|(?<!tiêu |vụ |dung |pháp |quả |chí )cụ thể|rằng|với|theo|của|các|những|(?<!tồn )tại|về việc|để|trong đó|đó là|gồm có|gồm các|cụ thể là|nêu rõ|quy định|thống nhất|nhất trí|kết luận|nội dung chính|yêu cầu các|đề nghị các)$");
    /** What is counted and named behind its number: {@code Mục tiêu 1: Về dinh dưỡng} is one title. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)(?:Mục tiêu|Nhiệm vụ|Nội dung|Dự án|Tiểu dự án|Nhóm(?: nhiệm vụ| giải pháp)?|Giải pháp|Hợp phần|Tiêu chí|Bước|Giai đoạn|Chuyên đề|Hoạt động|Phương án|Đợt)(?: số| thứ)? (?:\\d{1,2}|[IVX]{1,4}|một|hai|ba|nhất)");
    /** Several of one sort that are named behind a colon, {@code Giám đốc các Sở: Tài chính, Xây dựng}. */
    private static final Pattern NAMES_FOLLOW = Pattern.compile(
            "(?u).*\\p{L}.*(?<![\\p{L}])các (?:Sở|sở|Bộ|bộ|Phòng|phòng|Ban|ban|Vụ|vụ|Cục|xã|phường|huyện|quận|đơn vị|cơ quan|trường|tỉnh|sở, ngành|phòng, ban)$");
    /** Somebody who is appointed to what stands before the colon. */
    private static final Pattern PERSON = Pattern
            .compile("(?u)(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|Đ/c|đ/c)(?:\\s*\\([^)]*\\))?:?\\s+\\p{Lu}.*");
    private static final Pattern REQUEST = Pattern.compile("(?iu)(?:Đề nghị|Giao|Yêu cầu)\\s.*");
    private static final int LONGEST = 16;
    private static final int SHORT = 10;
    private static final int SHORTEST = 7;

    private Titles() {}

    /** Whether words before a colon count several of one sort, whose names stand behind it. */
    public static boolean namesFollow(String words) {
        return NAMES_FOLLOW.matcher(words).matches();
    }

    /** Where the colon stands that may part a title from its sentence: one in brackets parts nothing; -1 where none does. */
    static int colon(String words) {
        int open = 0;
        for (int i = 0; i + 1 < words.length(); i++) {
            char c = words.charAt(i);
            open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
            if (c == ':' && words.charAt(i + 1) == ' ' && (open == 0 || words.indexOf(')', i) < 0)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words before a colon are the title of what follows in the line. */
    static boolean isLead(String title, String rest) {
        if (rest.isEmpty() || title.indexOf(';') >= 0 || title.contains(". ") || INTRODUCES.matcher(title).matches()
                || !Character.isUpperCase(title.codePointAt(0)) || COUNTED.matcher(title).matches()
                || namesFollow(title)) {
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
        return !title.isEmpty() && words(title) <= SHORT && !COUNTED.matcher(title).matches() && title.indexOf(';') < 0
                && !title.contains(". ")
                && !INTRODUCES.matcher(title).matches() && Character.isUpperCase(title.codePointAt(0));
    }

    /** Whether words that end with a colon are a title. */
    static boolean isTitle(String words, boolean amongTitles) {
        String title = words.substring(0, words.length() - 1).strip();
        return !title.isEmpty() && (UnitWords.isUnits(UnitWords.uncharged(title))
                || (words(title) <= (amongTitles ? SHORT : SHORTEST) && !INTRODUCES.matcher(title).matches()
                        && !title.contains(". ")));
    }

    static boolean isPerson(String words) {
        return PERSON.matcher(words).matches();
    }

    static boolean isRequest(String words) {
        return REQUEST.matcher(words).matches();
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
