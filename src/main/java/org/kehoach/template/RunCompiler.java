package org.kehoach.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.opc.XmlElement;

/** Compiles what stands inside a paragraph (trong một đoạn): runs, with the tags among their words. */
final class RunCompiler {

    private final FreeMarkerText out;
    private final Scope scope;
    private final Faults faults;

    /** Whether addresses may be marked by bookmarks in this part: in the document's body text only. */
    private final boolean marking;

    private final List<Printed> printed = new ArrayList<>();
    private XmlElement paragraph = new XmlElement("w:p", Map.of(), List.of());
    private Optional<XmlElement> properties = Optional.empty();

    RunCompiler(FreeMarkerText out, Scope scope, Faults faults, boolean marking) {
        this.out = out;
        this.scope = scope;
        this.faults = faults;
        this.marking = marking;
    }

    /** Notes the paragraph whose content comes next. */
    void enter(XmlElement next) {
        paragraph = next;
    }

    List<Printed> printed() {
        return List.copyOf(printed);
    }

    /** All content of a paragraph, or of a link or content control in it; what is opened in it is closed in it. */
    void content(XmlElement parent, TaggedParagraph paragraph, BlockCompiler blocks) {
        int floor = scope.depth();
        for (XmlElement child : parent.children()) {
            if (child.name().equals("w:r")) {
                run(child, paragraph, floor, blocks);
            } else if (TaggedParagraph.INLINE.contains(child.name())) {
                out.open(child);
                content(child, paragraph, blocks);
                out.close(child);
            } else {
                out.copy(child);
            }
        }
        scope.leave(floor);
    }

    private void run(XmlElement run, TaggedParagraph paragraph, int floor, BlockCompiler blocks) {
        properties = run.child("w:rPr");
        RunLook look = RunLook.of(properties);
        boolean open = false;
        for (XmlElement child : run.children()) {
            if (child.name().equals("w:rPr") || paragraph.isInTag(child)) {
                continue;
            }
            if (!child.name().equals("w:t")) {
                open = openRun(open, look);
                blocks.nested(child);
                continue;
            }
            for (Object atom : paragraph.atoms(child)) {
                if (atom instanceof Tag.Site site) {
                    open = tag(site, look, open, floor);
                } else {
                    open = openRun(open, look);
                    out.code("<w:t xml:space=\"preserve\">").fixed(atom.toString()).code("</w:t>");
                }
            }
        }
        closeRun(open);
    }

    private boolean openRun(boolean open, RunLook look) {
        if (!open) {
            out.code("<w:r>").code(look.fixed());
        }
        return true;
    }

    private boolean closeRun(boolean open) {
        if (open) {
            out.code("</w:r>");
        }
        return false;
    }

    /** Writes a tag; returns whether a run is open after it. */
    private boolean tag(Tag.Site site, RunLook look, boolean open, int floor) {
        return switch (site.tag()) {
            case Tag.Directive directive -> {
                boolean closed = closeRun(open);
                out.code(scope.apply(directive, site.source(), floor));
                yield closed;
            }
            case Tag.Include _ -> {
                faults.accept(new TemplateProblem.NotAlone(site.source()));
                yield open;
            }
            case Tag.Print print -> {
                Optional<Scope.Named> named = scope.printed(print.path(), site.source());
                named.ifPresent(n -> printed.add(new Printed(n.chain(), this.paragraph, properties, faults.place())));
                yield named.isPresent() ? print(print, named.get(), site.source(), look, open) : open;
            }
        };
    }

    private boolean print(Tag.Print print, Scope.Named named, String source, RunLook look, boolean open) {
        print.builtIn().ifPresent(b -> scope.checkOfLoop(named, b, source));
        boolean counts = print.builtIn().filter("counter"::equals).isPresent();
        return switch (named.shape()) {
            case Shape.Text _ -> text(print, named, look, open);
            case Shape.Rich _ when counts -> text(print, named, look, open);
            case Shape.Fields _ when counts -> text(print, named, look, open);
            case Shape.Rich _ -> {
                print.builtIn().ifPresent(b -> misused(print, source, "${" + path(print) + "}"));
                closeRun(open);
                out.code(rich(named, print.otherwise(), look, marking && scope.marks(named)));
                yield false;
            }
            case Shape.Many _ -> {
                misused(print, source, "[#list " + path(print) + " as line]${line}[/#list]");
                yield open;
            }
            case Shape.Fields fields -> {
                misused(print, source, "${" + path(print) + "." + fields.byName().keySet().iterator().next() + "}");
                yield open;
            }
            case Shape.Body _,Shape.Rule _ -> {
                faults.accept(new TemplateProblem.NotAlone(source));
                yield open;
            }
            case Shape.Any _ -> open;
        };
    }

    private void misused(Tag.Print print, String source, String instead) {
        faults.accept(new TemplateProblem.WrongUse(source, path(print), instead));
    }

    private boolean text(Tag.Print print, Scope.Named named, RunLook look, boolean open) {
        boolean now = openRun(open, look);
        String expression = named.expression() + print.builtIn().map(b -> "?" + b).orElse("");
        out.code("<w:t xml:space=\"preserve\">").code(otherwise(named, print.otherwise(), "${" + expression + "}"))
                .code("</w:t>");
        return now;
    }

    private static String otherwise(Scope.Named named, Optional<String> words, String code) {
        return words.map(w -> "[#if " + named.expression() + "?has_content]" + code + "[#else]"
                + FreeMarkerText.safe(w) + "[/#if]").orElse(code);
    }

    private static String rich(Scope.Named named, Optional<String> words, RunLook look, boolean marked) {
        String code = pieces(named.expression(), look, marked);
        return words.map(w -> "[#if " + named.expression() + "?has_content]" + code + "[#else]<w:r>" + look.fixed()
                + "<w:t xml:space=\"preserve\">" + FreeMarkerText.safe(w) + "</w:t></w:r>[/#if]").orElse(code);
    }

    /** The loop that prints pieces of words: each a run in the tag's look, inside the bookmark of its address. */
    static String pieces(String expression, RunLook look, boolean marked) {
        String start = "[#if r.mark??]<w:bookmarkStart w:id=\"${r.id}\" w:name=\"${r.mark}\"/>[/#if]";
        String end = "[#if r.end??]<w:bookmarkEnd w:id=\"${r.end}\"/>[/#if]";
        return "[#list " + expression + " as r]" + (marked ? start : "") + "<w:r>" + look.variable()
                + "<w:t xml:space=\"preserve\">${r.text}</w:t></w:r>" + (marked ? end : "") + "[/#list]";
    }

    private static String path(Tag.Print print) {
        return String.join(".", print.path());
    }
}
