package org.kehoach.source;

import java.util.Optional;
import org.kehoach.source.Sites.Words;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;
import org.kehoach.source.YamlNode.Style;

/**
 * Changes words inside a scalar (sửa chữ trong giá trị): as little of the file as can be, in the quotes and lines that are
 * there; in new quotes only where YAML would misread the new words.
 */
record ScalarPatcher(SourceText source, Patches patches) {

    /** How words stand in a scalar: what is put in where. */
    private record Change(int start, int end, String words) {}

    /** Puts {@code wanted} in the place of a field's words; false where it cannot stand there. */
    boolean write(Words at, String wanted) {
        Scalar s = at.scalar();
        String old = old(at);
        if (old.equals(wanted)) {
            return true;
        }
        boolean line = at.from() > 0 || at.to() < s.value().stripTrailing().length();
        if ((line || s.style() == Style.LITERAL) && !YamlPrinter.isLine(wanted)) {
            return false;
        }
        String whole = s.value().substring(0, at.from()) + wanted + s.value().substring(at.to());
        Optional<Change> change = least(at, old, wanted).filter(c -> says(s, c, at.flow(), whole));
        if (change.isEmpty() && !line) {
            change = Optional.of(whole(s, wanted, at.flow())).filter(c -> says(s, c, at.flow(), wanted));
        }
        change.ifPresent(c -> patches.replace(c.start, c.end, c::words));
        return change.isPresent();
    }

    static String old(Words at) {
        return at.scalar().value().substring(at.from(), at.to()).replace('\n', ' ');
    }

    private Change whole(Scalar s, String wanted, boolean flow) {
        boolean plain = s.style() == Style.PLAIN;
        return new Change(s.start(), end(source, s), plain ? YamlPrinter.scalar(wanted, flow) : Quoting.quote(wanted));
    }

    /** The scalar without the line ends behind a block. */
    static int end(SourceText source, Scalar s) {
        return s.start() + source.text().substring(s.start(), s.end()).stripTrailing().length();
    }

    private Optional<Change> least(Words at, String old, String wanted) {
        Scalar s = at.scalar();
        int same = 0;
        int most = Math.min(old.length(), wanted.length());
        while (same < most && old.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && old.charAt(old.length() - 1 - tail) == wanted.charAt(wanted.length() - 1
                - tail)) {
            tail++;
        }
        int[] places = source.places(s);
        int start = place(s, places, at.from() + same);
        int end = old.length() - tail == same ? start : place(s, places, at.from() + old.length() - tail);
        String words = wanted.substring(same, wanted.length() - tail);
        return switch (s.style()) {
            case PLAIN -> YamlPrinter.scalar(wanted, at.flow()).startsWith("\"")
                    ? Optional.empty()
                    : Optional.of(new Change(start, end, words));
            case SINGLE_QUOTED -> Optional.of(new Change(start, end, words.replace("'", "''")));
            case DOUBLE_QUOTED -> Optional
                    .of(new Change(start, end, words.replace("\\", "\\\\").replace("\"", "\\\"")));
            case LITERAL, FOLDED -> Optional.of(new Change(start, end, words));
        };
    }

    /** Where a letter of the value begins in the file, a backslash before it included; the value's end for the last. */
    private int place(Scalar s, int[] places, int index) {
        String text = source.text();
        if (index < places.length) {
            boolean line = index > 0 && s.value().charAt(index) == '\n';
            int at = line ? places[index - 1] + 1 : places[index];
            boolean escaped = s.style() == Style.DOUBLE_QUOTED && at > s.start() + 1 && text.charAt(at - 1) == '\\'
                    && (text.charAt(at) == '"' || text.charAt(at) == '\\');
            return escaped ? at - 1 : at;
        }
        boolean quoted = s.style() == Style.SINGLE_QUOTED || s.style() == Style.DOUBLE_QUOTED;
        return quoted ? s.end() - 1 : end(source, s);
    }

    /** Whether the changed scalar, read by itself, has the value. */
    private boolean says(Scalar s, Change change, boolean flow, String wanted) {
        String text = source.text();
        String raw = text.substring(s.start(), change.start) + change.words
                + text.substring(change.end, Math.max(change.end, end(source, s)));
        String alone = flow ? "k: [" + raw + "]\n" : "k: " + raw + "\n";
        Optional<YamlNode> read = YamlParser.parse(new SourceText("", alone)).value().flatMap(m -> m.get("k"));
        YamlNode node = read.orElse(null);
        if (flow && node instanceof Sequence q) {
            node = q.items().size() == 1 ? q.items().getFirst() : null;
        }
        return node instanceof Scalar r
                && r.value().stripTrailing().replace('\n', ' ').equals(wanted.stripTrailing().replace('\n', ' '));
    }

    /** The map entry that is all of its map, which cannot be left out of it. */
    static boolean isOnly(Mapping map) {
        return map.entries().size() == 1;
    }
}
