package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kehoach.intake.pdf.PageGeometry.Direction;

/**
 * Turns a page so that most of its text is upright (xoay trang cho thẳng), and parts what is no text of the page from it.
 */
record Upright(int number, PageGeometry page, List<PageReader.Drawn> drawn, List<Ruled> rules,
        List<Attachments.Attached> attached, boolean covered) {

    /** What signatures and registries print; a number or a date alone is none of it. */
    static final Pattern STAMP = Pattern
            .compile("(?iu)(ký bởi|người ký|ngày ký|thời gian ký|giờ ký|chữ ký|signature|signed|"
                    + "signer|công văn đến|văn bản đến|đến ngày|cơ quan:|email:|\\bCN=|\\bDN:|reason:|location:|date:)");

    /** The longest text of a field that is a part of the document, such as a number. */
    private static final int SHORT = 40;

    /** How far from its line's words a field stands at most, in points. */
    private static final float BESIDE = 150;

    PageContent content() {
        List<PageReader.Drawn> all = new ArrayList<>(drawn);
        List<String> stamps = new ArrayList<>();
        for (Attachments.Attached a : attached) {
            String text = a.drawn().isEmpty() ? a.comment() : words(a.drawn());
            if (a.field() && text.length() <= SHORT && !STAMP.matcher(text).find()) {
                all.addAll(onLine(a.drawn()));
            } else {
                stamps.add(text);
            }
        }
        int quarters = main(all).back();
        boolean level = quarters % 2 == 0;
        float width = level ? page.width() : page.height();
        float height = level ? page.height() : page.width();
        List<Glyph> glyphs = new ArrayList<>();
        StringBuilder aslant = new StringBuilder();
        Map<Direction, List<Glyph>> others = new EnumMap<>(Direction.class);
        for (PageReader.Drawn d : all) {
            Direction direction = d.direction().turned(quarters);
            float[] at = PageGeometry.turn(d.glyph().x(), d.glyph().baseline(), page.width(), page.height(), quarters);
            switch (direction) {
                case RIGHT -> {
                    // what stands off the sheet is seen by nobody
                    if (at[1] < 0 || at[1] > height + d.glyph().size() || at[0] > width) {
                        aslant.append(d.glyph().text());
                    } else {
                        glyphs.add(d.glyph().at(at[0], at[1]));
                    }
                }
                case ASLANT -> aslant.append(d.glyph().text());
                case DOWN, LEFT, UP -> others.computeIfAbsent(direction, _ -> new ArrayList<>())
                        .add(d.glyph().at(at[0], at[1]));
            }
        }
        List<PageContent.Turned> turned = new ArrayList<>();
        others.forEach((direction, some) -> turned.addAll(turned(direction, some, width, height)));
        return new PageContent(number, width, height, FakeBold.joined(glyphs),
                rules.stream().map(r -> turn(r, quarters)).toList(), turned, stamps, aslant.toString(), covered);
    }

    /** A filled field stands on the line that it is in, which its frame seldom meets. */
    private List<PageReader.Drawn> onLine(List<PageReader.Drawn> field) {
        Glyph first = field.getFirst().glyph();
        float off = 0.6f * first.size();
        float nearest = off;
        for (PageReader.Drawn d : drawn) {
            float down = d.glyph().baseline() - first.baseline();
            if (!d.glyph().isSpace() && Math.abs(down) < Math.abs(nearest)
                    && Math.abs(d.glyph().x() - first.x()) < BESIDE) {
                nearest = down;
            }
        }
        float moved = nearest == off ? 0 : nearest;
        return field.stream().map(d -> new PageReader.Drawn(
                d.glyph().at(d.glyph().x(), d.glyph().baseline() + moved), d.direction())).toList();
    }

    private static String words(List<PageReader.Drawn> drawn) {
        List<Glyph> level = drawn.stream().map(PageReader.Drawn::glyph).toList();
        StringBuilder out = new StringBuilder();
        for (Line line : Lines.of(FakeBold.joined(level))) {
            out.append(out.isEmpty() ? "" : "\n").append(line.text());
        }
        return out.toString();
    }

    private static Direction main(List<PageReader.Drawn> all) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        all.forEach(d -> counts.merge(d.direction(), 1, Integer::sum));
        counts.remove(Direction.ASLANT);
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(Direction.RIGHT);
    }

    private Ruled turn(Ruled r, int quarters) {
        float[] a = PageGeometry.turn(r.left(), r.top(), page.width(), page.height(), quarters);
        float[] b = PageGeometry.turn(r.right(), r.bottom(), page.width(), page.height(), quarters);
        return new Ruled(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
    }

    /** Lines on their side, each at the place of its middle. */
    private static List<PageContent.Turned> turned(Direction direction, List<Glyph> glyphs, float width, float height) {
        int quarters = direction.back();
        boolean level = quarters % 2 == 0;
        List<Glyph> upright = glyphs.stream().map(g -> {
            float[] at = PageGeometry.turn(g.x(), g.baseline(), width, height, quarters);
            return g.at(at[0], at[1]);
        }).toList();
        return Lines.of(FakeBold.joined(upright)).stream().sorted(Comparator.comparingDouble(Line::baseline)).map(l -> {
            float[] middle = PageGeometry.turn((l.left() + l.right()) / 2, l.baseline() - l.size() / 3,
                    level ? width : height, level ? height : width, Math.floorMod(-quarters, 4));
            return new PageContent.Turned(l.text(), middle[0], middle[1]);
        }).toList();
    }
}
