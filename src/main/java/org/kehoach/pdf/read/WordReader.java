package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.font.Faces;
import org.kehoach.font.FontSource;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.OpcProblem;
import org.kehoach.opc.Relationships;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.PdfProblem;
import org.kehoach.pdf.read.Section.HeaderSet;

/** The first stage (đọc tệp Word): parts to a {@link StyledDocument}, or to all that stands in the way of one. */
public final class WordReader {

    private final WordPackage parts;
    private final Findings findings;
    private final String main;
    private final Relationships links;
    private final Map<String, List<Block>> stories = new HashMap<>();
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

    private WordReader(WordPackage parts, FontSource fonts, Findings findings) throws OpcException {
        this.parts = parts;
        this.findings = findings;
        main = parts.document();
        links = parts.relationships(main);
        styles = new StyleSheet(beside("styles", "styles.xml").orElse(null), findings::add);
        settings = beside("settings", "settings.xml").orElse(new XmlElement("w:settings", Map.of(), List.of()));
        art = new Art(Theme.of(beside("theme", "theme/theme1.xml")), new Pictures(parts, findings),
                new Stack());
        runs = new RunFormats(styles, fonts, art.theme().fonts(), findings);
        numbering = new Numbering(beside("numbering", "numbering.xml").orElse(null), styles);
        paragraphs = new ParagraphFormats(styles, numbering, findings);
        Footnotes all = new Footnotes(beside("footnotes", "footnotes.xml").orElse(null), settings.child("w:footnotePr"),
                findings,
                this::note);
        Footnotes ends = new Footnotes(findings.isForWords() ? beside("endnotes", "endnotes.xml").orElse(null) : null,
                settings.child("w:endnotePr"), findings, this::note);
        notes = new InlineReader.Notes(e -> e.name().equals("w:endnoteReference") ? ends.find(e) : all.find(e), "");
        sections = new SectionReader(new Measures(findings), findings);
    }

    /**
     * Reads a Word file.
     *
     * @param name as the user named the file, for what is found
     * @throws OpcException where a part is no well-formed XML
     */
    public static Outcome<StyledDocument> read(WordPackage parts, String name, FontSource fonts) throws OpcException {
        return new WordReader(parts, fonts, new Findings(name)).read();
    }

    /**
     * Reads a Word file for its words alone: no look of it is a fault, what would not be laid out gives its words, and those
     * that are hidden or deleted are there with a format that says so.
     */
    public static Outcome<StyledDocument> words(WordPackage parts, String name) throws OpcException {
        return new WordReader(parts, Faces.bundled(), new Findings(name, true)).read();
    }

    private Outcome<StyledDocument> read() throws OpcException {
        Optional<XmlElement> body = parts.xml(main).flatMap(d -> d.child("w:body"));
        if (body.isEmpty()) {
            findings.addOnce(new PdfProblem.NoDocument(main));
            return Outcome.failed(findings.all());
        }
        findings.enter(main);
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

    /** A header or footer; one that many sections share is read once. */
    private List<Block> story(String relationship) throws OpcException {
        String part = links.get(relationship).map(Relationships.Relationship::target).orElse("");
        List<Block> known = stories.get(part);
        if (known != null) {
            return known;
        }
        Optional<XmlElement> root = parts.xml(part);
        if (root.isEmpty()) {
            findings.enter(main);
            findings.add(new OpcProblem.MissingPart(main, part.isEmpty() ? relationship : part));
            return List.of();
        }
        findings.enter(part);
        BlockReader reader = new BlockReader(styles, paragraphs, numbering, runs, art, notes, findings, _ -> {
        });
        reader.read(root.get());
        List<Block> read = reader.take();
        stories.put(part, read);
        return read;
    }

    /** A part that the text is set with: where it says it stands, else where every program puts it. */
    private Optional<XmlElement> beside(String type, String usual) throws OpcException {
        Optional<String> given = links.part(type);
        Optional<XmlElement> read = given.isEmpty() ? Optional.empty() : parts.xml(given.get());
        return read.isPresent() ? read : parts.xml(main.substring(0, main.lastIndexOf('/') + 1) + usual);
    }

    /** The text of a footnote; one inside another is reported by its name. */
    private List<Block> note(XmlElement note, String mark) {
        InlineReader.Notes own = new InlineReader.Notes(e -> {
            findings.unsupported(e.name());
            return Optional.empty();
        }, mark);
        BlockReader reader = new BlockReader(styles, paragraphs, numbering, runs, art, own, findings, _ -> {
        });
        return findings.within(links.part("footnotes").orElse("word/footnotes.xml"), () -> {
            reader.read(note);
            return findings.isForWords() ? reader.take() : PageBreaks.dropped(reader.take());
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
        String properties = parts.relationships("").part("core-properties").orElse("docProps/core.xml");
        return parts.xml(properties)
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
