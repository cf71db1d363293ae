package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.font.FontSource;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.PdfProblem;
import org.kehoach.pdf.read.Section.HeaderSet;

/** The first stage (đọc tệp Word): parts to a {@link StyledDocument}, or to all that stands in the way of one. */
public final class WordReader {

    private static final String FOOTNOTES = "word/footnotes.xml";

    private final WordPackage parts;
    private final Findings findings;
    private final Relationships targets;
    private final StyleSheet styles;
    private final Art art;
    private final RunFormats runs;
    private final Numbering numbering;
    private final ParagraphFormats paragraphs;
    private final SectionReader sections;
    private final InlineReader.Notes notes;
    private final List<Section> out = new ArrayList<>();
    private final XmlElement settings;
    private HeaderSet headers = HeaderSet.NONE;
    private HeaderSet footers = HeaderSet.NONE;

    private WordReader(WordPackage parts, String name, FontSource fonts) throws OpcException {
        this.parts = parts;
        findings = new Findings(name);
        targets = Relationships.of(parts, WordPackage.DOCUMENT);
        styles = new StyleSheet(parts.xml("word/styles.xml").orElse(null));
        settings = parts.xml("word/settings.xml").orElse(new XmlElement("w:settings", Map.of(), List.of()));
        art = new Art(Theme.of(parts), new Pictures(parts, findings));
        runs = new RunFormats(styles, fonts, art.theme().fonts(), findings);
        numbering = new Numbering(parts.xml("word/numbering.xml").orElse(null), styles);
        paragraphs = new ParagraphFormats(styles, numbering, findings);
        Footnotes all = new Footnotes(parts.xml(FOOTNOTES).orElse(null), settings.child("w:footnotePr"), findings,
                this::note);
        notes = new InlineReader.Notes(all::find, "");
        sections = new SectionReader(new Measures(findings), findings);
    }

    /**
     * Reads a Word file.
     *
     * @param name as the user named the file, for what is found
     * @throws OpcException where a part is no well-formed XML
     */
    public static Outcome<StyledDocument> read(WordPackage parts, String name, FontSource fonts) throws OpcException {
        return new WordReader(parts, name, fonts).read();
    }

    private Outcome<StyledDocument> read() throws OpcException {
        Optional<XmlElement> body = parts.xml(WordPackage.DOCUMENT).flatMap(d -> d.child("w:body"));
        if (body.isEmpty()) {
            findings.addOnce(new PdfProblem.NoDocument(WordPackage.DOCUMENT));
            return Outcome.failed(findings.all());
        }
        findings.enter(WordPackage.DOCUMENT);
        List<XmlElement> ends = new ArrayList<>();
        List<List<Block>> contents = new ArrayList<>();
        BlockReader[] reader = new BlockReader[1];
        reader[0] = new BlockReader(styles, paragraphs, numbering, runs, art, notes, findings, sectPr -> {
            ends.add(sectPr);
            contents.add(reader[0].take());
        });
        reader[0].read(body.get());
        List<Block> rest = reader[0].take();
        if (ends.isEmpty() || !rest.isEmpty()) {
            ends.add(new XmlElement("w:sectPr", Map.of(), List.of()));
            contents.add(rest);
        }
        for (int i = 0; i < ends.size(); i++) {
            section(ends.get(i), contents.get(i));
        }
        return Outcome.unlessErrors(document(), findings.all());
    }

    private void section(XmlElement sectPr, List<Block> blocks) throws OpcException {
        headers = headerSet(sectPr, "w:headerReference", headers);
        footers = headerSet(sectPr, "w:footerReference", footers);
        out.add(sections.read(sectPr, headers, footers, blocks));
    }

    /** What a section does not set it has from the section before. */
    private HeaderSet headerSet(XmlElement sectPr, String name, HeaderSet before) throws OpcException {
        List<Block> usual = before.usual();
        List<Block> first = before.first();
        List<Block> even = before.even();
        for (XmlElement e : sectPr.children(name)) {
            List<Block> blocks = story(e.get("r:id", ""));
            switch (e.get("w:type", "default")) {
                case "first" -> first = blocks;
                case "even" -> even = blocks;
                default -> usual = blocks;
            }
        }
        return new HeaderSet(usual, first, even);
    }

    private List<Block> story(String relationship) throws OpcException {
        String part = targets.target(relationship).orElse("");
        Optional<XmlElement> root = parts.xml(part);
        if (root.isEmpty()) {
            return List.of();
        }
        findings.enter(part);
        BlockReader reader = new BlockReader(styles, paragraphs, numbering, runs, art, notes, findings, _ -> {
        });
        reader.read(root.get());
        return reader.take();
    }

    /** The text of a footnote; one inside another is reported by its name. */
    private List<Block> note(XmlElement note, String mark) {
        InlineReader.Notes own = new InlineReader.Notes(e -> {
            findings.unsupported(e.name());
            return Optional.empty();
        }, mark);
        BlockReader reader = new BlockReader(styles, paragraphs, numbering, runs, art, own, findings, _ -> {
        });
        return findings.within(FOOTNOTES, () -> {
            reader.read(note);
            return PageBreaks.dropped(reader.take());
        });
    }

    private StyledDocument document() throws OpcException {
        int defaultTab = settings.child("w:defaultTabStop").map(e -> new Measures(findings).twips(e, "w:val", 720))
                .orElse(720);
        boolean even = settings.child("w:evenAndOddHeaders").map(Properties::isOn).orElse(false);
        String language = styles.defaultRun().get("w:lang").map(e -> e.get("w:val", "vi-VN")).orElse("vi-VN");
        boolean stretches = settings.child("w:compat").flatMap(c -> c.child("w:doNotExpandShiftReturn"))
                .map(e -> !Properties.isOn(e)).orElse(true);
        Conventions conventions = new Conventions(Math.max(1, defaultTab), even, compatibility() >= 15, stretches, 0);
        return new StyledDocument(title(), language, conventions, out);
    }

    private String title() throws OpcException {
        return parts.xml("docProps/core.xml")
                .flatMap(core -> core.child("{http://purl.org/dc/elements/1.1/}title").map(XmlElement::text))
                .map(String::strip).orElse("");
    }

    /** The version of Word whose layout the file asks for; 12 where it does not say. */
    private int compatibility() {
        return settings.child("w:compat").map(c -> c.children("w:compatSetting")).orElse(List.of()).stream()
                .filter(s -> "compatibilityMode".equals(s.get("w:name"))).findFirst()
                .map(s -> new Measures(findings).number(s, "w:val", 12)).orElse(12);
    }
}
