package org.kehoach.intake.encoding;

/** How characters stand to their line (chỉ số trên, chỉ số dưới): digits off it would read as a part of what is before them. */
public enum SmallDigits {
    LEVEL(""), RAISED("⁰¹²³⁴⁵⁶⁷⁸⁹"), LOWERED("₀₁₂₃₄₅₆₇₈₉");

    private final String digits;

    SmallDigits(String digits) {
        this.digits = digits;
    }

    /** A text that stands so, its digits as characters of their own; other letters keep to the line. */
    public String read(String text) {
        if (digits.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
        }
        return out.toString();
    }
}
