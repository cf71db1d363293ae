package org.kehoach.intake.recognise;

import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that cannot end a paragraph, whatever letter the next one begins with (dòng chưa trọn ý). */
final class Unfinished {

    /** Words behind which something must follow. */
    private static final Pattern DANGLES = Pattern.compile(
            "(?u).*(?<![\\p{L}])(?:của|và|hoặc|các|những|với|về|cho|tại|theo|do|bởi|trong|giữa|đối với|thuộc|cùng|như|nhằm|qua|cũng như)");
    /** In capitals too, where a comma or a dash does not end a title either. */
    private static final Pattern TITLE_DANGLES = Pattern
            .compile("(?u).*(?:[,–-]|(?<![\\p{L}])(?:CỦA|VÀ|CÁC|VỚI|VỀ|CHO|TẠI|THEO|TRONG|ĐỐI VỚI))");
    /** A sentence speaks of the document that it stands in; a title does not. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?u).*(?<![\\p{L}])(?:kèm theo|(?:Quyết định|Nghị quyết|Kế hoạch|Chỉ thị|Quy định|Quy chế) này)(?![\\p{L}]).*");

    private Unfinished() {}

    /**
     * Whether what stands before goes on in the next line.
     *
     * @param wrapped whether lines are hard-wrapped
     * @param ragged  whether the first line of a paragraph is often shorter than the others
     */
    static boolean goesOn(String before, String after, boolean wrapped, boolean ragged) {
        Optional<Mark> mark = Marks.read(Stretch.supplied(before));
        if (mark.filter(Unfinished::isBare).isPresent()) {
            return true;
        }
        if (before.isEmpty() || ".;:!?”".indexOf(before.charAt(before.length() - 1)) >= 0) {
            return false;
        }
        if (DANGLES.matcher(before).matches()) {
            return true;
        }
        boolean titles = Vocabulary.isCapitals(before) && Vocabulary.isCapitals(after);
        if (titles && mark.filter(m -> !m.isBullet()).isPresent()) {
            return wrapped || TITLE_DANGLES.matcher(before).matches();
        }
        if (!wrapped || before.endsWith(",")) {
            return false;
        }
        return Vocabulary.STRONG_GROUND.matcher(before).matches() || SENTENCE.matcher(before).matches()
                || (ragged && mark.filter(Mark::isBullet).isPresent());
    }

    /** {@code Điều 1.} alone; a chapter's title stands in lines of its own. */
    private static boolean isBare(Mark mark) {
        return mark.words().isEmpty() && mark.number()
                .filter(n -> n.form().prefix().isEmpty() || n.form().runsOn()).isPresent();
    }
}
