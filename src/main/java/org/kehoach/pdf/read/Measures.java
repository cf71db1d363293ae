package org.kehoach.pdf.read;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kehoach.opc.XmlElement;

/** Reads measures (số đo): bare numbers in the element's own unit, or numbers with a unit such as {@code 2.5cm}. */
final class Measures {

    /** The longest measure that is believed, in twips: Word's own limit is 22 inches. */
    private static final int MOST = 40_000;

    private final Findings findings;

    Measures(Findings findings) {
        this.findings = findings;
    }

    /** A length in twips. */
    int twips(XmlElement e, String attribute, int otherwise) {
        return twips(e, attribute).orElse(otherwise);
    }

    /** A length in twips, where it is given; a malformed one is reported and counts as not given. */
    OptionalInt twips(XmlElement e, String attribute) {
        return read(e, attribute, 20, MOST);
    }

    /** A number without a unit. */
    int number(XmlElement e, String attribute, int otherwise) {
        return read(e, attribute, 1, Integer.MAX_VALUE).orElse(otherwise);
    }

    /** A size in half-points, where it is given. */
    OptionalInt halfPoints(XmlElement e) {
        OptionalInt size = read(e, "w:val", 2, 3_276);
        if (size.isPresent() && size.getAsInt() < 1) {
            findings.badMeasure(e.name(), e.get("w:val", ""));
            return OptionalInt.empty();
        }
        return size;
    }

    /** How far text is raised, in half-points; Word's own limit is that of sizes. */
    int raise(XmlElement e) {
        return read(e, "w:val", 2, 3_168).orElse(0);
    }

    private OptionalInt read(XmlElement e, String attribute, int perPoint, int most) {
        String text = e.get(attribute);
        if (text == null) {
            return OptionalInt.empty();
        }
        try {
            double value = value(text.strip(), perPoint);
            if (Math.abs(value) <= most) {
                return OptionalInt.of((int) Math.round(value));
            }
        } catch (NumberFormatException _) {
            // said below, with the place
        }
        findings.badMeasure(e.name() + " " + attribute, text);
        return OptionalInt.empty();
    }

    private static double value(String text, int perPoint) {
        if (isWhole(text)) {
            return Integer.parseInt(text);
        }
        int end = text.length() - 2;
        Double points = end <= 0 ? null : pointsOf(text.substring(end));
        return points == null
                ? Double.parseDouble(plain(text))
                : Double.parseDouble(plain(text.substring(0, end))) * points * perPoint;
    }

    /** Nearly all measures are short whole numbers, which need not be read as fractions. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 10;
    }

    /** Java reads hexadecimal, NaN and trailing letters as numbers too; a measure has none of these. */
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = i == 0 && (c == '-' || c == '+');
            if ((c < '0' || c > '9') && c != '.' && !sign) {
                throw new NumberFormatException(text);
            }
        }
        return text;
    }

    private static @Nullable Double pointsOf(String unit) {
        return switch (unit) {
            case "pt" -> 1.0;
            case "pc", "pi" -> 12.0;
            case "in" -> 72.0;
            case "cm" -> 72 / 2.54;
            case "mm" -> 7.2 / 2.54;
            default -> null;
        };
    }
}
