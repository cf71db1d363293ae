package org.kehoach.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/**
 * A Word file whose tracked changes lead from one version to another (tệp Word theo dõi thay đổi): who accepts them all has
 * the words of the second, who rejects them all those of the first.
 *
 * @param untracked what the changes do not tell, in a fixed order; a comment on the first page says so too
 */
public record Redline(WordPackage word, List<Untracked> untracked) {

    public Redline {
        untracked = List.copyOf(untracked);
    }

    /**
     * Of two files that templates made.
     *
     * @param words says what is untracked, in a line of the comment
     */
    public static Redline of(WordPackage before, WordPackage after, Revision by, Function<Untracked, String> words) {
        try {
            return read(before, after, by, words);
        } catch (OpcException e) {
            throw new IllegalStateException("a template made a file that does not read", e);
        }
    }

    private static Redline read(WordPackage before, WordPackage after, Revision by, Function<Untracked, String> words)
            throws OpcException {
        Set<Untracked> untracked = EnumSet.noneOf(Untracked.class);
        XmlElement from = body(before);
        XmlElement root = after.xml(after.document()).orElseThrow();
        XmlElement to = body(after);
        frame(before, after, untracked);
        Optional<XmlElement> section = to.child("w:sectPr");
        Optional<XmlElement> old = from.child("w:sectPr");
        if (section.isPresent() != old.isPresent()) {
            untracked.add(Untracked.PAGE);
        } else if (section.isPresent() && Sections.haveOtherHeaders(old.orElseThrow(), section.get())) {
            untracked.add(Untracked.HEADER);
        }
        if (links(from) || links(to)) {
            untracked.add(Untracked.LINK);
        }
        Revision.Pen pen = by.new Pen();
        List<XmlElement> blocks = new Blocks(pen, untracked).track(blocks(from), blocks(to), true);
        Map<String, byte[]> parts = new LinkedHashMap<>(after.parts());
        Optional<XmlElement> comment = Optional.empty();
        if (!untracked.isEmpty()) {
            comment = Optional.of(Comment.add(parts, after.document(), by,
                    untracked.stream().map(words).toList()));
        }
        List<Object> content = new ArrayList<>(comment.map(c -> Comment.first(blocks, c)).orElse(blocks));
        section.map(s -> old.map(o -> Sections.change(o, s, pen)).orElse(s)).ifPresent(content::add);
        List<Object> all = new ArrayList<>();
        for (Object o : root.content()) {
            all.add(o.equals(to) ? new XmlElement("w:body", to.attributes(), List.copyOf(content)) : o);
        }
        parts.put(after.document(),
                XmlWriter.write(new XmlElement(root.name(), root.attributes(), List.copyOf(all))));
        return new Redline(new WordPackage(parts), List.copyOf(untracked));
    }

    private static XmlElement body(WordPackage word) throws OpcException {
        return word.xml(word.document()).flatMap(d -> d.child("w:body")).orElseThrow();
    }

    private static List<XmlElement> blocks(XmlElement body) {
        return body.children().stream().filter(e -> e.name().equals("w:p") || e.name().equals("w:tbl")).toList();
    }

    private static boolean links(XmlElement e) {
        return e.name().equals("w:hyperlink") || e.children().stream().anyMatch(Redline::links);
    }

    /** Parts beside the text that are not the same. */
    private static void frame(WordPackage before, WordPackage after, Set<Untracked> untracked) {
        Set<String> names = new TreeSet<>(before.parts().keySet());
        names.addAll(after.parts().keySet());
        for (String name : names) {
            Optional<String> a = before.part(name).map(Redline::text);
            if (!a.equals(after.part(name).map(Redline::text))) {
                if (name.matches("word/(header|footer|footnotes|endnotes)\\d*\\.xml")) {
                    untracked.add(Untracked.HEADER);
                } else if (name.matches("word/(styles|numbering|theme/.*)\\.xml")) {
                    untracked.add(Untracked.STYLES);
                }
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
