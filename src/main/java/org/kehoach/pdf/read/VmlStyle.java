package org.kehoach.pdf.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code style} of a VML shape (kiểu của hình VML): names to values, as CSS writes them. */
record VmlStyle(Map<String, String> values) {
    private static final Map<String, Integer> NAMES = Map.ofEntries(Map.entry("black", 0), Map.entry("white", 0xffffff),
            Map.entry("red", 0xff0000), Map.entry("green", 0x008000), Map.entry("blue", 0x0000ff),
            Map.entry("yellow", 0xffff00), Map.entry("gray", 0x808080), Map.entry("silver", 0xc0c0c0),
            Map.entry("navy", 0x000080), Map.entry("maroon", 0x800000), Map.entry("teal", 0x008080),
            Map.entry("windowtext", 0), Map.entry("window", 0xffffff));

    static VmlStyle of(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split(";", -1)) {
            int colon = pair.indexOf(':');
            if (colon > 0) {
                values.put(pair.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        pair.substring(colon + 1).strip());
            }
        }
        return new VmlStyle(values);
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A length in twips; 0 where it is none. */
    int twips(String name) {
        return length(get(name, "0"));
    }

    /** A CSS length in twips; a bare number is pixels, 0 where it is none. */
    static int length(String text) {
        String t = text.strip().toLowerCase(Locale.ROOT);
        int end = t.length();
        while (end > 0 && !Character.isDigit(t.charAt(end - 1)) && t.charAt(end - 1) != '.') {
            end--;
        }
        double unit = switch (t.substring(end)) {
            case "pt" -> 20;
            case "in" -> 1440;
            case "cm" -> 1440 / 2.54;
            case "mm" -> 144 / 2.54;
            case "emu" -> 1 / 635.0;
            case "pc", "pi" -> 240;
            default -> 15;
        };
        try {
            double value = Double.parseDouble(t.substring(0, end)) * unit;
            return Math.abs(value) < Drawings.MOST ? (int) Math.round(value) : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /** A colour by name or as {@code #rrggbb}; what follows a space is left aside. */
    static Optional<Integer> color(String text) {
        String first = text.strip().toLowerCase(Locale.ROOT).split(" ", 2)[0];
        if (first.startsWith("#")) {
            String digits = first.substring(1);
            return Theme.hex(digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits);
        }
        return Optional.ofNullable(NAMES.get(first));
    }
}
