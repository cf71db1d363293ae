package org.kehoach.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.Address;
import org.kehoach.document.Block;
import org.kehoach.document.ComposedAnnex;
import org.kehoach.document.Excerpt;
import org.kehoach.document.Line;
import org.kehoach.document.OfficialText;
import org.kehoach.document.RecipientGroup;
import org.kehoach.document.SignatureBlock;
import org.kehoach.plan.Stamps;

/**
 * An official text as a template sees it (dữ liệu điền mẫu): maps, lists and strings, and nothing else that FreeMarker
 * could reach into. The fields are those of {@link Shape#DOCUMENT}.
 */
final class FillModel {

    /** Says of a basis that it cites a ground, which prints in italics. */
    static final String GROUND = "ground";

    /** The number of an article is bold, its words are not (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
    private static final String ARTICLE = "Điều ";

    private static final List<String> GROUNDS = List.of("Căn cứ ", "Theo đề nghị ", "Xét đề nghị ", "Xét Tờ trình ",
            "Trên cơ sở ");

    private static final Map<String, Object> NOBODY = Map.of("lines", List.of(), "title", List.of(), "name",
            List.of());

    private final OfficialText text;
    private final Marks marks = new Marks();
    private final Pieces pieces = new Pieces(marks);
    private final Map<String, Object> root = new HashMap<>();

    private FillModel(OfficialText text) {
        this.text = text;
    }

    static FillModel of(OfficialText text) {
        FillModel model = new FillModel(text);
        model.header();
        model.content();
        model.end();
        return model;
    }

    /** The fields; {@code body} has no styles yet, {@code rules} no lengths. */
    Map<String, Object> root() {
        return root;
    }

    Map<String, Address> marks() {
        return marks.byName();
    }

    List<ReturnTrip.Passage> passages() {
        return List.copyOf(pieces.passages());
    }

    private void header() {
        root.put("issuer", Map.of("superior", text.letterhead().superior(), "lines", text.letterhead().issuer(), "name",
                String.join(" ", text.letterhead().issuer())));
        root.put("nation", OfficialText.NATION);
        root.put("motto", OfficialText.MOTTO);
        root.put("code", Map.of("number", text.code().printedNumber(), "symbol", text.code().symbol()));
        root.put("place", text.placeAndDate().place());
        root.put("date", text.placeAndDate().printedDate());
        root.put("kind", text.kind());
        root.put("stamps", text.stamped().belowNumber().stream().map(FillModel::stamp).toList());
        root.put("circulation", text.stamped().circulation().map(Stamps.Circulation::printed).orElse(""));
        root.put("contact", lines(text.stamped().contact(), ""));
        List<List<Map<String, String>>> subject = lines(text.subject(), "");
        root.put("subject", subject);
        root.put("about", about(subject));
    }

    /** Its words, and which of the three boxes it has. */
    private static Map<String, Object> stamp(Stamps.Boxed stamp) {
        String box = stamp.length() <= 20 ? "narrow" : stamp.length() <= 30 ? "medium" : "wide";
        Map<String, Object> out = new HashMap<>(Map.of("narrow", "", "medium", "", "wide", ""));
        out.put(box, "1");
        out.put("words", stamp.printed());
        return out;
    }

    /** A closing's last paragraphs are the template's; what stands before them goes on as the body does. */
    private void content() {
        root.put("addressees", addressees());
        root.put("addressee", text.addressees().size() == 1 ? addressees(root).getFirst() : List.of());
        root.put("authority", optional(text.authority()));
        root.put("clause", text.type().clause());
        root.put("basis", text.basis().stream().map(this::basis).toList());
        root.put("opening", lines(text.opening(), ""));
        List<Map<String, Object>> body = new ArrayList<>(text.body().size());
        for (Block block : text.body()) {
            body.add(block(block, false));
        }
        List<Block> closing = text.closing();
        int end = closing.size();
        while (end > 0 && closing.get(end - 1).isPlain()) {
            end--;
        }
        for (Block block : closing.subList(0, end)) {
            body.add(block(block, false));
        }
        if (end == closing.size() && !body.isEmpty()) {
            body.getLast().put("keep", "1");
        }
        root.put("body", body);
        root.put("annexes", text.annexes().stream().map(this::annex).toList());
        root.put("closing", closing.subList(end, closing.size()).stream().map(b -> pieces.spans(b.spans(), false))
                .toList());
    }

    private void end() {
        List<Map<String, Object>> groups = new ArrayList<>(text.recipients().size());
        text.recipients().forEach(group -> groups.add(group(group)));
        root.put("recipients", groups);
        root.put("archive", pieces.line(text.archive(), "."));
        root.put("drafter", optional(text.drafter()));
        List<Map<String, Object>> signatures = new ArrayList<>(text.signatures().size());
        text.signatures().forEach(signature -> signatures.add(signature(signature)));
        root.put("signatures", signatures);
        root.put("signaturePairs", pairs(signatures));
    }

    /** Several signatures two by two, as they stand beside each other; the last of an odd number stands alone. */
    private static List<Map<String, Object>> pairs(List<Map<String, Object>> signatures) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (int i = 0; signatures.size() > 1 && i < signatures.size(); i += 2) {
            out.add(Map.of("left", signatures.get(i), "right",
                    i + 1 < signatures.size() ? signatures.get(i + 1) : NOBODY));
        }
        return out;
    }

    private Map<String, Object> annex(ComposedAnnex annex) {
        Map<String, Object> out = new HashMap<>();
        out.put("label", annex.label());
        out.put("heading", pieces.line(annex.heading(), ""));
        out.put("reference", annex.reference());
        annex.header().ifPresent(h -> out.put("header", Map.of("superior", h.superior(), "lines", h.issuer())));
        out.put("rule", Integer.toString(annex.landscape() ? 6000 : 3600));
        if (annex.landscape()) {
            out.put("landscape", "1");
        }
        out.put("body", annex.body().stream().map(b -> block(b, annex.landscape())).toList());
        return out;
    }

    /** The subject as a letter has it, {@code V/v …}: one paragraph, broken where the drafter broke it. */
    private List<Map<String, String>> about(List<List<Map<String, String>>> subject) {
        List<Map<String, String>> out = new ArrayList<>();
        pieces.supply(out, OfficialText.ABOUT);
        for (List<Map<String, String>> line : subject) {
            pieces.supply(out, out.size() > 1 ? " " : "");
            out.addAll(line);
        }
        return out;
    }

    private static List<?> addressees(Map<String, Object> root) {
        return (List<?>) root.getOrDefault("addressees", List.of());
    }

    private List<List<Map<String, String>>> addressees() {
        List<List<Map<String, String>>> lines = new ArrayList<>();
        int last = text.addressees().size() - 1;
        for (int i = 0; i <= last; i++) {
            lines.add(pieces.line(text.addressees().get(i), last == 0 ? "" : i < last ? ";" : "."));
        }
        return lines;
    }

    private List<List<Map<String, String>>> lines(List<Line> lines, String end) {
        return lines.stream().map(line -> pieces.line(line, end)).toList();
    }

    /**
     * A list of grounds is in italics (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6); a sentence that opens a plan,
     * {@code Thực hiện … như sau:}, is prose and upright.
     */
    private List<Map<String, String>> basis(Line line) {
        List<Map<String, String>> words = pieces.line(line, "");
        String printed = line.text();
        if (!words.isEmpty() && !printed.endsWith(":") && GROUNDS.stream().anyMatch(printed::startsWith)) {
            words.getFirst().put(GROUND, "1");
        }
        return words;
    }

    private List<Map<String, String>> optional(Optional<Line> line) {
        return line.map(l -> pieces.line(l, "")).orElse(List.of());
    }

    /** A single recipient has its note behind it; several have it beside them. */
    private Map<String, Object> group(RecipientGroup group) {
        if (group.lines().size() != 1 || group.note().isEmpty()) {
            return Map.of("lines", lines(group.lines(), ";"), "note", optional(group.note()));
        }
        List<Map<String, String>> line = pieces.line(group.lines().getFirst(), "");
        pieces.supply(line, " ");
        line.addAll(pieces.line(group.note().get(), ";"));
        return Map.of("lines", List.of(line), "note", List.of());
    }

    private Map<String, Object> signature(SignatureBlock block) {
        return Map.of("lines", lines(block.lines(), ""), "title", optional(block.title()), "name",
                optional(block.name()));
    }

    private Map<String, Object> block(Block block, boolean landscape) {
        List<Map<String, String>> words = new ArrayList<>();
        boolean heading = block.role() == Block.Role.HEADING;
        boolean runsOn = heading && !block.spans().isEmpty();
        boolean bare = block.lead().isEmpty() && block.spans().isEmpty();
        if (!block.isDivision()) {
            pieces.supply(words, block.label() + (block.label().isEmpty() || bare ? "" : " "));
            if (block.role() == Block.Role.ITEM && block.label().startsWith(ARTICLE)) {
                words.getLast().put("b", "1");
            }
        }
        words.addAll(pieces.spans(block.lead(), false));
        words.addAll(pieces.spans(block.spans(), runsOn));
        Map<String, Object> out = new HashMap<>();
        block.grid().ifPresent(g -> out.put("grid", new GridModel(pieces, g, landscape).fields()));
        out.put("role", role(block));
        out.put("pieces", words);
        if (block.isDivision()) {
            out.put("mark", block.label());
        }
        if (runsOn) {
            out.put("keep", "0");
        } else if (Excerpt.isEllipsis(block)) {
            out.put("keep", "1"); // a page that ends with a heading and this would say nothing
        }
        return out;
    }

    private static String role(Block block) {
        return switch (block.role()) {
            case HEADING -> "heading" + Math.clamp(block.level(), 1, BodySource.HEADINGS);
            case ITEM -> "item";
            case BULLET -> "bullet" + Math.clamp(block.level(), 1, BodySource.BULLETS);
            case PARAGRAPH -> "paragraph";
            case TABLE -> BodySource.CAPTION;
        };
    }
}
