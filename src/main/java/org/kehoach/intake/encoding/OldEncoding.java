package org.kehoach.intake.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An encoding of Vietnamese before Unicode (bảng mã cũ): its letters stand at the places of Western European ones, so that
 * only the font's name tells what a file says.
 */
public enum OldEncoding {

    /** TCVN 5712:1993, VN3, which fonts called {@code .VnTime} and the like draw: one place for each letter. */
    TCVN3 {
        @Override
        String inUnicode(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                // places of an 8-bit font that a program knew no letter for
                char place = c >= 0xf000 && c <= 0xf0ff ? (char) (c - 0xf000) : c;
                out.append(TCVN3_LETTERS.getOrDefault(place, place));
            }
            return out.toString();
        }
    },

    /** VNI for Windows: a letter and, after it, its mark. */
    VNI {
        @Override
        String inUnicode(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                String pair = i + 1 < text.length() ? VNI_LETTERS.get(text.substring(i, i + 2)) : null;
                if (pair != null) {
                    out.append(pair);
                    i++;
                } else {
                    String one = text.substring(i, i + 1);
                    out.append(VNI_LETTERS.getOrDefault(one, one));
                }
            }
            return out.toString();
        }
    };

    private static final String TCVN3_PLACES = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§";
    private static final String TCVN3_MEANT = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";

    private static final Map<Character, Character> TCVN3_LETTERS = tcvn3();
    private static final Map<String, String> VNI_LETTERS = vni();

    /** Letters beyond those of Western Europe that stand in nearly every sentence. */
    private static final String ONLY_UNICODE = "ăđĩũơưĂĐĨŨƠƯ";

    private static final String WESTERN_AND_VIETNAMESE = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

    abstract String inUnicode(String text);

    private static Map<Character, Character> tcvn3() {
        Map<Character, Character> out = new HashMap<>();
        for (int i = 0; i < TCVN3_PLACES.length(); i++) {
            out.put(TCVN3_PLACES.charAt(i), TCVN3_MEANT.charAt(i));
        }
        return out;
    }

    private static Map<String, String> vni() {
        Map<String, String> out = new HashMap<>();
        String[] rows = {"a ùøûõïâáàåãäêéèúüë áàảãạâấầẩẫậăắằẳẵặ", "e ùøûõïâáàåãä éèẻẽẹêếềểễệ",
                "o ùøûõïâáàåãä óòỏõọôốồổỗộ", "u ùøûõï úùủũụ", "y ùøûõ ýỳỷỹ", "ô ùøûõï ớờởỡợ", "ö ùøûõï ứừửữự"};
        for (String row : rows) {
            String[] parts = row.split(" ", -1);
            for (int i = 0; i < parts[1].length(); i++) {
                String mark = parts[1].substring(i, i + 1);
                String letter = parts[2].substring(i, i + 1);
                String capital = parts[0].toUpperCase(Locale.ROOT);
                out.put(parts[0] + mark, letter);
                out.put(capital + mark.toUpperCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT));
                out.put(capital + mark, letter.toUpperCase(Locale.ROOT));
            }
        }
        String alone = "íìæóòôöñî";
        String meant = "íìỉĩịơưđỵ";
        for (int i = 0; i < alone.length(); i++) {
            String c = alone.substring(i, i + 1);
            String letter = meant.substring(i, i + 1);
            out.put(c, letter);
            out.put(c.toUpperCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT));
        }
        return out;
    }

    /** The encoding that a font of this name draws; empty for the many that draw Unicode. */
    public static Optional<OldEncoding> of(String font) {
        String name = font.replaceFirst("^[A-Z]{6}\\+", "").toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return Optional.of(TCVN3);
        }
        return name.startsWith("vni-") ? Optional.of(VNI) : Optional.empty();
    }

    /** A text as a font of this encoding shows it, in NFC; fonts whose names end in H draw capitals only. */
    public String read(String text, String font) {
        String out = inUnicode(text);
        boolean capitals = this == TCVN3 && font.replaceFirst("[,-].*$", "").endsWith("H");
        return capitals ? out.toUpperCase(Locale.ROOT) : out;
    }

    /**
     * Whether a text cannot be in an old encoding whatever its font is called: someone has converted it and kept the font.
     */
    public static boolean isUnicode(String text) {
        return text.chars().anyMatch(c -> (c >= 0x1ea0 && c <= 0x1ef9) || ONLY_UNICODE.indexOf(c) >= 0
                || (c >= 0x300 && c < 0x330));
    }

    /** Whether a text has signs beyond ASCII that Vietnamese in Unicode has no use for, as old encodings put for letters. */
    public static boolean mayBeOld(String text) {
        return text.chars().anyMatch(c -> (c >= 0xf000 && c <= 0xf0ff)
                || (c > 0xa0 && c <= 0xff && WESTERN_AND_VIETNAMESE.indexOf(c) < 0));
    }
}
