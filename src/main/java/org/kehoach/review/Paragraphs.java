package org.kehoach.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.compare.WordDiff;
import org.kehoach.compare.WordDiff.Edit;
import org.kehoach.opc.XmlElement;

/** Tracks what happened to paragraphs (theo dõi thay đổi trong đoạn văn), word by word. */
final class Paragraphs {

    private static final Set<String> NO_LOOK = Set.of("w:rPr", "w:sectPr", "w:pPrChange");

    private final Revision.Pen pen;

    Paragraphs(Revision.Pen pen) {
        this.pen = pen;
    }

    /** The second paragraph with what leads to it from the first. */
    XmlElement change(XmlElement before, XmlElement after) {
        Map<Integer, List<XmlElement>> marks = new HashMap<>();
        List<Token> from = Token.of(before, new HashMap<>());
        List<Token> to = Token.of(after, marks);
        List<Object> content = new ArrayList<>();
        List<XmlElement> old = look(before);
        if (!old.equals(look(after)) || after.child("w:pPr").isPresent()) {
            properties(after, Optional.empty(),
                    old.equals(look(after)) ? Optional.empty() : Optional.of(old), Sections.of(before))
                    .ifPresent(content::add);
        }
        runs(WordDiff.edits(from, to, Token::isBlank), marks, content);
        return new XmlElement("w:p", after.attributes(), List.copyOf(content));
    }

    /** A paragraph that is there in one version only. */
    XmlElement whole(XmlElement paragraph, Way way) {
        Map<Integer, List<XmlElement>> marks = new HashMap<>();
        List<Token> tokens = Token.of(paragraph, marks);
        List<Object> content = new ArrayList<>();
        properties(paragraph, Optional.of(way), Optional.empty(), Optional.empty()).ifPresent(content::add);
        if (way.gone()) {
            if (!tokens.isEmpty()) {
                content.add(pen.mark(way.mark(), Token.runs(tokens, way == Way.DELETED)));
            }
            return new XmlElement("w:p", Map.of(), List.copyOf(content));
        }
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (marks.containsKey(i) || i == tokens.size()) {
                if (i > from) {
                    content.add(pen.mark(way.mark(), Token.runs(tokens.subList(from, i), false)));
                    from = i;
                }
                content.addAll(marks.getOrDefault(i, List.of()));
            }
        }
        return new XmlElement("w:p", paragraph.attributes(), List.copyOf(content));
    }

    private void runs(List<Edit<Token>> edits, Map<Integer, List<XmlElement>> marks, List<Object> content) {
        List<Token> open = new ArrayList<>();
        WordDiff.Kind kind = WordDiff.Kind.KEPT;
        int at = 0;
        for (Edit<Token> e : edits) {
            boolean ofBefore = e.kind() == WordDiff.Kind.DELETED;
            List<XmlElement> here = ofBefore ? List.of() : marks.getOrDefault(at, List.of());
            if (e.kind() != kind || !here.isEmpty()) {
                put(open, kind, content);
                content.addAll(here);
                kind = e.kind();
            }
            open.add(e.value());
            at += ofBefore ? 0 : 1;
        }
        put(open, kind, content);
        content.addAll(marks.getOrDefault(at, List.of()));
    }

    private void put(List<Token> open, WordDiff.Kind kind, List<Object> content) {
        if (!open.isEmpty()) {
            switch (kind) {
                case KEPT -> content.addAll(Token.runs(open, false));
                case DELETED -> content.add(pen.mark(Way.DELETED.mark(), Token.runs(open, true)));
                case INSERTED -> content.add(pen.mark(Way.INSERTED.mark(), Token.runs(open, false)));
            }
            open.clear();
        }
    }

    /** The paragraph's look, without what belongs to its mark or its section. */
    static List<XmlElement> look(XmlElement paragraph) {
        return paragraph.child("w:pPr").map(XmlElement::children).orElse(List.of()).stream()
                .filter(e -> !NO_LOOK.contains(e.name())).toList();
    }

    /** @param section that of the paragraph before, if it ended one */
    private Optional<XmlElement> properties(XmlElement paragraph, Optional<Way> way, Optional<List<XmlElement>> old,
            Optional<XmlElement> section) {
        Optional<XmlElement> now = paragraph.child("w:pPr");
        List<Object> content = new ArrayList<>(look(paragraph));
        List<Object> mark = new ArrayList<>(way.map(w -> pen.mark(w.mark(), List.of())).stream().toList());
        now.flatMap(p -> p.child("w:rPr")).ifPresent(r -> mark.addAll(r.children()));
        if (!mark.isEmpty()) {
            content.add(new XmlElement("w:rPr", Map.of(), List.copyOf(mark)));
        }
        now.flatMap(p -> p.child("w:sectPr")).map(s -> section.map(o -> Sections.change(o, s, pen)).orElse(s))
                .ifPresent(content::add);
        old.ifPresent(o -> content.add(pen.mark("w:pPrChange",
                List.of(new XmlElement("w:pPr", Map.of(), List.copyOf(o))))));
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new XmlElement("w:pPr", Map.of(), List.copyOf(content)));
    }
}
