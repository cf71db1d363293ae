package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.source.Branch.Fresh;
import org.kehoach.source.Branch.Kept;
import org.kehoach.source.Branch.Row;

/**
 * Writes new entries of lists as a person would (ghi mục mới), and entries of the file in new places.
 *
 * @param offset how far dashes stand to the right of the key above them
 * @param kept   the text of an entry of the file
 */
record FreshWriter(String lineEnd, int offset, Function<Key, Passage> kept) {

    /**
     * Lines of the file.
     *
     * @param text   from behind the dash to the end of the last line
     * @param column in which the text began
     * @param above  the remarks above it
     */
    record Passage(String text, int column, List<String> above) {}

    /** The markup of a node that has no more to say than words. */
    static String words(Node node) {
        return node.shape().texts().stream().map(MarkupWriter::write).collect(Collectors.joining(" "));
    }

    /** Whether it can stand as mere words. */
    static boolean isText(Fresh fresh) {
        return fresh.below().isEmpty() && fresh.node().label().isEmpty()
                && (fresh.node().shape() instanceof Shape.Bullet || fresh.node().shape() instanceof Shape.Paragraph)
                && fresh.node().shape().parts().size() == 1;
    }

    static String row(Row row) {
        return row.cells().stream().map(c -> YamlPrinter.scalar(c.stream().map(MarkupWriter::write)
                .collect(Collectors.joining("\n")), true)).map(c -> c.isEmpty() ? "\"\"" : c)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    String items(List<Branch> branches, int indent, boolean nodes) {
        return branches.stream().map(b -> item(b, indent, nodes)).collect(Collectors.joining());
    }

    /** One entry with its dash and all below it, to the end of its last line. */
    String item(Branch branch, int indent, boolean nodes) {
        String dash = " ".repeat(indent) + "- ";
        return switch (branch) {
            case Kept k -> {
                Passage p = kept.apply(k.key());
                yield p.above().stream().map(c -> " ".repeat(indent) + c + lineEnd).collect(Collectors.joining())
                        + dash + shifted(p, indent + 2);
            }
            case Row r -> dash + row(r) + lineEnd;
            case Fresh f when !nodes -> dash + YamlPrinter.scalar(words(f.node()), false) + lineEnd;
            case Fresh f when isText(f) && f.node().shape() instanceof Shape.Bullet ->
                dash + YamlPrinter.scalar(words(f.node()), false) + lineEnd;
            case Fresh f -> dash + String.join(lineEnd + " ".repeat(indent + 2), keys(f.node())) + lineEnd
                    + (f.below().isEmpty()
                            ? ""
                            : " ".repeat(indent + 2) + "body:" + lineEnd
                                    + items(f.below(), indent + 2 + offset, true));
        };
    }

    private static List<String> keys(Node node) {
        List<String> out = new ArrayList<>();
        switch (node.shape()) {
            case Shape.Heading h -> {
                h.title().ifPresent(t -> out.add("heading: " + scalar(t)));
                h.parts().stream().map(Part::text).forEach(t -> out.add("text: " + scalar(t)));
            }
            case Shape.Item i -> out.add("item: " + scalar(i.parts().getFirst().text()));
            case Shape.Bullet b -> out.add("bullet: " + scalar(b.parts().getFirst().text()));
            case Shape.Paragraph p -> out.add("para: " + scalar(p.parts().getFirst().text()));
            case Shape.Target t -> out.add("target: " + scalar(t.parts().getFirst().text()));
            case Shape.Table _ -> throw new IllegalArgumentException("a table is no fresh node");
        }
        node.label().ifPresent(l -> out.add("label: " + YamlPrinter.scalar(l.value(), false)));
        return out;
    }

    private static String scalar(Text text) {
        return YamlPrinter.scalar(MarkupWriter.write(text), false);
    }

    /** The lines behind the first, set in as far as the new place asks. */
    private static String shifted(Passage p, int column) {
        int by = column - p.column();
        if (by == 0) {
            return p.text();
        }
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (String line : p.text().split("(?<=\n)", -1)) {
            if (first || line.isBlank()) {
                out.append(line);
            } else if (by > 0) {
                out.append(" ".repeat(by)).append(line);
            } else {
                int blanks = line.length() - line.stripLeading().length();
                out.append(line, Math.min(-by, blanks), line.length());
            }
            first = false;
        }
        return out.toString();
    }
}
