package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.intake.Block;
import org.kehoach.intake.Block.Ending;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.Place.Region;
import org.kehoach.intake.Run;
import org.kehoach.intake.Source;

/** Step 1: blocks to one row of lines and tables of data; tables that only place text are opened (làm phẳng). */
public final class Flattener {

    /** Signs that nobody sees: where a word may be parted or must not be, which way it is written. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]+");

    private final Characters characters;
    private final List<Entry> out = new ArrayList<>();
    private final List<Discard> discards = new ArrayList<>();
    private final Bars bars = new Bars(discards);
    private boolean gap;
    private int cells;

    private Flattener(Characters characters) {
        this.characters = characters;
    }

    /** Words that are dropped, and why (phần bỏ). */
    public record Discard(Furniture furniture, Stretch words) {}

    /** Lines and tables, and what running heads and feet hold. */
    record Flat(List<Entry> entries, List<Discard> discards) {}

    static Flat flatten(Source source, Characters characters) {
        Flattener flattener = new Flattener(characters);
        flattener.blocks(source.blocks(), 0);
        return new Flat(flattener.out, flattener.discards);
    }

    private void blocks(List<Block> blocks, int cell) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph p -> paragraph(p, cell);
                case Block.Table t -> table(t);
                case Block.Picture _ -> {
                    // pictures have no words
                }
            }
        }
    }

    private void paragraph(Block.Paragraph p, int cell) {
        Stretch words = words(p);
        boolean running = p.place().region() == Region.PAGE_HEADER || p.place().region() == Region.PAGE_FOOTER;
        if (words.text().isBlank()) {
            gap = true;
            return;
        }
        if (Bars.isBorder(words.text())) {
            discards.add(new Discard(Furniture.CONVERSION_MARK, words));
            gap = true;
            return;
        }
        if (running && !isOfDocument(words.strip().text())) {
            discards.add(new Discard(Vocabulary.PAGE_NUMBER.matcher(words.text().strip()).matches()
                    ? Furniture.PAGE_NUMBER
                    : Furniture.RUNNING_HEAD, words));
            return;
        }
        int from = 0;
        String text = words.text();
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            line(words.sub(from, end), p, Ending.LINE, cell);
            from = end + 1;
        }
        line(words.from(from), p, p.ending(), cell);
    }

    /** Stamps and the contact line stand in the margins, and are no running heads. */
    private static boolean isOfDocument(String words) {
        return Vocabulary.STAMPED.matcher(words).matches() || Vocabulary.CONTACT.matcher(words).matches();
    }

    private void line(Stretch words, Block.Paragraph p, Ending ending, int cell) {
        if (!words.text().isBlank()) {
            out.add(new Entry.Line(bars.opened(words), p.layout(), ending, gap, p.place().page(), cell,
                    p.place().region() == Region.NOTE));
            gap = false;
        }
    }

    private Stretch words(Block.Paragraph p) {
        Stretch words = p.number().isEmpty() ? Stretch.EMPTY : Stretch.supplied(p.number() + " ");
        for (Run run : p.runs()) {
            words = words.plus(characters.take(run.text(), run.look(), run.span()));
        }
        return seen(words);
    }

    private Stretch seen(Stretch words) {
        Matcher unseen = UNSEEN.matcher(words.text());
        Stretch out = Stretch.EMPTY;
        int from = 0;
        while (unseen.find()) {
            out = out.plus(words.sub(from, unseen.start()));
            discards.add(new Discard(Furniture.CONVERSION_MARK, words.sub(unseen.start(), unseen.end())));
            from = unseen.end();
        }
        return from == 0 ? words : out.plus(words.from(from));
    }

    private void table(Block.Table table) {
        if (placesText(table)) {
            for (Block.Cell cell : inOrder(table)) {
                blocks(cell.blocks(), ++cells);
                gap = true;
            }
            return;
        }
        List<List<Entry.Cell>> rows = table.rows().stream().map(r -> r.cells().stream().map(this::cell).toList())
                .filter(r -> !r.isEmpty()).toList();
        int headers = (int) table.rows().stream().takeWhile(Block.Row::header).count();
        if (!rows.isEmpty()) {
            out.add(new Entry.Grid(rows, headers));
            gap = true;
        }
    }

    /** Row by row; recipients and signature, which have nothing to do with each other, one after the other. */
    private static List<Block.Cell> inOrder(Block.Table table) {
        List<Block.Cell> all = table.rows().stream().flatMap(r -> r.cells().stream()).toList();
        return namesRecipients(table)
                ? all.stream().sorted(Comparator.comparingInt(Block.Cell::column)).toList()
                : all;
    }

    private static boolean namesRecipients(Block.Table table) {
        return Vocabulary.RECIPIENTS.matcher(Vocabulary.fold(text(table))).find();
    }

    private Entry.Cell cell(Block.Cell cell) {
        List<Stretch> lines = new ArrayList<>();
        for (Block block : cell.blocks()) {
            switch (block) {
                case Block.Paragraph p -> {
                    Stretch words = words(p).tidy();
                    if (!words.isEmpty()) {
                        lines.add(words);
                    }
                }
                case Block.Table t -> t.rows().forEach(r -> r.cells().forEach(c -> lines.addAll(cell(c).lines())));
                case Block.Picture _ -> {
                    // pictures have no words
                }
            }
        }
        return new Entry.Cell(lines, cell.across(), cell.down(), cell.width());
    }

    /** Letterheads and signatures place text side by side; so does a table without lines of one or two rows. */
    private static boolean placesText(Block.Table table) {
        if (!table.ruled() && table.rows().size() <= 2) {
            return true;
        }
        if (Vocabulary.STAMPED.matcher(text(table).strip()).matches()) {
            return true;
        }
        String words = Vocabulary.fold(text(table));
        boolean official = Vocabulary.LETTERHEAD_OR_SIGNATURE.matcher(words).find();
        boolean few = table.rows().size() <= 6 || (!table.ruled()
                && (namesRecipients(table) || Vocabulary.NATIONAL_TITLE.matcher(words).find()));
        return (official && few && table.rows().stream().allMatch(r -> r.cells().size() <= 3))
                || (!table.ruled() && table.rows().stream().allMatch(r -> r.cells().size() <= 1));
    }

    private static String text(Block.Table table) {
        StringBuilder out = new StringBuilder();
        table.rows().forEach(r -> r.cells().forEach(c -> c.blocks().forEach(b -> {
            if (b instanceof Block.Paragraph p) {
                out.append(p.text()).append('\n');
            }
        })));
        return out.toString();
    }
}
