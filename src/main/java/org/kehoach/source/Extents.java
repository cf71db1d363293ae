package org.kehoach.source;

import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/** From which line to which a thing reaches in the file (phạm vi dòng), without what follows it. */
record Extents(SourceText source) {

    /** Where a node's own text ends: YAML counts blank lines and comments behind a block to it. */
    int end(YamlNode node) {
        return switch (node) {
            case Scalar s -> ScalarPatcher.end(source, s);
            case Sequence s when s.flow() || s.items().isEmpty() -> s.end();
            case Sequence s -> end(s.items().getLast());
            case Mapping m when m.flow() || m.entries().isEmpty() -> m.end();
            case Mapping m -> end(m.entries().getLast());
        };
    }

    int end(Entry entry) {
        return Math.max(entry.key().end() + 1, end(entry.value()));
    }

    /** The beginning of the next line, or the end of the file. */
    int lineEnd(int offset) {
        int at = source.text().indexOf('\n', offset);
        return at < 0 ? source.text().length() : at + 1;
    }

    int lineStart(int offset) {
        return source.start(source.line(offset));
    }

    /** Where the dash of a list's entry stands; -1 where more than blanks stand before it in its line. */
    int dash(YamlNode item) {
        int at = item.start() - 1;
        String text = source.text();
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        if (at < 0 || text.charAt(at) != '-') {
            return -1;
        }
        return text.substring(lineStart(at), at).isBlank() ? at : -1;
    }

    /** How many blanks a line begins with. */
    int indent(int lineStart) {
        int at = lineStart;
        while (at < source.text().length() && source.text().charAt(at) == ' ') {
            at++;
        }
        return at - lineStart;
    }

    int column(int offset) {
        return source.column(offset) - 1;
    }
}
