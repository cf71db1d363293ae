package org.kehoach.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
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
    private final Set<XmlElement> swallowed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What stands in a run, and where in the words. */
    private record Stretch(XmlElement part, int start, int end) {}

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
            if (child.name().equals("w:rPr")) {
                continue;
            }
            int start = words.length();
            words.append(switch (child.name()) {
                case "w:t" -> child.text();
                case "w:tab" -> "\t";
                case "w:br", "w:cr" -> "\n";
                case "w:softHyphen" -> "\u00ad";
                case "w:noBreakHyphen" -> "\u2011";
                default -> String.valueOf(OPAQUE);
            });
            ends.add(new Stretch(child, start, words.length()));
        }
    }

    /** Gives each {@code w:t} its plain stretches and the tags that begin in it; what else a tag reaches across is its own. */
    private void split() {
        int next = 0;
        for (Stretch stretch : ends) {
            while (next < sites.size() && sites.get(next).end() <= stretch.start) {
                next++;
            }
            boolean words = stretch.part.name().equals("w:t");
            if (!words && next < sites.size() && sites.get(next).start() < stretch.start) {
                swallowed.add(stretch.part);
            }
            if (words) {
                atoms.put(stretch.part, parts(stretch, next));
            }
        }
    }

    private List<Object> parts(Stretch stretch, int next) {
        List<Object> parts = new ArrayList<>();
        int from = stretch.start;
        for (int i = next; i < sites.size() && sites.get(i).start() < stretch.end; i++) {
            Tag.Site site = sites.get(i);
            if (site.start() >= from) {
                add(parts, from, site.start());
                parts.add(site);
            }
            from = Math.min(site.end(), stretch.end);
        }
        add(parts, from, stretch.end);
        return parts;
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

    /** Whether a tab, a hyphen or a break stands in the midst of a tag. */
    boolean isInTag(XmlElement part) {
        return swallowed.contains(part);
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

    /** The sub-template that takes the place of the whole paragraph. */
    Optional<Tag.Include> include() {
        return sites.size() == 1 && sites.getFirst().tag() instanceof Tag.Include include && besides().isBlank()
                ? Optional.of(include)
                : Optional.empty();
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
