package org.kehoach.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kehoach.document.Block.Role;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.PrintedDate;

/**
 * The outline of a composed document (đề cương): its printed parts and its meaning as plain maps, lists and strings, in
 * the form that {@code kehoach outline} prints as JSON.
 */
public final class Outline {

    private static final List<String> GROUNDS = List.of("Căn cứ", "Thực hiện", "Theo", "Xét", "Trên cơ sở", "Tiếp theo",
            "Triển khai", "Để ");

    private Outline() {}

    /** Keys in the order in which the document is read; what is not printed is empty or null. */
    public static Map<String, Object> of(OfficialText text) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", text.kind());
        out.put("number", text.code().number());
        out.put("symbol", text.code().symbol());
        // minutes say in their text where and when, and print no line of it
        boolean dated = !text.type().omits().contains("date");
        out.put("place", text.type().omits().contains("place") ? "" : text.placeAndDate().place());
        out.put("date", date(dated ? text.placeAndDate() : PlaceAndDate.UNKNOWN));
        out.put("superior", String.join(" ", text.letterhead().superior()));
        out.put("issuer", String.join(" ", text.letterhead().issuer()));
        // a letter's subject stands under its number, behind V/v
        out.put("subject", text.type().subject() == DocumentKind.Subject.NUMBER ? text.title() : text.subjectText());
        out.put("addressees", text.addressees().stream().map(l -> unstopped(l.text())).toList());
        List<String> basis = texts(text.basis());
        List<String> opening = new ArrayList<>(texts(text.opening()));
        if (basis.stream().noneMatch(l -> isGround(l) || l.endsWith(";"))) {
            // what tells why, and names no ground, only opens
            opening.addAll(0, basis);
            basis = List.of();
        }
        Ends ends = Ends.of(text);
        ends.opening().forEach(b -> opening.add(b.printed()));
        if (!text.type().clause().isEmpty()) {
            opening.add(text.type().clause());
        }
        int grounds = firstGround(basis);
        List<String> preface = new ArrayList<>(basis.subList(0, grounds));
        text.authority().filter(_ -> !text.type().clause().isEmpty()).ifPresent(a -> preface.addFirst(a.text()));
        out.put("preface", preface);
        // a plan of one ground may say it in the sentence that introduces the body; it is read as a ground then
        boolean alone = basis.isEmpty() && opening.size() == 1 && isGround(opening.getFirst());
        out.put("basis", alone ? opening : basis.subList(grounds, basis.size()));
        out.put("opening", alone ? List.of() : opening);
        out.put("body", tree(ends.body()));
        out.put("closing", ends.closing().stream().map(Block::printed).toList());
        if (!text.closing().stream().allMatch(Block::isPlain)) {
            out.put("closingTree", tree(text.closing()));
        }
        if (!text.annexes().isEmpty()) {
            out.put("annexes", text.annexes().stream().map(a -> map("label", a.label(), "heading", a.heading().text(),
                    "reference", a.reference(), "body", tree(a.body()))).toList());
        }
        out.put("recipients", recipients(text));
        out.put("signature", signature(text));
        out.put("assignments", assignments(text.meaning().assignments()));
        out.put("targets",
                text.meaning().targets().stream().map(t -> map("text", t.text(), "values", t.values().stream().map(
                        v -> map("value", v.value(), "unit", v.unit(), "direction", v.direction(), "by", v.by()))
                        .toList())).toList());
        out.put("reporting", text.meaning().reporting().stream()
                .map(r -> map("by", r.by(), "to", r.to(), "due", r.due())).toList());
        out.put("citations", text.meaning().citations().stream().map(
                c -> map("type", c.type(), "code", c.code(), "date", day(c.date()), "issuer", c.issuer())).toList());
        return out;
    }

    /** What opens and closes the document, where the drafter wrote it at the ends of the body. */
    private record Ends(List<Block> opening, List<Block> body, List<Block> closing) {

        static Ends of(OfficialText text) {
            List<Block> body = text.body();
            boolean parts = body.stream().anyMatch(Ends::isPart);
            int from = 0;
            while (parts && text.opening().isEmpty() && body.get(from).isPlain()) {
                from++;
            }
            int first = from > 0 && body.get(from - 1).printed().endsWith(":") ? from : 0;
            boolean closes = parts && text.closing().isEmpty() && body.getLast().isPlain()
                    && isPart(body.get(body.size() - 2));
            int last = closes ? body.size() - 1 : body.size();
            return new Ends(body.subList(0, first), body.subList(first, last),
                    closes ? body.subList(last, body.size()) : text.closing());
        }

        /** No lone paragraph, not even one with a label: a form's lines are neither opened nor closed by one. */
        private static boolean isPart(Block block) {
            return block.role() != Block.Role.PARAGRAPH || block.depth() > 0;
        }
    }

    private static List<Map<String, Object>> assignments(List<Meaning.Assignment> all) {
        return all.stream().map(a -> map("unit", a.unit(), "mode", a.request() ? "request" : "assign", "duties",
                a.duties())).toList();
    }

    private static Map<String, Object> date(PlaceAndDate date) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("day", orNull(date.day()));
        out.put("month", orNull(date.month()));
        out.put("year", orNull(date.year()));
        return out;
    }

    @SuppressWarnings("NullAway") // JSON writes a part that is blank as null
    private static Object orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /** A date in words of a cited document in digits; digits as they are printed. */
    private static String day(String words) {
        return words.contains(" tháng ") ? PrintedDate.parse(words).map(PrintedDate::iso).orElse(words) : words;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static List<String> recipients(OfficialText text) {
        List<String> out = new ArrayList<>();
        for (RecipientGroup group : text.recipients()) {
            out.addAll(texts(group.lines()));
            // beside the brace of all of them, read after the last
            group.note().ifPresent(n -> out.add(out.removeLast() + " " + n.text()));
        }
        out.add(unstopped(text.archive().text()));
        return out;
    }

    private static String unstopped(String line) {
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** Where the grounds begin: lines before them, such as {@code Trình lần thứ: 1.}, are none; 0 where all may be. */
    private static int firstGround(List<String> basis) {
        for (int i = 0; i < basis.size(); i++) {
            if (isGround(basis.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isGround(String line) {
        return GROUNDS.stream().anyMatch(line::startsWith);
    }

    private static Map<String, Object> signature(OfficialText text) {
        List<String> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (SignatureBlock s : text.signatures()) {
            lines.addAll(texts(s.lines()));
            s.title().ifPresent(t -> lines.add(t.text()));
            s.name().ifPresent(n -> names.add(n.text()));
        }
        return map("lines", lines, "name", String.join("; ", names));
    }

    /** The blocks as a tree again, by their depth. */
    private static List<Map<String, Object>> tree(List<Block> blocks) {
        List<Map<String, Object>> roots = new ArrayList<>();
        List<List<Map<String, Object>>> open = new ArrayList<>(List.of(roots));
        for (Block block : blocks) {
            while (open.size() > block.depth() + 1) {
                open.removeLast();
            }
            List<Map<String, Object>> children = new ArrayList<>();
            if (block.role() == Role.TABLE && !block.heading().isEmpty()) {
                open.getLast().add(map("role", "paragraph", "label", "", "heading", "", "text", block.heading(),
                        "children", List.of()));
            }
            open.getLast().add(node(block, children));
            open.add(children);
        }
        return roots;
    }

    private static Map<String, Object> node(Block block, List<Map<String, Object>> children) {
        // words for a mark, "Chủ trì:", are no number: they begin the paragraph
        boolean worded = block.role() == Role.PARAGRAPH && block.label().endsWith(":");
        // a table's caption is a paragraph of its own before it, as it is printed
        String heading = block.role() == Role.TABLE ? "" : block.heading();
        boolean plus = block.role() == Role.BULLET && block.level() > 1;
        return map("role", switch (block.role()) {
            case HEADING -> "heading";
            case ITEM, PARAGRAPH -> "paragraph";
            case BULLET -> plus ? "plus" : "bullet";
            case TABLE -> "table";
        }, "label", worded ? "" : block.label(), "heading",
                heading.endsWith(":") ? heading.substring(0, heading.length() - 1) : heading,
                "text", worded ? block.printed() : block.grid().map(Grid::text).orElseGet(block::runInText), "children",
                children);
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            out.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return out;
    }
}
