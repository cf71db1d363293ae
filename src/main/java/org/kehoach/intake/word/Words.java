package org.kehoach.intake.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kehoach.intake.Block;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.Layout;
import org.kehoach.intake.Look;
import org.kehoach.intake.Place;
import org.kehoach.intake.Place.Region;
import org.kehoach.intake.Run;
import org.kehoach.intake.Span;
import org.kehoach.intake.encoding.SmallDigits;
import org.kehoach.pdf.read.Inline;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.ParagraphFormat;
import org.kehoach.pdf.read.RunFormat;
import org.kehoach.pdf.read.Underline;

/** Makes paragraphs of one story of a Word file (chữ của một phần): what they say and look like, and where each word is. */
final class Words {

    private final String part;
    private final Region region;
    private final OldFonts fonts;
    private final List<Dropped> dropped;
    private final int before;

    /** Characters told of so far by paragraph: those in boxes are counted on after those of the paragraph that has them. */
    private final Map<Integer, Integer> counts;

    Words(String part, Region region, OldFonts fonts, List<Dropped> dropped) {
        this(part, region, fonts, dropped, 0, new HashMap<>());
    }

    private Words(String part, Region region, OldFonts fonts, List<Dropped> dropped, int before,
            Map<Integer, Integer> counts) {
        this.part = part;
        this.region = region;
        this.fonts = fonts;
        this.dropped = dropped;
        this.before = before;
        this.counts = counts;
    }

    /** The words that stand elsewhere and are anchored in this story. */
    Words within(Region other) {
        return new Words(part, other, fonts, dropped, before, counts);
    }

    /** The words of a note, whose paragraphs are counted from {@code first}. */
    Words ofNotes(String otherPart, int first) {
        return new Words(otherPart, Region.NOTE, fonts, dropped, first, new HashMap<>());
    }

    Place place() {
        return new Place(0, region);
    }

    Span span(int paragraph, int from, int to) {
        return new Span.Word(part, before + paragraph, from, to);
    }

    /** A paragraph; nothing where it is but the number of its page. */
    Optional<Block> paragraph(Paragraph p) {
        List<Run> runs = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        int start = counts.getOrDefault(p.number(), 0);
        int at = start;
        boolean pages = false;
        boolean labelled = false;
        for (Inline inline : p.content()) {
            String text = text(inline);
            int from = at;
            boolean afterLabel = labelled;
            labelled = inline instanceof Inline.Label;
            switch (inline) {
                case Inline.Label l -> {
                    number.append(l.text());
                    continue;
                }
                case Inline.Text t when t.format().hidden() -> {
                    dropped.add(new Dropped(Furniture.DELETED, t.text(), span(p.number(), from, from)));
                    continue;
                }
                case Inline.PageNumber _,Inline.PageCount _ -> pages = true;
                case Inline.Tab _ when afterLabel -> {
                    continue;
                }
                default -> {
                    // is told as it is
                }
            }
            at += text.length();
            add(runs, new Run(text, look(inline), span(p.number(), from, at)), p.number());
        }
        counts.put(p.number(), at);
        if (pages && isPageNumber(runs)) {
            runs.forEach(r -> dropped.add(new Dropped(Furniture.PAGE_NUMBER, r.text(), r.span())));
            return Optional.empty();
        }
        // the bullet of the Symbol font is the dash that offices type
        String mark = number.toString().strip().replace('\u2212', '-');
        return Optional.of(new Block.Paragraph(mark, runs, layout(p.format()),
                Block.Ending.PARAGRAPH, place(), span(p.number(), start, at)));
    }

    /** Adds a run to those of the same look before it, without the marks at which a word may be parted. */
    private void add(List<Run> runs, Run run, int paragraph) {
        String text = run.text();
        int soft = text.indexOf('\u00ad');
        if (soft >= 0) {
            dropped.add(new Dropped(Furniture.CONVERSION_MARK, "\u00ad", span(paragraph, 0, 0)));
            text = text.replace("\u00ad", "");
        }
        if (text.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().look().equals(run.look()) && runs.getLast().span() instanceof Span.Word a
                && run.span() instanceof Span.Word b) {
            Run last = runs.removeLast();
            runs.add(
                    new Run(last.text() + text, last.look(), new Span.Word(a.part(), a.paragraph(), a.from(), b.to())));
        } else {
            runs.add(new Run(text, run.look(), run.span()));
        }
    }

    private String text(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> shown(t.text(), t.format());
            case Inline.Tab _ -> "\t";
            case Inline.LineBreak _,Inline.PageBreak _,Inline.ColumnBreak _ -> "\n";
            case Inline.PageNumber _,Inline.PageCount _ -> "1";
            case Inline.Label _,Inline.Note _,Inline.Mark _,Inline.Figure _,Inline.Anchor _ -> "";
        };
    }

    private String shown(String text, RunFormat format) {
        String read = fonts.read(text, format.fonts().latin()).replace('\u2011', '-').replace('\u00a0', ' ');
        String cased = format.caps() == RunFormat.Caps.ALL ? read.toUpperCase(Locale.ROOT) : read;
        return switch (format.script()) {
            case NONE -> cased;
            case SUPER -> SmallDigits.RAISED.read(cased);
            case SUB -> SmallDigits.LOWERED.read(cased);
        };
    }

    private static Look look(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> look(t.format());
            case Inline.Tab t -> look(t.format());
            case Inline.LineBreak b -> look(b.format());
            case Inline.PageNumber n -> look(n.format());
            case Inline.PageCount n -> look(n.format());
            case Inline.Label _,Inline.Note _,Inline.Mark _,Inline.Figure _,Inline.Anchor _,Inline.PageBreak _,Inline.ColumnBreak _ ->
                Look.PLAIN;
        };
    }

    private static Look look(RunFormat f) {
        return new Look(f.fonts().bold(), f.fonts().italic(), f.underline().kind() != Underline.Kind.NONE,
                f.size() / 10);
    }

    private static boolean isPageNumber(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        runs.forEach(r -> all.append(r.text()));
        return all.toString().toLowerCase(Locale.ROOT).replaceAll("trang|page|of|[\\s\\d/|.–-]", "").isEmpty();
    }

    private static Layout layout(ParagraphFormat f) {
        Layout.Alignment alignment = switch (f.alignment()) {
            case LEFT -> Layout.Alignment.LEFT;
            case CENTER -> Layout.Alignment.CENTER;
            case RIGHT -> Layout.Alignment.RIGHT;
            case BOTH -> Layout.Alignment.JUSTIFIED;
        };
        return new Layout(alignment, f.left(), f.firstLine(), f.before(), f.outlineLevel());
    }
}
