package org.kehoach.intake.encoding;

/** Raised digits (chỉ số trên): as such, for they would read as a part of the number before them. */
public final class Raised {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Raised() {}

    /** A raised text, its digits as characters of their own; other letters keep to the line. */
    public static String digits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
        }
        return out.toString();
    }
}
