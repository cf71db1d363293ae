package org.kehoach.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.kehoach.pdf.LayoutCorpus.Compared;

/**
 * Writes {@code target/layout/report.html}: each case with its measures, the worst first, and the pages of those that
 * differ: ours, the reference, and both over each other, what only ours has in red and what only the reference has in
 * blue.
 */
final class LayoutReport {

    /** Ink below this is worth a look, though it passes. */
    private static final double SUSPECT = 0.93;

    private LayoutReport() {}

    static Path write(List<Compared> cases, String against) throws IOException {
        boolean all = System.getProperty("layout.report", "").equals("all");
        StringBuilder rows = new StringBuilder();
        StringBuilder pages = new StringBuilder();
        for (Compared c : cases.stream().sorted(Comparator.comparingDouble(LayoutReport::worth)).toList()) {
            boolean shown = all || !c.isGood() || worth(c) < SUSPECT;
            rows.append(row(c, shown));
            if (shown) {
                pages.append(pages(c));
            }
        }
        Files.createDirectories(LayoutCorpus.TARGET);
        return Files.writeString(LayoutCorpus.TARGET.resolve("report.html"),
                """
                    <!doctype html><meta charset="utf-8"><title>Layout</title>
                    <style>body{font:14px sans-serif}td,th{padding:2px 8px;text-align:left}img{width:32%%;border:1px solid #999}</style>
                    <h1>Layout beside %s</h1>
                    <p>Red: only ours. Blue: only the reference. Pages of all cases: <code>-Dlayout.report=all</code></p>
                    <table><tr><th>case<th>lines<th>pages<th>words within 1 pt<th>ink<th>isolates<th>first difference</tr>
                    %s</table>
                    %s"""
                        .formatted(escape(against), rows, pages));
    }

    private static double worth(Compared c) {
        return c.parity().map(p -> (p.isEqual() ? 1 : p.equalLines() / 2) * Math.min(p.near(), p.ink())).orElse(-1.0);
    }

    private static String row(Compared c, boolean shown) {
        String name = escape(c.layoutCase().name());
        String link = shown ? "<a href=\"#" + name + "\">" + name + "</a>" : name;
        String note = escape(c.layoutCase().statement()) + (c.layoutCase().isException()
                ? "<br><b>Exception:</b> " + escape(c.layoutCase().exception())
                : "");
        return c.parity().map(p -> String.format(Locale.ROOT,
                "<tr><td>%s<td>%.4f<td>%d/%d<td>%.3f<td>%.3f<td>%s<td>%s</tr>%n", link, p.equalLines(), p.pages(),
                p.pagesOfOther(), p.near(), p.ink(), note, escape(p.firstDifference())))
                .orElseGet(() -> "<tr><td>" + link + "<td colspan=4>refused: " + escape(c.refused().toString()) + "<td>"
                        + note + "</tr>\n");
    }

    private static String pages(Compared c) throws IOException {
        StringBuilder out = new StringBuilder("<h2 id=\"" + escape(c.layoutCase().name()) + "\">"
                + escape(c.layoutCase().name()) + "</h2>\n");
        Path folder = Files.createDirectories(LayoutCorpus.TARGET.resolve("pages"));
        for (int i = 0; i < Math.max(c.ours().size(), c.reference().size()); i++) {
            String name = c.layoutCase().file() + "-" + (i + 1);
            if (i < c.ours().size()) {
                out.append(picture(c.ours().get(i), folder, name + "-ours.png"));
            }
            if (i < c.reference().size()) {
                out.append(picture(c.reference().get(i), folder, name + "-reference.png"));
            }
            if (i < c.ours().size() && i < c.reference().size()) {
                out.append(picture(difference(c.ours().get(i), c.reference().get(i)), folder, name + "-both.png"));
            }
            out.append("<br>\n");
        }
        return out.toString();
    }

    private static String picture(BufferedImage picture, Path folder, String name) throws IOException {
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
        return "<img src=\"pages/" + escape(name) + "\">";
    }

    /** Ours darkens all but red, the reference all but blue: where both do it is black. */
    private static BufferedImage difference(BufferedImage ours, BufferedImage reference) {
        int width = Math.max(ours.getWidth(), reference.getWidth());
        int height = Math.max(ours.getHeight(), reference.getHeight());
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int a = grey(ours, x, y);
                int b = grey(reference, x, y);
                out.setRGB(x, y, b << 16 | Math.min(a, b) << 8 | a);
            }
        }
        return out;
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return x < picture.getWidth() && y < picture.getHeight() ? picture.getRaster().getSample(x, y, 0) : 255;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
