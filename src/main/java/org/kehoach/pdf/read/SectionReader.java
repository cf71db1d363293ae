package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.read.Section.HeaderSet;
import org.kehoach.pdf.read.Section.Page;

/** Reads the page of a section (khổ giấy, lề): {@code w:sectPr}. */
final class SectionReader {

    /** As many columns as Word allows. */
    private static final int MOST_COLUMNS = 45;

    /** Narrower columns hold no text, in twips. */
    private static final int LEAST_COLUMN = 200;

    private final Measures measures;
    private final Findings findings;

    SectionReader(Measures measures, Findings findings) {
        this.measures = measures;
        this.findings = findings;
    }

    Section read(XmlElement sectPr, HeaderSet headers, HeaderSet footers, List<Block> blocks) {
        Properties all = Properties.of(sectPr);
        refuse(all);
        int first = all.get("w:pgNumType").map(e -> measures.number(e, "w:start", 0)).orElse(0);
        Page page = page(all);
        return new Section(page, columns(all, page.textWidth()), headers, footers, all.on("w:titlePg"),
                Math.clamp(first, 0, 1_000_000),
                all.get("w:pgNumType").map(e -> e.get("w:fmt", "decimal")).orElse("decimal"), grid(all), parity(all),
                all.value("w:type").orElse("nextPage").equals("continuous"), blocks);
    }

    private void refuse(Properties all) {
        all.get("w:docGrid").filter(this::spacesCharacters).map(e -> e.get("w:type", "default"))
                .ifPresent(t -> findings.unsupported("w:docGrid " + t));
        all.get("w:pgNumType").map(e -> e.get("w:fmt", "decimal")).filter(f -> !NumberFormats.isKnown(f))
                .ifPresent(f -> findings.unsupported("w:pgNumType " + f));
        all.value("w:type").filter(t -> !Set.of("nextPage", "continuous", "evenPage", "oddPage").contains(t))
                .ifPresent(t -> findings.unsupported("w:type " + t));
        all.value("w:vAlign").filter(v -> !v.equals("top")).ifPresent(v -> findings.unsupported("w:vAlign " + v));
        for (String name : List.of("w:pgBorders", "w:lnNumType")) {
            if (all.get(name).isPresent()) {
                findings.unsupported(name);
            }
        }
    }

    /** Columns of one width, or each with its own; what would leave a column no room is one column. */
    private Section.Columns columns(Properties all, int width) {
        Optional<XmlElement> e = all.get("w:cols");
        List<Section.Strip> strips = e.isEmpty() ? List.of() : strips(e.get(), width);
        boolean room = !strips.isEmpty() && strips.stream().allMatch(s -> s.width() >= LEAST_COLUMN);
        return new Section.Columns(room ? strips : List.of(new Section.Strip(0, width)),
                e.map(x -> Drawings.isOn(x.get("w:sep", "0"))).orElse(false));
    }

    private List<Section.Strip> strips(XmlElement e, int width) {
        List<XmlElement> own = e.children("w:col");
        boolean alike = own.isEmpty() || Drawings.isOn(e.get("w:equalWidth", "0"));
        int count = Math.clamp(alike ? measures.number(e, "w:num", 1) : own.size(), 1, MOST_COLUMNS);
        int space = measures.twips(e, "w:space", 720);
        List<Section.Strip> out = new ArrayList<>(count);
        int left = 0;
        for (int i = 0; i < count; i++) {
            int each = alike ? (width - space * (count - 1)) / count : measures.twips(own.get(i), "w:w", 0);
            out.add(new Section.Strip(left, Math.min(each, width - left)));
            left += each + (alike ? space : measures.twips(own.get(i), "w:space", 0));
        }
        return out;
    }

    /** Whether a grid sets characters apart too; without a distance of theirs it is one of lines. */
    private boolean spacesCharacters(XmlElement grid) {
        String type = grid.get("w:type", "default");
        return type.equals("snapToChars")
                || (type.equals("linesAndChars") && measures.number(grid, "w:charSpace", 0) != 0);
    }

    private static Section.Start parity(Properties all) {
        return switch (all.value("w:type").orElse("nextPage")) {
            case "evenPage" -> Section.Start.EVEN;
            case "oddPage" -> Section.Start.ODD;
            default -> Section.Start.ANY;
        };
    }

    private int grid(Properties all) {
        return all.get("w:docGrid").filter(e -> e.get("w:type", "default").startsWith("lines"))
                .map(e -> Math.clamp(measures.number(e, "w:linePitch", 0), 0, 4_000)).orElse(0);
    }

    private Page page(Properties all) {
        Optional<XmlElement> size = all.get("w:pgSz");
        Optional<XmlElement> margins = all.get("w:pgMar");
        int width = length(size, "w:w", 11_906);
        int height = length(size, "w:h", 16_838);
        int left = length(margins, "w:left", 1_440) + Math.max(0, length(margins, "w:gutter", 0));
        Page page = new Page(width, height, Math.abs(length(margins, "w:top", 1_440)),
                length(margins, "w:right", 1_440), Math.abs(length(margins, "w:bottom", 1_440)), left,
                length(margins, "w:header", 720), length(margins, "w:footer", 720));
        if (page.textWidth() < 200 || height - page.top() - page.bottom() < 200) {
            findings.badMeasure("w:pgMar", page.textWidth() + " × " + (height - page.top() - page.bottom()));
            return new Page(11_906, 16_838, 1_440, 1_440, 1_440, 1_440, 720, 720);
        }
        return page;
    }

    private int length(Optional<XmlElement> e, String attribute, int otherwise) {
        return e.map(x -> measures.twips(x, attribute, otherwise)).orElse(otherwise);
    }
}
