package org.kehoach.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds the outline of an imported document against a reading of it by hand (chấm kết quả nhận dạng). Every figure runs from 0
 * to 1; one of which both sides are empty is left out.
 */
public final class IntakeScore {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern PRINTED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");

    private IntakeScore() {}

    /** A node of the body: how deep it stands, its role, its mark, its title and its words. */
    private record Line(int depth, String role, String label, String heading, String text) {

        List<String> words() {
            return words(heading + " " + text);
        }

        private static List<String> words(String text) {
            return IntakeScore.words(text);
        }
    }

    /** Figures by name, {@code words} and {@code characters} among them. */
    public static Map<String, Double> of(Map<?, ?> reading, Map<?, ?> outline) {
        Map<String, Double> out = new LinkedHashMap<>();
        List<String> ours = texts(outline, false);
        List<String> wanted = texts(reading, true);
        out.put("words", ratio(allWords(ours), allWords(wanted)));
        out.put("characters", ratio(characters(ours), characters(wanted)));
        out.put("tree", tree(lines(list(outline, "body"), 0, false), lines(list(reading, "body"), 0, true)));
        out.put("kind", same(text(outline, "kind"), text(reading, "type")));
        out.put("number", (code(text(outline, "number")).equals(code(text(reading, "number"))) ? .5 : 0)
                + (code(text(outline, "symbol")).equals(code(text(reading, "symbol"))) ? .5 : 0));
        out.put("date", date(outline).equals(date(reading)) ? 1. : 0);
        out.put("place", same(text(outline, "place"), text(reading, "place")));
        out.put("issuer", (same(text(outline, "issuer"), text(reading, "agency"))
                + same(text(outline, "superior"), text(reading, "superiorAgency"))) / 2);
        out.put("subject", overlap(text(outline, "subject"), text(reading, "subject")));
        for (String part : List.of("addressees", "basis", "opening", "closing", "recipients")) {
            matched(list(outline, part), list(reading, part), IntakeScore::string, IntakeScore::string,
                    (o, r) -> overlap(string(o), string(r))).ifPresent(out, part);
        }
        signature(outline, reading, out);
        meaning(outline, reading, out);
        return out;
    }

    /** An outline as a reading of its document, to hold another one against. */
    public static Map<String, Object> reading(Map<?, ?> outline) {
        Map<String, Object> out = new LinkedHashMap<>();
        outline.forEach((key, value) -> out.put(string(key), value));
        out.put("type", text(outline, "kind"));
        out.put("agency", text(outline, "issuer"));
        out.put("superiorAgency", text(outline, "superior"));
        out.put("body", sections(list(outline, "body")));
        out.put("citations", list(outline, "citations").stream().map(c -> {
            Map<String, Object> cited = new LinkedHashMap<>(Map.of("symbol", text(map(c), "code")));
            map(c).forEach((key, value) -> cited.put(string(key), value));
            return cited;
        }).toList());
        Map<?, ?> signature = map(outline.get("signature"));
        out.put("signature", Map.of("authority", list(signature, "lines"), "name", text(signature, "name")));
        return out;
    }

    private static List<Object> sections(List<Object> nodes) {
        List<Object> out = new ArrayList<>();
        for (Object node : nodes) {
            Map<?, ?> n = map(node);
            List<Object> children = sections(list(n, "children"));
            boolean runIn = !text(n, "heading").isEmpty() && !text(n, "text").isEmpty();
            if (runIn) {
                children.addFirst(Map.of("kind", "paragraph", "text", text(n, "text"), "children", List.of()));
            }
            out.add(Map.of("kind", text(n, "role"), "label", text(n, "label"), "title", text(n, "heading"), "text",
                    text(n, "text"), "runIn", runIn, "children", children));
        }
        return out;
    }

    /** The mean of all figures but words and characters. */
    public static double mean(Map<String, Double> figures) {
        return figures.entrySet().stream().filter(e -> !e.getKey().equals("words") && !e.getKey().equals("characters"))
                .mapToDouble(Map.Entry::getValue).average().orElse(0);
    }

    private static void signature(Map<?, ?> outline, Map<?, ?> reading, Map<String, Double> out) {
        Map<?, ?> ours = map(outline.get("signature"));
        List<Object> wanted = wantedLines(reading);
        Figure lines = matched(list(ours, "lines"), wanted, IntakeScore::string, IntakeScore::string,
                (o, r) -> overlap(string(o), string(r)));
        double name = same(text(ours, "name"), text(map(reading.get("signature")), "name"));
        out.put("signature", lines.known() ? (lines.value() + name) / 2 : name);
    }

    private static List<Object> wantedLines(Map<?, ?> reading) {
        Map<?, ?> wanted = map(reading.get("signature"));
        List<Object> out = new ArrayList<>(list(wanted, "authority"));
        if (!text(wanted, "position").isEmpty()) {
            out.add(text(wanted, "position"));
        }
        return out;
    }

    private static void meaning(Map<?, ?> outline, Map<?, ?> reading, Map<String, Double> out) {
        matched(list(outline, "assignments"), list(reading, "assignments"), key("unit"), key("unit"), (o, r) -> {
            Figure duties = matched(list(map(o), "duties"), list(map(r), "duties"), IntakeScore::string,
                    IntakeScore::string, (x, y) -> overlap(string(x), string(y)));
            double rest = overlap(text(map(o), "unit"), text(map(r), "unit"))
                    + (text(map(o), "mode").equals(text(map(r), "mode")) ? 1 : 0);
            return duties.known() ? (rest + duties.value()) / 3 : rest / 2;
        }).ifPresent(out, "assignments");
        matched(list(outline, "targets"), list(reading, "targets"), key("text"), key("text"),
                (o, r) -> (overlap(text(map(o), "text"), text(map(r), "text")) + values(map(o), map(r))) / 2)
                .ifPresent(out, "targets");
        matched(dated(list(outline, "reporting")), dated(list(reading, "reporting")), IntakeScore::due,
                IntakeScore::due, (o, r) -> ((due(o).equals(due(r)) ? 1 : 0) + overlap(text(map(o), "to"),
                        text(map(r), "to"))) / 2)
                .ifPresent(out, "reporting");
        matched(list(outline, "citations"), list(reading, "citations"), o -> cited(map(o), "code"),
                r -> cited(map(r), "symbol"),
                (o, r) -> (same(text(map(o), "type"), text(map(r), "type"))
                        + (code(text(map(o), "code")).equals(code(text(map(r), "symbol"))) ? 1 : 0)
                        + (iso(text(map(o), "date")).equals(iso(text(map(r), "date"))) ? 1 : 0)
                        + overlap(text(map(o), "issuer"), text(map(r), "issuer"))) / 4)
                .ifPresent(out, "citations");
    }

    private static String cited(Map<?, ?> cited, String code) {
        return text(cited, "type") + " " + code(text(cited, code)).replaceAll("[^0-9A-Za-zĐđ]", " ");
    }

    private static List<Object> dated(List<Object> reports) {
        return reports.stream().filter(r -> !text(map(r), "due").isEmpty()).toList();
    }

    private static String due(Object report) {
        return iso(text(map(report), "due"));
    }

    private static double values(Map<?, ?> ours, Map<?, ?> wanted) {
        List<String> a = list(ours, "values").stream().map(v -> value(map(v))).toList();
        List<String> b = new ArrayList<>(list(wanted, "values").stream().map(v -> value(map(v))).toList());
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        int size = a.size() + b.size();
        return 2. * a.stream().filter(b::remove).count() / size;
    }

    private static String value(Map<?, ?> value) {
        String number = new BigDecimal(text(value, "value").replace(',', '.')).stripTrailingZeros().toPlainString();
        return number + "|" + text(value, "unit").strip() + "|" + text(value, "by");
    }

    // --- texts

    private static List<String> texts(Map<?, ?> document, boolean reading) {
        List<String> out = new ArrayList<>();
        for (String key : List.of(reading ? "superiorAgency" : "superior", reading ? "agency" : "issuer", "number",
                "symbol", "place")) {
            out.add(text(document, key));
        }
        out.add(String.join(" ", date(document).values()));
        out.add(text(document, reading ? "type" : "kind"));
        out.add(text(document, "subject"));
        for (String key : List.of("addressees", "preface", "basis", "opening")) {
            list(document, key).forEach(t -> out.add(string(t)));
        }
        lines(list(document, "body"), 0, reading).forEach(l -> out.addAll(List.of(l.label, l.heading, l.text)));
        for (String key : List.of("closing", "recipients")) {
            list(document, key).forEach(t -> out.add(string(t)));
        }
        Map<?, ?> signature = map(document.get("signature"));
        (reading ? wantedLines(document) : list(signature, "lines")).forEach(l -> out.add(string(l)));
        out.add(text(signature, "name"));
        return out;
    }

    private static Map<String, String> date(Map<?, ?> document) {
        Map<String, String> out = new LinkedHashMap<>();
        Map<?, ?> date = map(document.get("date"));
        for (String part : List.of("day", "month", "year")) {
            if (!text(date, part).isEmpty()) {
                out.put(part, text(date, part));
            }
        }
        return out;
    }

    private static List<Line> lines(List<Object> nodes, int depth, boolean reading) {
        List<Line> out = new ArrayList<>();
        for (Object node : nodes) {
            Map<?, ?> n = map(node);
            List<Object> children = list(n, "children");
            if (!reading) {
                out.add(new Line(depth, text(n, "role"), text(n, "label"), text(n, "heading"), text(n, "text")));
            } else if (!text(n, "title").isEmpty()) {
                boolean runIn = Boolean.TRUE.equals(n.get("runIn"));
                out.add(new Line(depth, "heading", text(n, "label"), text(n, "title"),
                        runIn ? text(map(children.getFirst()), "text") : ""));
                children = runIn ? children.subList(1, children.size()) : children;
            } else {
                out.add(new Line(depth, text(n, "kind"), text(n, "label"), "", text(n, "text")));
            }
            out.addAll(lines(children, depth + 1, reading));
        }
        return out;
    }

    /** Lines in their order, paired where their words are the same run: of 1, text .5, mark .2, role .2, depth .1. */
    private static double tree(List<Line> ours, List<Line> wanted) {
        int[][] common = common(ours.stream().map(Line::words).toList(), wanted.stream().map(Line::words).toList());
        double total = 0;
        int i = 0;
        int j = 0;
        while (i < ours.size() && j < wanted.size()) {
            Line o = ours.get(i);
            Line w = wanted.get(j);
            if (o.words().equals(w.words())) {
                total += .5 * overlap(o.heading, w.heading) + (letters(o.label).equals(letters(w.label)) ? .2 : 0)
                        + (o.role.equals(w.role) ? .2 : 0) + (o.depth == w.depth ? .1 : 0);
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return ours.isEmpty() && wanted.isEmpty() ? 1 : 2 * total / (ours.size() + wanted.size());
    }

    // --- lists matched by their words

    /** A figure, or none where both sides are empty. */
    private record Figure(boolean known, double value) {
        void ifPresent(Map<String, Double> out, String name) {
            if (known) {
                out.put(name, value);
            }
        }
    }

    private record Pair(double words, int ours, int wanted) {}

    private static Figure matched(List<Object> ours, List<Object> wanted, Function<Object, String> key,
            Function<Object, String> wantedKey, BiFunction<Object, Object, Double> score) {
        if (ours.isEmpty() && wanted.isEmpty()) {
            return new Figure(false, 0);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            for (int j = 0; j < wanted.size(); j++) {
                pairs.add(new Pair(overlap(key.apply(ours.get(i)), wantedKey.apply(wanted.get(j))), i, j));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::words).reversed());
        Set<Integer> used = new HashSet<>();
        Set<Integer> met = new HashSet<>();
        double total = 0;
        for (Pair p : pairs) {
            if (p.words > 0 && !used.contains(p.ours) && !met.contains(p.wanted)) {
                used.add(p.ours);
                met.add(p.wanted);
                total += score.apply(ours.get(p.ours), wanted.get(p.wanted));
            }
        }
        return new Figure(true, 2 * total / (ours.size() + wanted.size()));
    }

    private static Function<Object, String> key(String name) {
        return o -> text(map(o), name);
    }

    // --- words

    private static List<String> allWords(List<String> texts) {
        return texts.stream().flatMap(t -> words(t).stream()).toList();
    }

    private static List<String> characters(List<String> texts) {
        return Arrays.stream(letters(String.join("", texts)).split("")).toList();
    }

    private static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        Matcher m = WORD.matcher(nfc(text).toLowerCase(Locale.ROOT));
        while (m.find()) {
            out.add(m.group());
        }
        return out;
    }

    private static String letters(String text) {
        return nfc(text).replaceAll("\\s+", "");
    }

    private static String code(String text) {
        return letters(text).toLowerCase(Locale.ROOT);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static double same(String one, String other) {
        return words(one).equals(words(other)) ? 1 : 0;
    }

    private static double overlap(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        return a.isEmpty() && b.isEmpty() ? 1 : 2. * common(a, b)[0][0] / (a.size() + b.size());
    }

    private static double ratio(List<String> a, List<String> b) {
        int front = 0;
        while (front < Math.min(a.size(), b.size()) && a.get(front).equals(b.get(front))) {
            front++;
        }
        int back = 0;
        while (back < Math.min(a.size(), b.size()) - front
                && a.get(a.size() - 1 - back).equals(b.get(b.size() - 1 - back))) {
            back++;
        }
        int middle = common(a.subList(front, a.size() - back), b.subList(front, b.size() - back))[0][0];
        return (double) (front + middle + back) / Math.max(1, Math.max(a.size(), b.size()));
    }

    /** How long the longest common row is from each two places on. */
    private static <T> int[][] common(List<T> a, List<T> b) {
        int[][] out = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                out[i][j] = a.get(i).equals(b.get(j)) ? out[i + 1][j + 1] + 1 : Math.max(out[i + 1][j], out[i][j + 1]);
            }
        }
        return out;
    }

    /** A printed date or an ISO one. */
    private static String iso(String date) {
        Matcher m = PRINTED.matcher(date);
        if (!m.matches()) {
            return date;
        }
        String day = "-" + two(m.group(2)) + "-" + two(m.group(1));
        return m.group(3) == null ? "-" + day : m.group(3) + day;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    // --- what JSON and outlines are made of

    private static String text(Map<?, ?> map, String key) {
        return string(map.get(key));
    }

    private static String string(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> m ? m : Map.of();
    }

    private static List<Object> list(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> l ? new ArrayList<>(l) : List.of();
    }
}
