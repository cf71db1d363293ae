package org.kehoach.pdf.read;

import java.util.Locale;
import java.util.Map;

/**
 * Characters of the symbol fonts (ký hiệu): Word keeps them at places of these fonts' own; a PDF must say what they are, so
 * that they are drawn as what they are in Unicode.
 */
public final class Symbols {

    /** Where Word puts the places of a symbol font. */
    private static final int PRIVATE = 0xf000;

    /** Of Wingdings, where a file does not say so: what lists are marked with. */
    private static final String BULLETS = "\uf071\uf076\uf0a7\uf0a8\uf0d8\uf0fb\uf0fc\uf0fd\uf0fe";

    private static final Map<String, char[]> TABLES = Map.of("wingdings", SymbolTables.WINGDINGS, "wingdings 2",
            SymbolTables.WINGDINGS_2, "wingdings 3", SymbolTables.WINGDINGS_3, "webdings", SymbolTables.WEBDINGS,
            "symbol", SymbolTables.SYMBOL);

    private Symbols() {}

    /** Whether the letters of a font are signs. */
    static boolean isSymbolFont(String font) {
        return TABLES.containsKey(font.toLowerCase(Locale.ROOT));
    }

    /**
     * A character in Unicode; itself where nothing is known of it.
     *
     * @param font as the file names it; where it is none of the symbol fonts, the one that has such a sign
     */
    public static char of(String font, char c) {
        char[] table = TABLES.get(font.toLowerCase(Locale.ROOT));
        boolean isPrivate = c >= PRIVATE && c <= PRIVATE + 0xff;
        if (table != null) {
            char sign = SymbolTables.sign(table, isPrivate ? c - PRIVATE : c);
            return sign != SymbolTables.UNKNOWN ? sign : isPrivate || c > 0xff ? c : (char) (PRIVATE + c);
        }
        if (!isPrivate) {
            return c;
        }
        boolean bullet = BULLETS.indexOf(c) >= 0;
        return sign(bullet ? SymbolTables.WINGDINGS : SymbolTables.SYMBOL, c,
                sign(bullet ? SymbolTables.SYMBOL : SymbolTables.WINGDINGS, c, c));
    }

    private static char sign(char[] table, char c, char otherwise) {
        char sign = SymbolTables.sign(table, c - PRIVATE);
        return sign != SymbolTables.UNKNOWN ? sign : otherwise;
    }

    /** A text whose characters of symbol fonts are in Unicode. */
    static String of(String font, String text) {
        boolean all = isSymbolFont(font);
        for (int i = 0; i < text.length(); i++) {
            if (all || (text.charAt(i) >= PRIVATE && text.charAt(i) <= PRIVATE + 0xff)) {
                StringBuilder out = new StringBuilder(text);
                for (int k = i; k < out.length(); k++) {
                    out.setCharAt(k, of(font, out.charAt(k)));
                }
                return out.toString();
            }
        }
        return text;
    }
}
