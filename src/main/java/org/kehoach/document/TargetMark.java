package org.kehoach.document;

/**
 * What stands before a target's words (dấu của chỉ tiêu).
 *
 * @param sign  a dash, or a number alone; may be empty
 * @param count words that count it, {@code Chỉ tiêu 7:}; may be empty
 */
record TargetMark(String sign, String count) {

    static TargetMark of(String label) {
        int space = label.indexOf(' ');
        String first = space < 0 ? label : label.substring(0, space);
        if (first.chars().anyMatch(Character::isLetter)) {
            return first.length() == label.length() ? new TargetMark(label, "") : new TargetMark("", label);
        }
        return new TargetMark(first, space < 0 ? "" : label.substring(space + 1));
    }
}
