package org.kehoach.intake.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells where a letterhead ends (hết phần đầu trang) whose document is set flush left, title and all. */
final class LetterheadEnd {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern NUMBERED = Pattern.compile("số\\s*:.*", FLAGS);

    private static final Pattern DATED = Pattern.compile(".*\\bngày\\b.*\\btháng\\b.*\\bnăm\\b.*", FLAGS);

    /** Stamps of urgency and secrecy, which stand below the number. */
    private static final Pattern STAMP = Pattern.compile("(?:HỎA|HOẢ|THƯỢNG|KHẨN|MẬT|TỐI|TUYỆT)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final float FLUSH = 4;

    private LetterheadEnd() {}

    /** Whether the columns have their number and date, so that a flush line in capitals is the title and no part of them. */
    static boolean isTitleBelow(Line line, List<Line> near, List<Line> far) {
        String text = line.text();
        return Math.abs(line.left() - near.getFirst().left()) < FLUSH && text.equals(text.toUpperCase(Locale.ROOT))
                && text.codePoints().anyMatch(Character::isUpperCase) && !STAMP.matcher(text).matches()
                && near.stream().anyMatch(l -> NUMBERED.matcher(l.text()).matches())
                && far.stream().anyMatch(l -> DATED.matcher(l.text()).matches());
    }
}
