package org.kehoach.template;

import freemarker.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.document.Address;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;

/** Fills a compiled template (điền mẫu): an official text becomes a Word file. One serves any number of threads. */
public final class TemplateFiller {

    private static final String BOOKMARK = "<w:bookmarkStart w:id=\"";
    private static final String NAMED = "\" w:name=\"";

    private final CompiledTemplate template;
    private final TextMeasure fonts;
    private final String engine;
    private final Map<String, Template> sources = new LinkedHashMap<>();

    /**
     * Makes a template ready.
     *
     * @param fonts  measures words in the face that the template names
     * @param engine version of this program, for the map of nodes
     */
    public TemplateFiller(CompiledTemplate template, TextMeasure fonts, String engine) {
        this.template = template;
        this.fonts = fonts;
        this.engine = engine;
        template.sources().forEach((part, source) -> sources.put(part, LockedFreeMarker.parse(part, source)));
    }

    /** The Word file of a text: the same bytes for the same text, template, fonts and engine. */
    public WordPackage fill(OfficialText text) {
        FillModel model = FillModel.of(text);
        Map<String, Object> fields = model.root();
        fields.put("rules", template.rules().stream().map(r -> Integer.toString(r.indent(text, fonts))).toList());
        fields.put("attachedIssuer", indent(RuleLine.Under.ISSUER, AnnexSource.LEFT, 24, text));
        fields.put("attachedMotto", indent(RuleLine.Under.MOTTO, AnnexSource.RIGHT, 26, text));
        style(fields);
        Map<String, byte[]> parts = new LinkedHashMap<>(template.parts());
        Map<String, Address> printed = new LinkedHashMap<>();
        sources.forEach((part, source) -> {
            String xml = LockedFreeMarker.fill(source, fields);
            collect(xml, model.marks(), printed);
            parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        });
        parts.put(PackageParts.PROPERTIES, DocumentProperties.of(text));
        Map<String, String> words = new LinkedHashMap<>();
        model.passages().stream().filter(p -> printed.containsKey(p.mark()))
                .forEach(p -> words.put(p.mark(), CustomMap.digest(p.words())));
        parts.put(template.mapPart(),
                new CustomMap(text.id(), text.planDigest(), template.digest(), engine, printed, words,
                        text.meaning().carried()).write());
        if (text.stamped().draft() || (text.stamped().isOnFirstPage() && !text.annexes().isEmpty())) {
            mark(parts, text);
        }
        return new WordPackage(parts);
    }

    /** What a text has beside its words and the template would leave out: nobody is to miss it without being told. */
    public List<TemplateProblem.NoStamp> lost(OfficialText text) {
        return Required.lost(text.stamped(), template.prints());
    }

    private static void mark(Map<String, byte[]> parts, OfficialText text) {
        try {
            PageMarks.put(parts, text.stamped(), text.annexes().size());
        } catch (OpcException e) {
            throw new IllegalStateException("a Word file that was just made", e);
        }
    }

    /** Of the lines in the letterhead of an attached document. */
    private String indent(RuleLine.Under under, int measure, int halfPoints, OfficialText text) {
        return text.annexes().isEmpty()
                ? ""
                : Integer.toString(new RuleLine(under, measure, halfPoints, true, false).indent(text, fonts));
    }

    private void style(Map<String, Object> fields) {
        styleBlocks(fields);
        fields.put("annexHeading", template.styles().getOrDefault("heading1", ""));
        fields.put("annexText", template.styles().getOrDefault("paragraph", ""));
        if (fields.get("annexes") instanceof List<?> annexes) {
            annexes.forEach(a -> styleBlocks((Map<?, ?>) a));
        }
    }

    private void styleBlocks(Map<?, ?> holder) {
        if (holder.get("body") instanceof List<?> blocks) {
            for (Object block : blocks) {
                if (block instanceof Map<?, ?> b) {
                    @SuppressWarnings("unchecked")
                    Map<String, Object> own = (Map<String, Object>) b;
                    own.put("style", template.styles().getOrDefault(String.valueOf(own.get("role")), ""));
                    if (own.containsKey("grid")) {
                        tableStyles(own);
                    }
                }
            }
        }
    }

    /** The styles of a table's words; where the template has not all of them, those of paragraphs, and it says so. */
    private void tableStyles(Map<String, Object> table) {
        Map<String, String> styles = template.styles();
        String paragraph = styles.getOrDefault("paragraph", "");
        if (!styles.keySet().containsAll(BodySource.OPTIONAL.keySet())) {
            table.put("plain", "1");
        }
        table.put("style", styles.getOrDefault(BodySource.CAPTION, paragraph));
        table.put("head", styles.getOrDefault(BodySource.HEAD, paragraph));
        table.put("cell", styles.getOrDefault(BodySource.CELL, paragraph));
    }

    /** The addresses whose bookmarks the template prints, in the order in which it does. */
    private static void collect(String xml, Map<String, Address> marks, Map<String, Address> printed) {
        for (int at = xml.indexOf(BOOKMARK); at >= 0; at = xml.indexOf(BOOKMARK, at + 1)) {
            int from = xml.indexOf(NAMED, at) + NAMED.length();
            String name = xml.substring(from, xml.indexOf('"', from));
            Address address = marks.get(name);
            if (address != null) {
                printed.put(name, address);
            }
        }
    }
}
