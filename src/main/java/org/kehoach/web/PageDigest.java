package org.kehoach.web;

import java.nio.charset.StandardCharsets;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.Picture;
import org.kehoach.pdf.Rule;

/** Tells whether a page looks as it did (dấu vết của trang), so that only changed pages are drawn again. */
final class PageDigest {

    private final StringBuilder seen = new StringBuilder();

    private PageDigest() {}

    /** The same for pages that look alike, for as long as the service runs. */
    static String of(Page page) {
        PageDigest digest = new PageDigest();
        digest.add(page.width(), page.height());
        page.lines().forEach(digest::line);
        for (Rule rule : page.rules()) {
            digest.add(rule.x(), rule.y(), rule.width(), rule.height(), rule.color());
            digest.seen.append(rule.form()).append(rule.depth());
        }
        return FileForm.digest(digest.seen.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void line(Line line) {
        add(line.x(), line.y(), line.height(), line.baseline());
        seen.append(line.depth());
        for (GlyphRun run : line.runs()) {
            add(run.size(), run.color(), run.dx(), run.raise(), run.spacing(), run.stretch(), run.scale(),
                    System.identityHashCode(run.face()));
            seen.append(run.kerned()).append(run.text()).append('\n');
        }
        for (Picture picture : line.pictures()) {
            seen.append(picture.shown()).append(picture.whole()).append(picture.turn());
            add(System.identityHashCode(picture.image()));
        }
    }

    private void add(int... numbers) {
        for (int number : numbers) {
            seen.append(number).append(' ');
        }
    }
}
