package org.kehoach.pdf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Line;

/** A paragraph over all its lines and pages (đoạn), with the element that it becomes; it may be but a picture. */
final class Passage implements ReadingOrder.Piece {

    /** Signs that are typed before the items of a list. */
    private static final String BULLETS = "-–—+*•";

    private final Element element = new Element("P");
    private final List<Line> lines = new ArrayList<>(4);
    private final int page;

    /** @param page the index of the page where it begins */
    Passage(int page) {
        this.page = page;
    }

    void add(Line line) {
        if (line.hasText()) {
            lines.add(line);
        }
    }

    boolean hasText() {
        return !lines.isEmpty();
    }

    /** The characters of all lines, a space where one line ends and none is there. */
    private StringBuilder joined() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (!text.isEmpty() && " -/\u00ad".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
            line.runs().forEach(run -> text.append(run.text()));
        }
        return text;
    }

    /** The numbers of the footnotes that it refers to. */
    List<Integer> notes() {
        return lines.stream().flatMap(l -> l.source().notes().referred().stream()).toList();
    }

    Element element() {
        return element;
    }

    /** The first line with text. */
    Line first() {
        return lines.getFirst();
    }

    int page() {
        return page;
    }

    /** 1 to 9 for headings, 0 for body text. */
    int level() {
        return hasText() ? first().source().outlineLevel() : 0;
    }

    /** The text on one line. */
    String text() {
        StringBuilder text = joined();
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
            if (c != LaidOutDocument.SOFT_HYPHEN && !doubled) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Letters without the spaces between them and without their case. */
    String letters() {
        return letters(joined());
    }

    static String letters(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != LaidOutDocument.SOFT_HYPHEN) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The sign that makes it an item of a list; 0 where there is none. */
    char bullet() {
        String line = hasText() ? first().runs().getFirst().text() : "";
        boolean alone = line.length() == 1 || (line.length() > 1 && " \u00a0".indexOf(line.charAt(1)) >= 0);
        return alone && BULLETS.indexOf(line.charAt(0)) >= 0 ? line.charAt(0) : 0;
    }
}
