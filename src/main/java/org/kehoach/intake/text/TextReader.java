package org.kehoach.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.intake.Block;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.Layout;
import org.kehoach.intake.Layout.Alignment;
import org.kehoach.intake.Place;
import org.kehoach.intake.Reader;
import org.kehoach.intake.Run;
import org.kehoach.intake.Source;
import org.kehoach.intake.Span;

/** Reads text and markdown (đọc văn bản thuần): a line is a block, markup becomes looks. */
public final class TextReader implements Reader {

    /** What a blank before the words of a line stands for, in twips. */
    private static final int BLANK = 120;

    /** Between two pages, as some conversions write it: {@code {3}-----}. */
    private static final Pattern PAGE_MARK = Pattern
            .compile(
                    "\\s*(?:\\{\\d{1,4}\\}-{3,}|<!--\\s*(?i:page|pagebreak)[^<>]{0,40}-->|\\[?-{2,} ?(?i:page|trang) \\d{1,4} ?-{2,}]?)\\s*");

    @Override
    public List<String> endings() {
        return List.of(".txt", ".md", ".markdown");
    }

    @Override
    public Outcome<Source> read(String file, byte[] content) {
        return decode(content).map(text -> new Lines(text, !file.endsWith(".txt")).source(file))
                .map(Outcome::of)
                .orElseGet(() -> Outcome.failed(new Diagnostic(new IntakeProblem.NotUtf8(), Location.of(file))));
    }

    private static Optional<String> decode(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** One file's lines on the way to blocks. */
    private static final class Lines {

        private final List<String> lines;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Dropped> dropped = new ArrayList<>();
        private final Markup markup = new Markup();
        private int page = 1;

        private final boolean markdown;

        Lines(String text, boolean markdown) {
            this.markdown = markdown;
            this.lines = List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1));
        }

        Source source(String file) {
            for (int i = 0; i < lines.size(); i++) {
                if (MarkdownTable.startsAt(lines, i)) {
                    int end = MarkdownTable.end(lines, i);
                    blocks.add(MarkdownTable.read(lines, i, end, new Place(page, Place.Region.BODY), dropped));
                    i = end - 1;
                } else {
                    line(i);
                }
            }
            return new Source(file, Source.Form.TEXT, blocks, dropped);
        }

        /** A form feed ends a page, within a line too. */
        private void line(int i) {
            String line = lines.get(i);
            if (PAGE_MARK.matcher(line).matches()) {
                dropped.add(new Dropped(Furniture.CONVERSION_MARK, line, span(i, 0, line.length())));
                blocks.add(
                        new Block.Paragraph("", List.of(), Layout.UNKNOWN, Block.Ending.PAGE, place(), span(i, 0, 0)));
                page++;
                return;
            }
            if (line.strip().equals("|")) {
                // between the cells of a table that was copied from a page
                dropped.add(new Dropped(Furniture.CONVERSION_MARK, line, span(i, 0, line.length())));
                blocks.add(new Block.Paragraph("", List.of(), Layout.UNKNOWN, Block.Ending.PARAGRAPH, place(),
                        span(i, 0, 0)));
                return;
            }
            int from = 0;
            for (int at = line.indexOf('\f'); at >= 0; at = line.indexOf('\f', from)) {
                words(i, from, at, Block.Ending.PAGE);
                page++;
                from = at + 1;
            }
            boolean goesOn = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
            words(i, from, line.length(), goesOn ? Block.Ending.LINE : Block.Ending.PARAGRAPH);
        }

        private void words(int i, int from, int to, Block.Ending ending) {
            String line = lines.get(i).substring(from, to);
            if (line.isBlank()) {
                markup.paragraphEnds();
                blocks.add(new Block.Paragraph("", List.of(), Layout.UNKNOWN, ending, place(), span(i, from, 0)));
                return;
            }
            Optional<Markup.Heading> heading = Markup.heading(line);
            int start = heading.map(Markup.Heading::length).orElse(markdown ? Markup.quote(line) : 0);
            if (start > 0) {
                dropped.add(new Dropped(Furniture.CONVERSION_MARK, line.substring(0, start), span(i, from, start)));
            }
            List<String> ahead = lines.subList(i + 1, Math.min(lines.size(), i + 12)).stream()
                    .takeWhile(l -> !l.isBlank()).toList();
            List<Run> runs = markup.runs(line, start, ahead, (s, e) -> span(i, from + s, e - s), dropped);
            int blanks = line.length() - line.stripLeading().length();
            Layout layout = new Layout(Alignment.UNKNOWN, 0, blanks * BLANK, 0,
                    heading.map(Markup.Heading::level).orElse(0));
            blocks.add(new Block.Paragraph("", runs, layout, ending, place(), span(i, from, line.length())));
        }

        private Place place() {
            return new Place(page, Place.Region.BODY);
        }

        private static Span span(int line, int column, int length) {
            return new Span.Text(line + 1, column + 1, length);
        }
    }
}
