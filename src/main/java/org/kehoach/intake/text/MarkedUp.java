package org.kehoach.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.intake.Block;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.Layout;
import org.kehoach.intake.Look;
import org.kehoach.intake.Run;
import org.kehoach.intake.Source;
import org.kehoach.intake.Span;

/**
 * Markdown that was put into a Word file or a PDF as it stood, as a recognised text that is opened in a word processor
 * (markdown trong tệp Word, PDF): its signs become looks there too.
 */
public final class MarkedUp {

    /** Signs that no typist writes: a heading's, or words between two stars on each side. */
    private static final Pattern EVIDENCE = Pattern
            .compile(
                    "(?us)^\\s{0,3}#{2,6}\\s+\\S.*|.*(?<![*\\p{L}])\\*{2,3}[\\p{L}\\d“\"(][^*]{0,400}[^*\\s]\\*{2,3}(?![*\\p{L}]).*");

    private static final Pattern OPENS = Pattern.compile("(?u)\\s*\\*\\*[\\p{L}\\d]");
    private static final Pattern CLOSES = Pattern.compile("(?us).*[\\p{L}\\d.:]\\*\\*\\s*");

    /** As far as stress goes on in the paragraphs that follow. */
    private static final int AHEAD = 6;

    private final Markup markup = new Markup();
    private final List<Dropped> dropped = new ArrayList<>();

    private MarkedUp() {}

    /** The source itself where nothing in it is markdown. */
    public static Source read(Source source) {
        return source.form() != Source.Form.TEXT && isMarked(texts(source.blocks()).toList())
                ? new MarkedUp().source(source)
                : source;
    }

    private static boolean isMarked(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            boolean opens = OPENS.matcher(texts.get(i)).lookingAt();
            if (EVIDENCE.matcher(texts.get(i)).matches() || MarkdownTable.RULE.matcher(texts.get(i)).matches()
                    || (opens && texts.subList(i + 1, texts.size()).stream()
                            .limit(3).anyMatch(t -> CLOSES.matcher(t).matches()))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> texts(List<Block> blocks) {
        return blocks.stream().flatMap(b -> switch (b) {
            case Block.Paragraph p -> Stream.of(p.text());
            case Block.Table t -> t.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> texts(c.blocks()));
            case Block.Picture _ -> Stream.<String>empty();
        });
    }

    private Source source(Source source) {
        List<Block> blocks = blocks(source.blocks());
        dropped.addAll(0, source.dropped());
        return new Source(source.file(), source.form(), blocks, dropped, source.carried());
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<Block.Paragraph> rows = rows(blocks.subList(i, blocks.size()));
            if (rows.size() > 1) {
                out.add(table(rows));
                i += rows.size() - 1;
                continue;
            }
            switch (blocks.get(i)) {
                case Block.Paragraph p when p.text().isBlank() -> {
                    markup.paragraphEnds();
                    out.add(p);
                }
                case Block.Paragraph p -> out.add(paragraph(p, blocks.subList(i + 1, blocks.size())));
                case Block.Table t -> out.add(table(t));
                case Block.Picture p -> out.add(p);
            }
        }
        return out;
    }

    private Block table(Block.Table t) {
        List<Block.Row> rows = t.rows().stream().map(r -> new Block.Row(r.cells().stream()
                .map(c -> new Block.Cell(blocks(c.blocks()), c.column(), c.across(), c.down(), c.width())).toList(),
                r.header())).toList();
        return new Block.Table(rows, t.ruled(), t.place(), t.span());
    }

    /** The paragraphs with which these begin that are rows of a table between bars. */
    private static List<Block.Paragraph> rows(List<Block> blocks) {
        return blocks.stream().takeWhile(b -> b instanceof Block.Paragraph p && MarkdownTable.isRow(p.text()))
                .map(Block.Paragraph.class::cast).toList();
    }

    private Block table(List<Block.Paragraph> lines) {
        boolean headed = MarkdownTable.RULE.matcher(lines.get(1).text()).matches();
        List<Block.Row> rows = new ArrayList<>();
        for (Block.Paragraph line : lines) {
            if (MarkdownTable.RULE.matcher(line.text()).matches()) {
                line.runs().forEach(r -> dropped.add(new Dropped(Furniture.CONVERSION_MARK, r.text(), r.span())));
            } else if (!line.text().replace("|", "").isBlank()) {
                rows.add(new Block.Row(cells(line), headed && rows.isEmpty()));
            }
        }
        boolean layout = headed && lines.getFirst().text().replace("|", "").isBlank();
        return new Block.Table(rows, !layout, lines.getFirst().place(), lines.getFirst().span());
    }

    private List<Block.Cell> cells(Block.Paragraph line) {
        List<Block.Cell> out = new ArrayList<>();
        String text = line.text();
        int from = text.indexOf('|');
        cut(line.runs(), List.of(new Markup.Piece(0, from + 1, true, false, false)));
        for (int bar = text.indexOf('|', from + 1); bar > 0; bar = text.indexOf('|', from + 1)) {
            List<Block> words = new ArrayList<>();
            for (int start = from + 1; start < bar;) {
                int tag = text.indexOf("<br", start);
                int end = tag < 0 || tag > bar ? bar : tag;
                words.addAll(words(line, start, end));
                int close = end == bar ? bar : Math.min(bar, Math.max(end + 3, text.indexOf('>', end) + 1));
                cut(line.runs(), List.of(new Markup.Piece(end, close, true, false, false)));
                start = close;
            }
            cut(line.runs(), List.of(new Markup.Piece(bar, bar + 1, true, false, false)));
            out.add(new Block.Cell(words, out.size(), 1, 1, 0));
            from = bar;
        }
        return out;
    }

    /** A part of a cell between two breaks; nothing where it has no words. */
    private List<Block> words(Block.Paragraph line, int from, int to) {
        List<Run> runs = cut(line.runs(), new Markup().pieces(line.text().substring(from, to), 0, List.of()).stream()
                .map(p -> new Markup.Piece(p.from() + from, p.to() + from, p.sign(), p.bold(), p.italic())).toList());
        return runs.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph("", runs, Layout.UNKNOWN, Block.Ending.PARAGRAPH, line.place(),
                        line.span()));
    }

    private Block paragraph(Block.Paragraph p, List<Block> following) {
        String line = p.text();
        List<String> ahead = following.stream().limit(AHEAD)
                .map(b -> b instanceof Block.Paragraph next ? next.text() : "").takeWhile(t -> !t.isBlank()).toList();
        Optional<Markup.Heading> heading = p.number().isEmpty() ? Markup.heading(line) : Optional.empty();
        int start = heading.map(Markup.Heading::length).orElse(0);
        List<Markup.Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Markup.Piece(0, start, true, false, false));
        }
        pieces.addAll(markup.pieces(line, start, ahead));
        if (pieces.size() == 1 && start == 0 && !pieces.getFirst().bold() && !pieces.getFirst().italic()) {
            return p;
        }
        Layout l = p.layout();
        int level = heading.map(Markup.Heading::level).orElse(l.level());
        return new Block.Paragraph(p.number(), cut(p.runs(), pieces),
                new Layout(l.alignment(), l.left(), l.firstLine(), l.spaceBefore(), level), p.ending(), p.place(),
                p.span());
    }

    /** The runs parted where pieces part, each looking as it did and as the markup says. */
    private List<Run> cut(List<Run> runs, List<Markup.Piece> pieces) {
        List<Run> out = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            for (Markup.Piece piece : pieces) {
                int from = Math.max(at, piece.from()) - at;
                int to = Math.min(end, piece.to()) - at;
                if (from < to) {
                    take(run, from, to, piece, out);
                }
            }
            at = end;
        }
        return out;
    }

    private void take(Run run, int from, int to, Markup.Piece piece, List<Run> out) {
        String text = run.text().substring(from, to);
        Span span = part(run.span(), from, to);
        Look look = run.look();
        if (piece.sign()) {
            dropped.add(new Dropped(Furniture.CONVERSION_MARK, text, span));
        } else {
            out.add(new Run(text, new Look(look.bold() || piece.bold(), look.italic() || piece.italic(),
                    look.underline(), look.size()), span));
        }
    }

    private static Span part(Span span, int from, int to) {
        return span instanceof Span.Word w
                ? new Span.Word(w.part(), w.paragraph(), w.from() + from, Math.min(w.to(), w.from() + to))
                : span;
    }
}
