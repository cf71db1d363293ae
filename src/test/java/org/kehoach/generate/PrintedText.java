package org.kehoach.generate;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.document.Block;
import org.kehoach.document.Letterhead;
import org.kehoach.document.Line;
import org.kehoach.document.OfficialText;

/** The words that a composed document must print, paragraph by paragraph. */
public final class PrintedText {

    private PrintedText() {}

    /** The paragraphs between subject and recipients, and those of the annexes, in the order in which they are printed. */
    public static List<String> content(OfficialText text) {
        List<String> out = new ArrayList<>();
        text.basis().stream().map(Line::text).forEach(out::add);
        text.opening().stream().map(Line::text).forEach(out::add);
        text.body().forEach(b -> add(b, out));
        text.closing().forEach(b -> add(b, out));
        text.annexes().forEach(a -> {
            out.add(a.label() + " " + a.heading().text());
            out.add(a.reference());
            a.body().forEach(b -> add(b, out));
        });
        return out;
    }

    /** As {@link #content}, without the cells of tables. */
    static List<String> prose(OfficialText text) {
        List<String> out = new ArrayList<>();
        text.basis().stream().map(Line::text).forEach(out::add);
        text.opening().stream().map(Line::text).forEach(out::add);
        text.body().stream().map(PrintedText::words).forEach(out::add);
        text.closing().stream().map(PrintedText::words).forEach(out::add);
        text.annexes().forEach(a -> {
            out.add(a.label() + " " + a.heading().text());
            out.add(a.reference());
            a.body().stream().map(PrintedText::words).forEach(out::add);
        });
        return out;
    }

    /** What stands around it: letterhead, subject, recipients, signatures. */
    public static List<String> frame(OfficialText text) {
        Letterhead head = text.letterhead();
        List<String> out = new ArrayList<>(List.of(OfficialText.NATION, OfficialText.MOTTO, text.code().symbol()));
        if (!text.type().omits().contains("kind")) {
            out.add(text.kind());
        }
        if (!text.type().omits().contains("place")) {
            out.add(text.placeAndDate().place());
        }
        out.addAll(head.superior());
        out.addAll(head.issuer());
        text.subject().stream().map(Line::text).forEach(out::add);
        text.addressees().stream().map(Line::text).forEach(out::add);
        text.recipients().forEach(r -> {
            r.lines().stream().map(Line::text).forEach(out::add);
            r.note().map(Line::text).ifPresent(out::add);
        });
        out.add(text.archive().text());
        text.drafter().map(Line::text).ifPresent(out::add);
        text.signatures().forEach(s -> {
            s.lines().stream().map(Line::text).forEach(out::add);
            s.title().map(Line::text).ifPresent(out::add);
            s.name().map(Line::text).ifPresent(out::add);
        });
        return out;
    }

    private static void add(Block block, List<String> out) {
        String words = words(block);
        if (!words.isEmpty()) {
            out.add(words);
        }
        block.grid().stream().flatMap(g -> g.rows().stream()).flatMap(r -> r.cells().stream())
                .flatMap(c -> c.lines().stream()).map(Line::text).forEach(out::add);
    }

    private static String words(Block block) {
        String label = block.label().isEmpty() ? "" : block.label() + " ";
        return label + block.heading() + block.text();
    }
}
