package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Span;

/** Takes what is no text of the document off the pages (bỏ số trang, dòng chạy, dấu ký): and says what it took. */
final class Furniture {

    private static final Pattern NUMBER = Pattern
            .compile("(?iu)[-–—\\s]*(?:trang|page)?\\s*(\\d{1,4})\\s*(?:[/|]\\s*\\d{1,4})?[-–—\\s]*");
    private static final float EDGE = 0.12f;

    /** Where a file lies, who printed it when, which gazette it is in: as some print it at the edges of their pages. */
    private static final Pattern MARGINAL = Pattern.compile("(?iu)(?:[A-Z]:|\\\\)\\\\.*|\\S*[/\\\\]\\S*\\.(?:docx?|pdf)"
            + "|[\\w. ]+[-_]\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2}:\\d{2}(?:[-_]\\S*)*"
            + "|(?:\\d+\\s+)?CÔNG BÁO\\s*/\\s*Số .*");

    /** The shortest line that can be known again on the only other page. */
    private static final int TELLING = 6;

    /** Of the body's size: larger words are no stamp's. */
    private static final float SMALL = 0.8f;

    /** More words no stamp has. */
    private static final int MOST = 1_000;

    private final List<PageLines> pages;
    private final List<Dropped> dropped = new ArrayList<>();

    Furniture(List<PageLines> pages) {
        this.pages = pages;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    /** The pages with their text alone. */
    List<PageLines> taken() {
        float body = bodySize();
        Set<Line> numbers = numbers();
        Set<Line> heads = heads(numbers);
        List<PageLines> out = new ArrayList<>(pages.size());
        for (PageLines page : pages) {
            List<Line> kept = new ArrayList<>();
            for (Line line : page.lines()) {
                if (numbers.contains(line)) {
                    drop(Dropped.Furniture.PAGE_NUMBER, line, page);
                } else if (heads.contains(line)) {
                    drop(Dropped.Furniture.RUNNING_HEAD, line, page);
                } else {
                    kept.add(line);
                }
            }
            for (String stamp : page.content().stamps()) {
                dropped.add(new Dropped(Dropped.Furniture.STAMP, stamp, new Span.Pdf(page.number(), 0, 0, 0, 0)));
            }
            if (!page.content().aslant().isBlank()) {
                dropped.add(new Dropped(Dropped.Furniture.STAMP, page.content().aslant(),
                        new Span.Pdf(page.number(), 0, 0, page.width(), page.height())));
            }
            out.add(page.with(withoutStamps(kept, page, body), upright(page)));
        }
        return out;
    }

    /** Text on its side that stands beside the page's own is a mark of it; such text in tables and between lines is not. */
    private List<PageContent.Turned> upright(PageLines page) {
        float left = page.lines().stream().map(Line::left).min(Float::compare).orElse(0f);
        float right = page.lines().stream().map(Line::right).max(Float::compare).orElse(page.width());
        List<PageContent.Turned> kept = new ArrayList<>();
        for (PageContent.Turned t : page.content().turned()) {
            boolean inTable = page.tables().stream().anyMatch(r -> r.grid().holds(t.x(), t.y()));
            if (!inTable && !page.lines().isEmpty() && (t.x() < left || t.x() > right)) {
                dropped.add(new Dropped(Dropped.Furniture.RUNNING_HEAD, t.text(),
                        new Span.Pdf(page.number(), t.x(), t.y(), t.x(), t.y())));
            } else {
                kept.add(t);
            }
        }
        return kept;
    }

    private void drop(Dropped.Furniture kind, Line line, PageLines page) {
        dropped.add(new Dropped(kind, line.text(), span(line, page.number())));
    }

    static Span.Pdf span(Line line, int page) {
        return new Span.Pdf(page, line.left(), line.top(), line.right(), line.bottom());
    }

    /** The size that most characters have. */
    private float bodySize() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                counts.merge(Math.round(line.size() * 2), line.words().size(), Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> e.getKey() / 2f).orElse(12f);
    }

    private List<Line> atEdges(PageLines page) {
        return page.lines().stream()
                .filter(l -> l.baseline() < EDGE * page.height() || l.baseline() > (1 - EDGE) * page.height()).toList();
    }

    private Set<Line> numbers() {
        java.util.IdentityHashMap<Line, Integer> found = new java.util.IdentityHashMap<>();
        Map<Integer, Integer> offsets = new HashMap<>();
        for (PageLines page : pages) {
            for (Line line : atEdges(page)) {
                Matcher m = NUMBER.matcher(line.text());
                if (m.matches()) {
                    int offset = Integer.parseInt(m.group(1)) - page.number();
                    found.put(line, offset);
                    offsets.merge(offset, 1, Integer::sum);
                }
            }
        }
        Set<Line> out = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        Set<Integer> heights = new HashSet<>();
        found.forEach((line, offset) -> {
            if (offset == 0 || offsets.getOrDefault(offset, 0) >= 2) {
                out.add(line);
                heights.add(Math.round(line.baseline() / 3));
            }
        });
        // annexes may count their pages anew, and have but one that bears a number
        for (PageLines page : pages) {
            page.lines().stream().limit(1).filter(found::containsKey)
                    .filter(l -> isCountedAnew(l, found.getOrDefault(l, 0), page))
                    .forEach(out::add);
        }
        found.keySet().stream().filter(l -> heights.contains(Math.round(l.baseline() / 3))).forEach(out::add);
        return out;
    }

    /** A number alone above a page's text, in its middle, that pages before it leave room for. */
    private static boolean isCountedAnew(Line number, int offset, PageLines page) {
        boolean middle = Math.abs(number.middle() - page.width() / 2) < 0.08f * page.width();
        boolean apart = page.lines().size() > 1
                && page.lines().get(1).top() - number.bottom() > 0.3f * number.size();
        int value = page.number() + offset;
        return middle && apart && value > 1 && value < page.number();
    }

    /** Lines that stand at the same place of most pages, but for their numbers. */
    private Set<Line> heads(Set<Line> numbers) {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (PageLines page : pages) {
            for (Line line : atEdges(page)) {
                places.computeIfAbsent(key(line), _ -> new HashSet<>()).add(page.number());
            }
        }
        Set<Line> out = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (PageLines page : pages) {
            List<Line> lines = page.lines();
            outward(lines, numbers, places, out);
            outward(lines.reversed(), numbers, places, out);
        }
        return out;
    }

    /** From the page's edge inward, up to the first line that is of this page alone. */
    private void outward(List<Line> lines, Set<Line> numbers, Map<String, Set<Integer>> places, Set<Line> out) {
        for (Line line : lines) {
            int on = places.getOrDefault(key(line), Set.of()).size();
            boolean both = pages.size() == 2 && on == 2 && line.text().length() >= TELLING;
            if (both || (on >= 3 && on > 0.6 * (pages.size() - 1)) || MARGINAL.matcher(line.text().strip()).matches()) {
                out.add(line);
            } else if (!numbers.contains(line)) {
                return;
            }
        }
    }

    private static String key(Line line) {
        return Math.round(line.baseline() / 3) + " " + line.text().replaceAll("\\d+", "#");
    }

    /** What signing programs and registries print into the page, in a small font of their own. */
    private List<Line> withoutStamps(List<Line> lines, PageLines page, float body) {
        Set<Word> gone = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Line line : lines) {
            Matcher m = Upright.STAMP.matcher(line.text());
            if (m.find()) {
                line.words().stream().filter(w -> w.size() < SMALL * body).findFirst()
                        .ifPresent(seed -> spread(seed, lines, gone));
            }
            if (page.number() == 1 && line.baseline() < page.height() / 3) {
                line.words().stream().filter(w -> w.size() < SMALL * body && ArrivalStamp.begins(w, line)).findFirst()
                        .ifPresent(seed -> ArrivalStamp.spread(seed, lines, SMALL * body, gone));
            }
        }
        if (gone.isEmpty()) {
            return lines;
        }
        List<Line> out = new ArrayList<>();
        for (Line line : lines) {
            line.where(gone::contains).ifPresent(l -> drop(Dropped.Furniture.STAMP, l, page));
            Optional<Line> rest = line.where(w -> !gone.contains(w));
            rest.ifPresent(out::add);
        }
        return out;
    }

    /** Words of the same font beside and below each other. */
    private static void spread(Word seed, List<Line> lines, Set<Word> gone) {
        List<Word> like = lines.stream().flatMap(l -> l.words().stream())
                .filter(w -> Math.abs(w.size() - seed.size()) < 1
                        && w.pieces().getFirst().font() == seed.pieces().getFirst().font())
                .limit(MOST).toList();
        List<Word> open = new ArrayList<>(List.of(seed));
        gone.add(seed);
        while (!open.isEmpty()) {
            Word at = open.removeLast();
            for (Word w : like) {
                boolean near = Math.abs(w.baseline() - at.baseline()) < 1.7 * seed.size()
                        && w.left() < at.right() + 2 * seed.size() && w.right() > at.left() - 2 * seed.size();
                if (near && gone.add(w)) {
                    open.add(w);
                }
            }
        }
    }
}
