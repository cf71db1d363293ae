package org.kehoach.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.document.Carried;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;

/**
 * Reads what a Word file says of its paragraphs in the part that Kehoach puts into it (đọc bảng liên hệ). Anyone can write such a
 * part: it is counted, and nothing else in it is believed.
 */
final class MapReader {

    private static final int MOST = 20_000;
    private static final int PARTS = 200;
    private static final int LONGEST = 2_000;
    private static final Pattern FACT = Pattern.compile("([a-z0-9.-]{1,60}) (\\d{1,6}) (\\d{1,6})");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    private MapReader() {}

    /** In the file's order; none where there is no such part, or one that is too large to be ours. */
    static List<Carried> read(WordPackage word) {
        List<Carried> out = new ArrayList<>();
        Optional<XmlElement> map = map(word);
        List<XmlElement> said = map.map(m -> m.children("k:said")).orElse(List.of());
        if (said.size() > MOST) {
            return List.of();
        }
        for (XmlElement one : said) {
            List<XmlElement> parts = one.children("k:part");
            boolean sound = parts.size() <= PARTS && isShort(one) && parts.stream().allMatch(
                    p -> isShort(p) && COUNT.matcher(p.get("letters", "")).matches());
            if (sound) {
                out.add(new Carried(one.get("words", ""), one.get("target", "").equals("yes"), says(one), parts.stream()
                        .map(p -> new Carried.Clause(Integer.parseInt(p.get("letters", "")), says(p), facts(p)))
                        .toList()));
            }
        }
        return out;
    }

    private static List<Carried.Fact> facts(XmlElement part) {
        List<Carried.Fact> out = new ArrayList<>();
        for (String fact : part.get("facts", "").split(";", -1)) {
            Matcher m = FACT.matcher(fact);
            if (m.matches()) {
                out.add(new Carried.Fact(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
            }
        }
        return out;
    }

    private static boolean isShort(XmlElement element) {
        return element.attributes().values().stream().allMatch(v -> v.length() <= LONGEST);
    }

    private static Map<String, String> says(XmlElement element) {
        Map<String, String> out = new TreeMap<>(element.attributes());
        List.of("words", "target", "letters", "facts").forEach(out::remove);
        return out;
    }

    private static Optional<XmlElement> map(WordPackage word) {
        return word.parts().keySet().stream().filter(n -> n.startsWith("customXml/item") && n.endsWith(".xml"))
                .flatMap(n -> xml(word, n).stream()).filter(x -> x.name().equals("k:map")).findFirst();
    }

    /** A part of another program may hold whatever it likes, even what is no XML. */
    private static Optional<XmlElement> xml(WordPackage word, String part) {
        try {
            return word.xml(part);
        } catch (OpcException _) {
            return Optional.empty();
        }
    }
}
