package org.kehoach.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/**
 * Compiles one part (một thành phần của tệp mẫu): paragraphs and tables, in the body, in cells, in headers, in text
 * boxes. A paragraph or row that holds nothing but directives is not printed; they wrap what stands between.
 */
final class BlockCompiler {

    private static final Set<String> CONTAINERS = Set.of("w:body", "w:hdr", "w:ftr", "w:tc", "w:txbxContent",
            "w:footnote", "w:endnote");

    /** Ends a cell whose lists may all be empty: a cell without a paragraph is a damaged file to Word. */
    private static final String LAST_PARAGRAPH = "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" "
            + "w:lineRule=\"exact\"/></w:pPr></w:p>";

    /** The last section of a file that says nothing of it. */
    private static final XmlElement NO_SECTION = new XmlElement("w:sectPr", Map.of(), List.of());

    private final FreeMarkerText out = new FreeMarkerText();
    private final Faults faults;
    private final Scope scope;
    private final RunCompiler runs;
    private final boolean marking;
    private final Lines lines;
    private final Includes includes;
    private int tables;
    private int tags;

    /** Whether any tag was found. */
    private boolean tagged;

    /** Takes in the lines under words that are found: with their column, and the paragraph above. */
    interface Lines {
        /** The number under which a line's indents will be given. */
        int add(RuleLine.Under under, XmlElement rule, Optional<XmlElement> above, int measure, String source);
    }

    BlockCompiler(Faults faults, boolean marking, Includes includes, Lines lines) {
        this.faults = faults;
        this.marking = marking;
        this.lines = lines;
        this.includes = includes;
        scope = new Scope(faults);
        runs = new RunCompiler(out, scope, faults, marking);
    }

    /**
     * A part's source for FreeMarker.
     *
     * @param measure the width of the page's text, in twips
     * @return empty where the part holds no tags
     */
    Optional<String> compile(XmlElement root, int measure) {
        out.code(XmlWriter.DECLARATION);
        if (CONTAINERS.contains(root.name())) {
            blocks(root, measure, includes.namespaces(root));
        } else {
            out.open(root, includes.namespaces(root));
            root.children().forEach(child -> element(child, measure));
            out.close(root);
        }
        return tagged ? Optional.of(out.toString()) : Optional.empty();
    }

    /** The fields that the part prints, as paths from the document through lists. */
    Set<String> printed() {
        return scope.printed();
    }

    Set<String> askedInVain() {
        return scope.askedInVain();
    }

    /** How the part prints each field. */
    List<Printed> looks() {
        return runs.printed();
    }

    /** What stands in a run beside words: a drawing may hold a text box with paragraphs of its own. */
    void nested(XmlElement element) {
        element(element, Measures.UNKNOWN);
    }

    private void element(XmlElement element, int measure) {
        if (element.name().equals("w:txbxContent")) {
            faults.into("box");
            blocks(element, measure, "");
            faults.out();
        } else if (CONTAINERS.contains(element.name())) {
            blocks(element, measure, "");
        } else if (element.name().equals("w:tbl")) {
            table(element, measure);
        } else if (element.content().isEmpty()) {
            out.copy(element);
        } else {
            out.open(element);
            for (Object part : element.content()) {
                if (part instanceof XmlElement child) {
                    element(child, measure);
                } else {
                    out.fixed(part.toString());
                }
            }
            out.close(element);
        }
    }

    private void blocks(XmlElement container, int measure, String declarations) {
        out.open(container, declarations);
        boolean safe = sequence(container.children(), measure);
        if (!safe && container.name().equals("w:tc")) {
            out.code(LAST_PARAGRAPH);
        }
        if (container.name().equals("w:body") && container.child("w:sectPr").isEmpty()) {
            out.code(AnnexSource.of(NO_SECTION, marking));
        }
        out.close(container);
    }

    /** The blocks of a container in order; whether the last of them is a paragraph that is always there. */
    private boolean sequence(List<XmlElement> children, int measure) {
        int floor = scope.depth();
        boolean safe = false;
        Optional<XmlElement> above = Optional.empty();
        for (XmlElement child : children) {
            switch (child.name()) {
                case "w:p" -> {
                    TaggedParagraph paragraph = look(child);
                    Optional<Tag.Include> include = paragraph.include();
                    boolean printed = include.isEmpty() && paragraph(child, paragraph, above, measure, floor);
                    include.ifPresent(i -> included(i, paragraph.sites().getFirst().source(), measure));
                    safe = printed && scope.depth() == floor;
                    above = printed ? Optional.of(child) : above;
                }
                case "w:tbl" -> {
                    table(child, measure);
                    safe = false;
                }
                case "w:sectPr" -> out.code(AnnexSource.of(child, marking));
                default -> element(child, measure);
            }
        }
        scope.leave(floor);
        return safe;
    }

    /** The content of a sub-template in the place of its tag; what it opens it closes. */
    private void included(Tag.Include include, String source, int measure) {
        includes.find(include.name()).ifPresent(part -> {
            if (includes.isRoomFor(part)) {
                Runnable back = faults.enter(part.file(), WordPackage.DOCUMENT, part.numbers());
                sequence(part.blocks(), measure);
                back.run();
            } else {
                faults.accept(new TemplateProblem.TooDeep(source, Includes.MOST));
            }
        });
    }

    private TaggedParagraph look(XmlElement element) {
        List<TemplateProblem> found = new ArrayList<>();
        TaggedParagraph paragraph = new TaggedParagraph(element,
                tags > TagParser.MOST ? TagParser.NONE : new TagParser(found::add));
        faults.paragraph(element, paragraph.words());
        found.forEach(faults);
        found.stream().filter(BlockCompiler::isLostOpening).forEach(_ -> scope.lose());
        tagged |= !paragraph.sites().isEmpty();
        int before = tags;
        tags += paragraph.sites().size();
        if (before <= TagParser.MOST && tags > TagParser.MOST) {
            faults.accept(new TemplateProblem.TooManyTags(TagParser.MOST));
        }
        return tags > TagParser.MOST ? new TaggedParagraph(element, TagParser.NONE) : paragraph;
    }

    private static boolean isLostOpening(TemplateProblem problem) {
        return (problem instanceof TemplateProblem.BadTag bad && bad.tag().startsWith("[#")
                && Slips.meant(bad.tag()).isEmpty())
                || (problem instanceof TemplateProblem.UnknownBuiltIn unknown && unknown.tag().startsWith("[#"));
    }

    /** Compiles a paragraph; whether it is one that is printed each time. */
    private boolean paragraph(XmlElement element, TaggedParagraph paragraph, Optional<XmlElement> above, int measure,
            int floor) {
        if (paragraph.isControl()) {
            for (Tag.Site site : paragraph.sites()) {
                out.code(scope.apply((Tag.Directive) site.tag(), site.source(), floor));
            }
            element.child("w:pPr").filter(p -> p.child("w:sectPr").isPresent())
                    .ifPresent(section -> out.open(element).copy(section).close(element));
            return false;
        }
        if (paragraph.sites().size() == 1 && paragraph.besides().isBlank()
                && paragraph.sites().getFirst().tag() instanceof Tag.Print print) {
            Optional<Scope.Named> named = scope.printed(print.path(), paragraph.sites().getFirst().source());
            Shape shape = named.map(Scope.Named::shape).orElse(Shape.ANY);
            if (shape instanceof Shape.Body) {
                if (!scope.isOnce(named.orElseThrow().chain())) {
                    faults.accept(new TemplateProblem.BodyRepeated(paragraph.sites().getFirst().source()));
                }
                out.code(BodySource.of("body", marking && scope.marks(named.orElseThrow())));
                return false;
            }
            if (shape instanceof Shape.Rule rule) {
                int number = lines.add(rule.under(), element, above, measure,
                        paragraph.sites().getFirst().source());
                out.open(element).code(ParagraphIndent.of(element.child("w:pPr"), number)).close(element);
                return true;
            }
            if (shape instanceof Shape.Any) {
                return true;
            }
        }
        out.open(element);
        runs.enter(element);
        runs.content(element, paragraph, this);
        out.close(element);
        return true;
    }

    private void table(XmlElement table, int measure) {
        int floor = scope.depth();
        Faults.Place place = faults.place();
        boolean fixed = false;
        int rows = 0;
        out.open(table);
        faults.into("table" + ++tables);
        for (XmlElement child : table.children()) {
            if (!child.name().equals("w:tr")) {
                element(child, measure);
                continue;
            }
            faults.into("row" + ++rows);
            if (!controlRow(child, floor)) {
                row(table, child, measure);
                fixed |= scope.depth() == floor;
            }
            faults.out();
        }
        faults.out();
        scope.leave(floor);
        if (!fixed) {
            faults.at(place, new TemplateProblem.NoFixedRow(table.text()));
        }
        out.close(table);
    }

    /** Compiles a row that holds nothing but directives; false, and nothing done, where it holds more. */
    private boolean controlRow(XmlElement row, int floor) {
        List<TaggedParagraph> all = paragraphs(row).map(p -> new TaggedParagraph(p, new TagParser(_ -> {
        }))).toList();
        boolean control = all.stream().anyMatch(TaggedParagraph::isControl)
                && all.stream().allMatch(p -> p.isControl() || p.isBlank());
        if (control) {
            for (XmlElement p : paragraphs(row).toList()) {
                for (Tag.Site site : look(p).sites()) {
                    out.code(scope.apply((Tag.Directive) site.tag(), site.source(), floor));
                }
            }
        }
        return control;
    }

    private static Stream<XmlElement> paragraphs(XmlElement element) {
        return element.name().equals("w:p")
                ? Stream.of(element)
                : element.children().stream().flatMap(BlockCompiler::paragraphs);
    }

    private void row(XmlElement table, XmlElement row, int measure) {
        out.open(row);
        int column = 0;
        int cells = 0;
        for (XmlElement child : row.children()) {
            if (child.name().equals("w:tc")) {
                faults.into("cell" + ++cells);
                element(child, Measures.ofCell(table, child, column, measure));
                faults.out();
                column += Measures.span(child);
            } else {
                element(child, measure);
            }
        }
        out.close(row);
    }

}
