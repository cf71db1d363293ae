package org.kehoach.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/**
 * A copy of a template with its faults as Word comments (bản mẫu có ghi chú lỗi), each at its paragraph. Word has no comments in
 * headers, footers, notes and text boxes: those stand at the paragraph that the box hangs on, and else at the first.
 */
public final class CommentedCopy {

    private static final String COMMENTS = "word/comments.xml";

    private final Map<Integer, List<String>> words = new TreeMap<>();
    private final List<XmlElement> comments = new ArrayList<>();
    private Map<XmlElement, Integer> numbers = Map.of();
    private int next;

    private CommentedCopy() {}

    /** Words of a finding for a person who reads them in Word: a line each. */
    public interface Teller {
        /**
         * The lines of a comment.
         *
         * @param here whether it stands at the place itself
         */
        List<String> tell(Diagnostic finding, boolean here);
    }

    /**
     * The copy of a file, which stays as it is.
     *
     * @param file as it is named in the findings
     */
    public static byte[] of(String file, byte[] docx, List<Diagnostic> found, Teller teller) throws OpcException {
        WordPackage word = WordPackage.read(docx);
        CommentedCopy copy = new CommentedCopy();
        for (Diagnostic d : found) {
            boolean here = d.location().file().equals(file) && d.location().line() > 0
                    && d.location().path().startsWith(WordPackage.DOCUMENT);
            copy.words.computeIfAbsent(here ? d.location().line() : 1, _ -> new ArrayList<>())
                    .add(String.join("\n", teller.tell(d, here)));
        }
        Optional<String> own = word.relationships(WordPackage.DOCUMENT).part("comments");
        Optional<XmlElement> before = own.isPresent() ? word.xml(own.get()) : Optional.empty();
        before.ifPresent(b -> copy.comments.addAll(Tidied.whole(b).children()));
        copy.next = 1 + copy.comments.stream().mapToInt(c -> Measures.number(c, "w:id", 0)).max().orElse(0);
        XmlElement document = word.xml(WordPackage.DOCUMENT).orElseThrow();
        copy.numbers = Tidied.numbers(document);
        Map<String, byte[]> parts = new LinkedHashMap<>(word.parts());
        parts.put(WordPackage.DOCUMENT, XmlWriter.write(Tidied.whole(copy.visit(document))));
        parts.put(own.orElse(COMMENTS),
                XmlWriter.write(new XmlElement("w:comments", Map.of(), List.copyOf(copy.comments))));
        if (own.isEmpty()) {
            new PackageParts(parts).comments(COMMENTS);
        }
        return new WordPackage(parts).write();
    }

    private XmlElement visit(XmlElement element) {
        if (element.name().equals("w:p")) {
            return paragraph(element);
        }
        List<Object> content = new ArrayList<>(element.content().size());
        element.content().forEach(c -> content.add(c instanceof XmlElement e ? visit(e) : c));
        return new XmlElement(element.name(), element.attributes(), content);
    }

    private XmlElement paragraph(XmlElement paragraph) {
        List<String> told = new ArrayList<>();
        tell(paragraph, told);
        if (told.isEmpty()) {
            return paragraph;
        }
        List<Object> content = new ArrayList<>();
        List<Object> after = new ArrayList<>();
        paragraph.child("w:pPr").ifPresent(content::add);
        for (String text : told) {
            String id = Integer.toString(next++);
            content.add(new XmlElement("w:commentRangeStart", Map.of("w:id", id), List.of()));
            after.add(new XmlElement("w:commentRangeEnd", Map.of("w:id", id), List.of()));
            after.add(new XmlElement("w:r", Map.of(),
                    List.of(new XmlElement("w:commentReference", Map.of("w:id", id), List.of()))));
            comments.add(comment(id, text));
        }
        paragraph.content().stream().filter(c -> !(c instanceof XmlElement e) || !e.name().equals("w:pPr"))
                .forEach(content::add);
        content.addAll(after);
        return new XmlElement("w:p", paragraph.attributes(), content);
    }

    /** What is told of a paragraph, and of those in text boxes that hang on it. */
    private void tell(XmlElement element, List<String> told) {
        Integer number = numbers.get(element);
        if (number != null) {
            Optional.ofNullable(words.remove(number)).ifPresent(told::addAll);
        }
        element.children().forEach(c -> tell(c, told));
    }

    /** Without a day: a comment of no clock is the same each time. */
    private static XmlElement comment(String id, String text) {
        return new XmlElement("w:comment", Map.of("w:id", id, "w:author", "Kehoach", "w:initials", "K"),
                text.lines().map(line -> (Object) new XmlElement("w:p", Map.of(), List.of(new XmlElement("w:r",
                        Map.of(),
                        List.of(new XmlElement("w:t", Map.of("xml:space", "preserve"), List.of(legal(line))))))))
                        .toList());
    }

    private static String legal(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            out.append(XmlWriter.isIllegal(line, i) ? ' ' : line.charAt(i));
        }
        return out.toString();
    }
}
