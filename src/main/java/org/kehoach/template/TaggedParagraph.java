package org.kehoach.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.kehoach.opc.XmlElement;

/**
 * A paragraph's words with the tags in them (đoạn có thẻ), across the runs that Word split them into: a tag belongs to
 * the run in which it begins.
 */
final class TaggedParagraph {

    /** Elements in a paragraph that hold runs. */
    static final Set<String> INLINE = Set.of("w:hyperlink", "w:sdt", "w:sdtContent", "w:fldSimple", "w:dir", "w:bdo");

    /** Stands in the words for what is no text, so that no tag reaches across it. */
    private static final char OPAQUE = '\ufffc';

    private final StringBuilder words = new StringBuilder();
    private final List<Stretch> ends = new ArrayList<>();
    private final List<Tag.Site> sites;
    private final IdentityHashMap<XmlElement, List<Object>> atoms = new IdentityHashMap<>();

    /** A {@code w:t} and where its text ends in the words. */
    private record Stretch(XmlElement text, int end) {}

    TaggedParagraph(XmlElement paragraph, TagParser parser) {
        collect(paragraph);
        sites = parser.find(words.toString());
        split();
    }

    private void collect(XmlElement element) {
        for (XmlElement child : element.children()) {
            if (INLINE.contains(child.name())) {
                collect(child);
            } else if (child.name().equals("w:r")) {
                run(child);
            }
        }
    }

    private void run(XmlElement run) {
        for (XmlElement child : run.children()) {
            if (child.name().equals("w:t")) {
                words.append(child.text());
                ends.add(new Stretch(child, words.length()));
            } else if (!child.name().equals("w:rPr")) {
                words.append(child.name().equals("w:tab") ? '\t' : OPAQUE);
            }
        }
    }

    /** Gives each {@code w:t} its plain stretches and the tags that begin in it. */
    private void split() {
        for (Stretch stretch : ends) {
            List<Object> parts = new ArrayList<>();
            int from = stretch.end - stretch.text.text().length();
            for (Tag.Site site : sites) {
                if (site.end() <= from || site.start() >= stretch.end) {
                    continue;
                }
                if (site.start() >= from) {
                    add(parts, from, site.start());
                    parts.add(site);
                }
                from = Math.min(site.end(), stretch.end);
            }
            add(parts, from, stretch.end);
            atoms.put(stretch.text, parts);
        }
    }

    private void add(List<Object> parts, int from, int to) {
        if (from < to) {
            parts.add(words.substring(from, to));
        }
    }

    /** The plain words ({@code String}) and tags ({@code Tag.Site}) of a {@code w:t}. */
    List<Object> atoms(XmlElement text) {
        return atoms.getOrDefault(text, List.of());
    }

    List<Tag.Site> sites() {
        return sites;
    }

    String words() {
        return words.toString().replace(OPAQUE, ' ');
    }

    /** Whether nothing is printed: one directive or several stand alone. */
    boolean isControl() {
        return !sites.isEmpty() && sites.stream().allMatch(s -> s.tag() instanceof Tag.Directive)
                && besides().isBlank();
    }

    boolean isBlank() {
        return words.toString().isBlank();
    }

    /** The words without the tags. */
    String besides() {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Tag.Site site : sites) {
            out.append(words, from, site.start());
            from = site.end();
        }
        return out.append(words, from, words.length()).toString();
    }
}
