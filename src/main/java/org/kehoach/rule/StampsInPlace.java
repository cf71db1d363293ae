package org.kehoach.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kehoach.document.Stamped;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.Rule;
import org.kehoach.plan.Stamps;

/**
 * The stamps on the first page: size, colour, box and place (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.10 to II.13). A stamp that
 * is not found is the template's fault and told before.
 */
final class StampsInPlace implements PageRule {

    private static final int HEIGHT = 8;
    /** What a box may differ, in mm: its lines have a width. */
    private static final double TOLERANCE = 1;
    private static final int STROKE = 60;
    /** How far from its words an edge of a box may be, in twips. */
    private static final int REACH = 900;

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageProblem> found = new ArrayList<>();
        if (given.document().pages().isEmpty()) {
            return found;
        }
        Page page = given.document().pages().getFirst();
        Stamped stamped = given.text().stamped();
        Optional<PageElement> number = given.first(Role.NUMBER).filter(n -> n.page() == 0);
        int above = number.map(PageElement::bottom).orElse(0);
        for (Stamps.Boxed stamp : stamped.belowNumber()) {
            Optional<Line> line = line(page, stamp.printed());
            if (line.isPresent()) {
                look(stamp.printed(), line.get(), true).ifPresent(found::add);
                box(stamp.printed(), page, line.get(), stamp.length()).ifPresent(found::add);
                if (line.get().y() < above || line.get().x() + line.get().width() > page.width() / 2) {
                    found.add(new PageProblem.StampPlace(stamp.printed(), PageProblem.StampPlace.Where.BELOW_NUMBER));
                }
                above = Math.max(above, line.get().y());
            }
        }
        stamped.circulation().flatMap(c -> line(page, c.printed())).ifPresent(line -> {
            String words = stamped.circulation().orElseThrow().printed();
            look(words, line, false).ifPresent(found::add);
            box(words, page, line, 0).ifPresent(found::add);
            if (given.first(Role.NATION).filter(n -> n.page() == 0 && n.first().y() < line.y()).isPresent()) {
                found.add(new PageProblem.StampPlace(words, PageProblem.StampPlace.Where.ABOVE_ALL));
            }
        });
        contact(page, stamped).ifPresent(found::add);
        return found;
    }

    private static Optional<Line> line(Page page, String words) {
        String wanted = plain(words);
        return page.lines().stream().filter(l -> plain(l.text()).equals(wanted)).findFirst();
    }

    private static Optional<PageProblem> look(String words, Line line, boolean red) {
        GlyphRun run = line.runs().getFirst();
        double points = run.size() / 20.0;
        boolean good = points > 12.99 && points < 14.01 && run.face().name().contains("Bold")
                && (!red || isRed(run.color()));
        return good
                ? Optional.empty()
                : Optional.of(new PageProblem.StampLook(words, PageCase.decimal(points), red
                        ? PageProblem.StampLook.Colour.STAMP_RED
                        : PageProblem.StampLook.Colour.STAMP_ANY));
    }

    private static boolean isRed(int color) {
        return (color >> 16 & 0xff) >= 0xc0 && (color >> 8 & 0xff) <= 0x50 && (color & 0xff) <= 0x50;
    }

    /** @param length of the box in mm; 0 where it may have any */
    private static Optional<PageProblem> box(String words, Page page, Line line, int length) {
        Optional<Rule> left = page.rules().stream().filter(r -> isBeside(r, line) && r.x() <= line.x())
                .max(java.util.Comparator.comparingInt(Rule::x));
        Optional<Rule> right = page.rules().stream()
                .filter(r -> isBeside(r, line) && r.x() >= line.x() + line.width() - STROKE)
                .min(java.util.Comparator.comparingInt(Rule::x));
        Optional<PageProblem.StampBox> none = Optional.of(new PageProblem.StampBox(words, Optional.empty(), length));
        if (left.isEmpty() || right.isEmpty()) {
            return none.map(p -> p);
        }
        int width = right.get().x() + right.get().width() / 2 - left.get().x() - left.get().width() / 2;
        boolean good = length == 0
                || (Math.abs(PageCase.mm(width) - length) <= TOLERANCE
                        && Math.abs(PageCase.mm(left.get().height()) - HEIGHT) <= TOLERANCE);
        return good
                ? Optional.empty()
                : Optional.of(new PageProblem.StampBox(words, Optional.of(PageCase.decimal(PageCase.mm(width)) + " × "
                        + PageCase.millimetres(left.get().height())), length));
    }

    private static boolean isBeside(Rule r, Line line) {
        int middle = line.y() + line.height() / 2;
        return r.width() <= STROKE && r.y() <= middle && r.y() + r.height() >= middle
                && r.x() > line.x() - REACH && r.x() < line.x() + line.width() + REACH;
    }

    private static Optional<PageProblem> contact(Page page, Stamped stamped) {
        Optional<Line> first = stamped.contact().stream().findFirst().flatMap(c -> page.lines().stream()
                .filter(l -> l.hasText() && plain(c.text()).startsWith(plain(l.text()))).reduce((_, last) -> last));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Line line = first.get();
        double points = line.runs().getFirst().size() / 20.0;
        int text = page.width() - page.margins().left() - page.margins().right();
        boolean ruled = page.rules().stream().anyMatch(r -> r.height() <= STROKE && r.width() >= text * 95 / 100
                && r.y() <= line.y() + STROKE && r.y() >= line.y() - REACH);
        boolean good = points > 10.99 && points < 12.01 && ruled && line.y() > page.height() / 2;
        return good ? Optional.empty() : Optional.of(new PageProblem.ContactLine(PageCase.decimal(points)));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).replace("HOẢ", "HỎA")
                .replaceAll("\\s+", " ").strip();
    }
}
