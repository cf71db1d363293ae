package org.kehoach.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/** The sub-templates that a template includes (mẫu con), each read once, with those that they include themselves. */
final class Includes {

    /** How often sub-templates may be printed in all: more is a nest of them that grows without end. */
    static final int MOST = 100;

    /** Padding cannot grow by being included again and again. */
    private static final int MOST_BLOCKS = 20_000;

    private final SubTemplates source;
    private final Map<String, Optional<Part>> parts = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean circular;
    private int printed;
    private int blocks;

    /**
     * A sub-template as it is printed.
     *
     * @param blocks  its paragraphs and tables
     * @param numbers of its paragraphs, in its own file
     */
    record Part(String name, String file, WordPackage word, List<XmlElement> blocks,
            Map<XmlElement, Integer> numbers) {}

    private Includes(SubTemplates source) {
        this.source = source;
    }

    /** Reads all that a template asks for, directly and through others. */
    static Includes of(String file, WordPackage word, SubTemplates source) throws OpcException {
        Includes includes = new Includes(source);
        for (String part : word.parts().keySet()) {
            if (TemplateCompiler.isTagged(part)) {
                Tidied.Numbered tidy = Tidied.numbered(word.xml(part).orElseThrow());
                includes.look(file, part, tidy.root(), tidy.numbers());
            }
        }
        return includes;
    }

    /** What tells this template with these sub-templates from any other. */
    static String digest(byte[] docx, SubTemplates source) {
        String own = TemplateCompiler.digest(docx);
        try {
            Map<String, Optional<Part>> parts = of("", WordPackage.read(docx), source).parts;
            StringBuilder all = new StringBuilder(own);
            parts.forEach((name, part) -> all.append(' ').append(name).append(' ')
                    .append(part.map(p -> TemplateCompiler.digest(p.word.write())).orElse("")));
            return parts.isEmpty() ? own : TemplateCompiler.digest(all.toString().getBytes(StandardCharsets.UTF_8));
        } catch (OpcException _) {
            return own; // compiling says what is wrong
        }
    }

    private void look(String file, String part, XmlElement element, Map<XmlElement, Integer> numbers) {
        if (element.name().equals("w:p") && element.text().contains("$")) {
            TaggedParagraph paragraph = new TaggedParagraph(element, new TagParser(_ -> {
            }));
            paragraph.include().ifPresent(include -> load(include.name(), new Place(file, part,
                    numbers.getOrDefault(element, 0), paragraph.words())));
        }
        element.children().forEach(c -> look(file, part, c, numbers));
    }

    private record Place(String file, String part, int paragraph, String words) {}

    private void load(String name, Place place) {
        if (open.contains(name)) {
            circular = true;
            List<String> way = new ArrayList<>(open.reversed());
            fault(place, new TemplateProblem.IncludeCycle(name,
                    String.join(" → ", way.subList(way.indexOf(name), way.size())) + " → " + name));
            return;
        }
        if (parts.containsKey(name)) {
            return;
        }
        Optional<SubTemplates.Found> given = source.find(name);
        if (given.isEmpty()) {
            fault(place, new TemplateProblem.NoSubTemplate(name, source.near(name)));
            parts.put(name, Optional.empty());
            return;
        }
        open.push(name);
        try {
            read(name, given.get());
        } catch (OpcException e) {
            found.add(new Diagnostic(e.problem(), Location.of(given.get().file())));
            parts.put(name, Optional.empty());
        }
        open.pop();
    }

    private void read(String name, SubTemplates.Found given) throws OpcException {
        WordPackage word = WordPackage.read(given.bytes());
        TemplateCompiler.readAll(word);
        Optional<XmlElement> document = word.xml(WordPackage.DOCUMENT);
        if (document.isEmpty()) {
            found.add(new Diagnostic(new TemplateProblem.NoPart(WordPackage.DOCUMENT), Location.of(given.file())));
            parts.put(name, Optional.empty());
            return;
        }
        Tidied.Numbered tidy = Tidied.numbered(document.get());
        List<XmlElement> content = tidy.root().child("w:body").map(XmlElement::children).orElse(List.of()).stream()
                .filter(e -> !e.name().equals("w:sectPr")).toList();
        // what it includes itself is read while its own name is open, so that a circle is seen
        content.forEach(e -> look(given.file(), WordPackage.DOCUMENT, e, tidy.numbers()));
        parts.put(name, Optional.of(new Part(name, given.file(), word, content, tidy.numbers())));
    }

    private void fault(Place place, TemplateProblem problem) {
        found.add(new Diagnostic(problem, new Location(place.file, place.part, place.paragraph, 0, 1), place.words));
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    /** Those that were found, in the order in which they were read. */
    List<Part> parts() {
        return parts.values().stream().flatMap(Optional::stream).toList();
    }

    void replace(Part part) {
        parts.put(part.name(), Optional.of(part));
    }

    Optional<Part> find(String name) {
        return circular ? Optional.empty() : parts.getOrDefault(name, Optional.empty());
    }

    /** The declarations of all prefixes in a part and in what it may include. */
    String namespaces(XmlElement root) {
        List<Object> all = new ArrayList<>(root.content());
        parts().forEach(p -> all.addAll(p.blocks));
        return XmlWriter.namespaces(new XmlElement(root.name(), root.attributes(), all));
    }

    /** Counts what is printed: a circle, or many that include many, come to an end. */
    boolean isRoomFor(Part part) {
        blocks += part.blocks.size();
        return ++printed <= MOST && blocks <= MOST_BLOCKS;
    }
}
