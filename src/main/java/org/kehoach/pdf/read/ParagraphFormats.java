package org.kehoach.pdf.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.PdfProblem;
import org.kehoach.pdf.read.ParagraphFormat.Alignment;
import org.kehoach.pdf.read.ParagraphFormat.Borders;
import org.kehoach.pdf.read.ParagraphFormat.Break;
import org.kehoach.pdf.read.ParagraphFormat.LineSpacing;
import org.kehoach.pdf.read.ParagraphFormat.TabStop;

/** Resolves the format of paragraphs (định dạng đoạn): document defaults, table style, paragraph style, own. */
final class ParagraphFormats {

    private static final Set<String> SEEN_TO = Set.of("w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore",
            "w:widowControl", "w:pBdr", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl",
            "w:rPr", "w:sectPr", "w:framePr", "w:shd", "w:numPr", "w:suppressLineNumbers", "w:suppressAutoHyphens",
            "w:kinsoku",
            "w:wordWrap",
            "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:adjustRightInd", "w:snapToGrid",
            "w:mirrorIndents", "w:suppressOverlap", "w:divId", "w:cnfStyle", "w:pPrChange", "w:textboxTightWrap");

    /** What automatic space amounts to, in twips: 14 pt. */
    private static final int AUTO_SPACE = 280;

    private record Key(String tableStyle, @Nullable XmlElement own) {}

    private final StyleSheet styles;
    private final Numbering numbering;
    private final Findings findings;
    private final Measures measures;
    private final Map<Key, ParagraphFormat> known = new HashMap<>();

    ParagraphFormats(StyleSheet styles, Numbering numbering, Findings findings) {
        this.numbering = numbering;
        this.styles = styles;
        this.findings = findings;
        measures = new Measures(findings);
    }

    /** The id of the style that a paragraph has. */
    String style(@Nullable XmlElement own) {
        return styles.paragraphStyle(own == null ? Optional.empty() : own.childValue("w:pStyle"));
    }

    /**
     * The format of a paragraph.
     *
     * @param own its {@code w:pPr}, where it has one
     */
    ParagraphFormat of(String tableStyle, @Nullable XmlElement own) {
        Key key = new Key(tableStyle, own);
        ParagraphFormat format = known.get(key);
        if (format == null) {
            format = resolve(tableStyle, own);
            known.put(key, format);
        }
        return format;
    }

    /** The list and level of a paragraph, by its own format or its style. */
    Optional<Numbering.Item> item(@Nullable XmlElement own) {
        String style = style(own);
        Properties ofStyle = styles.style(style).paragraph();
        if (ofStyle.get("w:numPr").isEmpty() && (own == null || own.child("w:numPr").isEmpty())) {
            return Optional.empty();
        }
        Optional<XmlElement> numbers = ofStyle.with(own).get("w:numPr");
        return numbers.flatMap(n -> n.childValue("w:numId")).filter(id -> !id.equals("0")).map(id -> {
            Optional<String> given = Properties.of(own).get("w:numPr").flatMap(n -> n.childValue("w:ilvl"));
            int level = given.map(Drawings::emu).or(() -> numbering.levelOf(id, style))
                    .or(() -> numbers.flatMap(n -> n.childValue("w:ilvl")).map(Drawings::emu)).orElse(0);
            return new Numbering.Item(id, Math.clamp(level, 0, 8));
        });
    }

    private ParagraphFormat resolve(String tableStyle, @Nullable XmlElement own) {
        String style = style(own);
        Properties ofStyle = styles.style(style).paragraph();
        Properties below = styles.defaultParagraph().with(styles.style(tableStyle).paragraph());
        Optional<XmlElement> list = item(own).flatMap(numbering::level)
                .flatMap(l -> Optional.ofNullable(l.paragraph()));
        boolean direct = Properties.of(own).get("w:numPr").flatMap(n -> n.child("w:numId")).isPresent();
        Properties all = direct
                ? below.with(ofStyle).with(list.orElse(null)).with(own)
                : below.with(list.orElse(null)).with(ofStyle).with(own);
        refuseUnknown(all);
        Optional<XmlElement> indents = all.get("w:ind");
        Optional<XmlElement> spacing = all.get("w:spacing");
        return new ParagraphFormat(style, outlineLevel(all), alignment(all), indent(indents, "w:left", "w:start"),
                indent(indents, "w:right", "w:end"), firstLine(indents), space(spacing, "w:before"),
                space(spacing, "w:after"), lineSpacing(spacing), all.on("w:contextualSpacing"), all.on("w:keepNext"),
                all.on("w:keepLines"), all.on("w:pageBreakBefore") ? Break.PAGE : Break.NONE,
                all.toggle("w:widowControl").orElse(true),
                tabs(all), borders(all),
                new ParagraphFormat.Auto(isAuto(spacing, "w:before"), isAuto(spacing, "w:after")),
                all.get("w:shd").map(e -> Colors.fill(e, findings)).orElse(OptionalInt.empty()),
                all.toggle("w:snapToGrid").orElse(true));
    }

    private int outlineLevel(Properties all) {
        int level = all.get("w:outlineLvl").map(e -> measures.number(e, "w:val", 9)).orElse(9);
        return level >= 0 && level < 9 ? level + 1 : 0;
    }

    private Alignment alignment(Properties all) {
        String value = all.value("w:jc").orElse("left");
        return switch (value) {
            case "left", "start" -> Alignment.LEFT;
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" -> Alignment.BOTH;
            default -> {
                findings.unsupported("w:jc " + value);
                yield Alignment.LEFT;
            }
        };
    }

    private int indent(Optional<XmlElement> indents, String name, String otherName) {
        return indents.map(e -> measures.twips(e, e.get(name) == null ? otherName : name, 0)).orElse(0);
    }

    private int firstLine(Optional<XmlElement> indents) {
        return indents.map(e -> e.get("w:hanging") != null
                ? -measures.twips(e, "w:hanging", 0)
                : measures.twips(e, "w:firstLine", 0)).orElse(0);
    }

    private int space(Optional<XmlElement> spacing, String name) {
        return isAuto(spacing, name)
                ? AUTO_SPACE
                : spacing.map(e -> Math.max(0, measures.twips(e, name, 0))).orElse(0);
    }

    private static boolean isAuto(Optional<XmlElement> spacing, String name) {
        return switch (spacing.map(e -> e.get(name + "Autospacing", "0")).orElse("0")) {
            case "1", "true", "on" -> true;
            default -> false;
        };
    }

    private LineSpacing lineSpacing(Optional<XmlElement> spacing) {
        if (spacing.isEmpty() || spacing.get().get("w:line") == null) {
            return LineSpacing.SINGLE;
        }
        int line = measures.twips(spacing.get(), "w:line", 240);
        return switch (spacing.get().get("w:lineRule", "auto")) {
            case "exact" -> line == 0 ? LineSpacing.SINGLE : new LineSpacing(LineSpacing.Rule.EXACT, Math.abs(line));
            case "atLeast" -> new LineSpacing(LineSpacing.Rule.AT_LEAST, Math.max(0, line));
            default -> line <= 0 ? LineSpacing.SINGLE : new LineSpacing(LineSpacing.Rule.AUTO, line);
        };
    }

    private List<TabStop> tabs(Properties all) {
        Map<Integer, TabStop> stops = new TreeMap<>();
        for (XmlElement e : all.get("w:tabs").map(t -> t.children("w:tab")).orElse(List.of())) {
            int position = measures.twips(e, "w:pos", 0);
            String kind = e.get("w:val", "left");
            switch (kind) {
                case "clear" -> stops.remove(position);
                case "bar" -> {
                    // no stop: a line, which is read with the borders
                }
                case "center" -> stops.put(position, stop(e, position, TabStop.Kind.CENTER));
                case "right", "end" -> stops.put(position, stop(e, position, TabStop.Kind.RIGHT));
                case "decimal" -> stops.put(position, stop(e, position, TabStop.Kind.DECIMAL));
                default -> stops.put(position, stop(e, position, TabStop.Kind.LEFT));
            }
        }
        return stops.values().stream().sorted(Comparator.comparingInt(TabStop::position)).toList();
    }

    private static TabStop stop(XmlElement e, int position, TabStop.Kind kind) {
        char leader = switch (e.get("w:leader", "none")) {
            case "dot", "middleDot" -> '.';
            case "hyphen" -> '-';
            case "underscore", "heavy" -> '_';
            default -> ' ';
        };
        return new TabStop(position, kind, leader);
    }

    private Borders borders(Properties all) {
        Optional<XmlElement> e = all.get("w:pBdr");
        List<Integer> bars = bars(all);
        return e.isEmpty() && bars.isEmpty()
                ? Borders.NONE
                : new Borders(border(e, "w:top"), border(e, "w:bottom"), border(e, "w:left"), border(e, "w:right"),
                        border(e, "w:between"), bars);
    }

    private List<Integer> bars(Properties all) {
        return all.get("w:tabs").map(t -> t.children("w:tab")).orElse(List.of()).stream()
                .filter(t -> t.get("w:val", "").equals("bar")).map(t -> measures.twips(t, "w:pos", 0)).toList();
    }

    private Optional<Border> border(Optional<XmlElement> holder, String side) {
        return holder.flatMap(h -> h.child(side)).flatMap(e -> BorderReader.read(e, measures, findings));
    }

    private void refuseUnknown(Properties all) {
        for (String name : all.names()) {
            if (SEEN_TO.contains(name) || !name.startsWith("w:")) {
                continue;
            }
            boolean seen = switch (name) {
                case "w:bidi" -> all.on(name);
                case "w:textAlignment" -> {
                    // seen only where letters of several sizes share a line
                    all.value(name).filter(v -> !Set.of("auto", "baseline").contains(v))
                            .ifPresent(_ -> findings.addOnce(new PdfProblem.NotApplied(name)));
                    yield false;
                }
                case "w:textDirection" -> !Set.of("lrTb", "lr", "tb").contains(all.value(name).orElse("lrTb"));
                default -> true;
            };
            if (seen) {
                findings.unsupported(name);
            }
        }
    }
}
