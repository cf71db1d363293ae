package org.kehoach.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant (tên gần giống): by edit distance, marks of Vietnamese letters left aside. */
public final class NearNames {

    private NearNames() {}

    /** The nearest of the candidates, or empty where none is near: at most a quarter of the letters differ, or two. */
    public static Optional<String> nearest(String name, Collection<String> candidates) {
        String plain = plain(name);
        return candidates.stream().min(Comparator.comparingInt((String c) -> distance(plain, plain(c)))
                .thenComparing(Comparator.naturalOrder()))
                .filter(c -> distance(plain, plain(c)) <= Math.max(2, Math.max(plain.length(), c.length()) / 4)
                        && distance(plain, plain(c)) * 2 < Math.max(2, plain.length()) + 1);
    }

    /** Small letters without marks: as a person types who is in a hurry, {@code hoa lac}. */
    public static String plain(String name) {
        String open = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(open.length());
        open.codePoints().filter(c -> !isMark(c)).forEach(c -> out.appendCodePoint(c == 'đ' ? 'd' : c));
        return out.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Edits of one letter, two neighbours changing places counting as one. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
