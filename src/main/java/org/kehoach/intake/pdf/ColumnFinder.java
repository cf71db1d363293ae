package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds texts that stand beside each other (tách cột đầu trang và cột chữ ký): an upright strip that all their lines keep free. */
final class ColumnFinder {

    /** The narrowest strip between two columns, in points. */
    private static final float NARROWEST = 9;

    /** A strip as wide as no space between words is. */
    private static final float WIDE = 24;

    /** A gap as wide as no tab after a label is. */
    private static final float LONG = 60;

    /** As far as a name stands below the signature's last line. */
    private static final float FARTHEST = 130;

    private static final int DEEPEST = 4;

    /** A page of more lines is no letter. */
    private static final int MOST = 400;

    /** In spaces of its line: more than one that was typed twice. */
    private static final float SPACES = 2.3f;

    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)^nơi\\s+(nhận|gửi)\\b.*");

    /** A label alone, behind which a tab stands. */
    private static final Pattern LABEL = Pattern
            .compile("(?:[-–+•*]|[IVX]{1,5}[.)]|\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\p{Ll}[.)])");

    private static final Pattern NOTE = Pattern.compile("(?s)\\(.*\\)[;.,]?");

    private final List<Line> lines;
    private final Measure measure;
    private final int depth;

    private ColumnFinder(List<Line> lines, Measure measure, int depth) {
        this.lines = lines;
        this.measure = measure;
        this.depth = depth;
    }

    /** The lines of a page as parts. */
    static List<Part> parts(List<Line> lines, Measure measure) {
        return lines.size() > MOST
                ? lines.stream().<Part>map(Part.Plain::new).toList()
                : new ColumnFinder(lines, measure, 0).find();
    }

    /** The strip, and what stands on its sides so far. */
    private static final class Zone {
        int from;
        int to;
        float left;
        float right;
        int both;
        final List<Line> near = new ArrayList<>();
        final List<Line> far = new ArrayList<>();
    }

    private List<Part> find() {
        if (depth > 0) {
            return Braces.areIn(lines) ? Braces.parts(lines) : zones();
        }
        return withBraces(zones());
    }

    /** Recipients that stand below the signatures, over the width of the page, may have braces too. */
    private static List<Part> withBraces(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Plain(Line line) && RECIPIENTS.matcher(line.text()).matches()) {
                int to = i;
                List<Line> list = new ArrayList<>();
                while (to < parts.size() && parts.get(to) instanceof Part.Plain(Line next)) {
                    list.add(next);
                    to++;
                }
                if (Braces.areIn(list)) {
                    List<Part> out = new ArrayList<>(parts.subList(0, i));
                    out.addAll(Braces.parts(list));
                    out.addAll(parts.subList(to, parts.size()));
                    return out;
                }
            }
        }
        return parts;
    }

    private List<Part> zones() {
        List<Part> out = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < lines.size(); i++) {
            Zone zone = zone(i, done);
            if (zone != null) {
                for (int k = done; k < zone.from; k++) {
                    out.add(new Part.Plain(lines.get(k)));
                }
                out.add(new Part.Columns(List.of(inner(zone.near), inner(zone.far)),
                        lines.subList(zone.from, zone.to + 1)));
                done = zone.to + 1;
                i = zone.to;
            }
        }
        for (int k = done; k < lines.size(); k++) {
            out.add(new Part.Plain(lines.get(k)));
        }
        return out;
    }

    private List<Part> inner(List<Line> column) {
        if (depth >= DEEPEST) {
            return column.stream().<Part>map(Part.Plain::new).toList();
        }
        Measure own = measure.within(column.stream().map(Line::left).min(Float::compare).orElse(0f),
                column.stream().map(Line::right).max(Float::compare).orElse(0f));
        return new ColumnFinder(column, own, depth + 1).find();
    }

    private @org.jspecify.annotations.Nullable Zone zone(int seed, int least) {
        Zone zone = seed(seed);
        if (zone == null) {
            return null;
        }
        while (zone.to + 1 < lines.size() && take(lines.get(zone.to + 1), zone, true)) {
            zone.to++;
        }
        while (zone.from > least && take(lines.get(zone.from - 1), zone, false)) {
            zone.from--;
        }
        int all = zone.to - zone.from + 1;
        boolean parted = zone.both >= 2 || (zone.right - zone.left >= WIDE && all >= 2);
        return parted && isPlacedSo(zone) ? zone : null;
    }

    private @org.jspecify.annotations.Nullable Zone seed(int i) {
        Line line = lines.get(i);
        int gap = widest(line);
        Zone zone = new Zone();
        zone.from = i;
        zone.to = i;
        zone.both = 1;
        if (gap > 0) {
            part(line, gap, zone, true);
            return zone;
        }
        if (i + 1 < lines.size()) {
            Line next = lines.get(i + 1);
            boolean level = next.baseline() - line.baseline() < 0.75 * Math.min(line.size(), next.size());
            boolean ordered = line.left() < next.left();
            Line a = ordered ? line : next;
            Line b = ordered ? next : line;
            if (level && b.left() - a.right() >= NARROWEST) {
                zone.to = i + 1;
                zone.left = a.right();
                zone.right = b.left();
                zone.near.add(a);
                zone.far.add(b);
                return zone;
            }
        }
        return null;
    }

    /** The word before which a line has a gap that no space between words is; 0 for none. */
    private int widest(Line line) {
        int best = 0;
        float found = Math.max(NARROWEST, SPACES * line.space());
        for (int i = 1; i < line.words().size(); i++) {
            float gap = line.words().get(i).left() - line.words().get(i - 1).right();
            boolean label = line.words().get(i - 1).right() < measure.left() + 0.12 * measure.width();
            // a line of two words has no other space to measure by
            boolean alone = line.words().size() == 2 && gap < WIDE;
            if (gap > found && !(label && gap < LONG) && !alone) {
                found = gap;
                best = i;
            }
        }
        return best;
    }

    private static void part(Line line, int gap, Zone zone, boolean below) {
        Line near = new Line(line.words().subList(0, gap));
        Line far = new Line(line.words().subList(gap, line.words().size()));
        boolean first = zone.near.isEmpty() && zone.far.isEmpty();
        zone.left = first ? near.right() : Math.max(zone.left, near.right());
        zone.right = first ? far.left() : Math.min(zone.right, far.left());
        add(zone.near, near, below);
        add(zone.far, far, below);
    }

    private static void add(List<Line> column, Line line, boolean below) {
        column.add(below ? column.size() : 0, line);
    }

    /** Takes a line into a zone where it keeps the strip free and stands like the others of its column. */
    private boolean take(Line line, Zone zone, boolean below) {
        Line beside = below ? lines.get(zone.to) : lines.get(zone.from);
        float off = Math.abs(line.baseline() - beside.baseline());
        for (int i = 1; i < line.words().size(); i++) {
            float a = Math.max(zone.left, line.words().get(i - 1).right());
            float b = Math.min(zone.right, line.words().get(i).left());
            float gap = line.words().get(i).left() - line.words().get(i - 1).right();
            if (b - a >= NARROWEST * 0.6 && gap >= Math.max(NARROWEST * 0.6, (SPACES - 0.1) * line.space())
                    && off < FARTHEST
                    && suitsFar(line.words().get(i).left(), line.right(), zone)) {
                zone.both++;
                part(line, i, zone, below);
                return true;
            }
        }
        if (off > FARTHEST) {
            return false;
        }
        if (line.right() < zone.right - NARROWEST * 0.5 && suits(line, true, below, zone)) {
            zone.left = Math.max(zone.left, line.right());
            add(zone.near, line, below);
            return true;
        }
        if (line.left() > zone.left + NARROWEST * 0.5 && suits(line, false, true, zone)) {
            zone.right = Math.min(zone.right, line.left());
            add(zone.far, line, below);
            return true;
        }
        return false;
    }

    /** Whether the end of a line stands about where the others of the far column do. */
    private boolean suitsFar(float left, float right, Zone zone) {
        float room = Math.max(0.25f * (measure.right() - zone.right), 12);
        return zone.far.stream().anyMatch(
                l -> Math.abs((left + right) / 2 - l.middle()) < room || Math.abs(left - l.left()) < 4);
    }

    private boolean suits(Line line, boolean near, boolean below, Zone zone) {
        List<Line> column = near ? zone.near : zone.far;
        if (near && !below && Character.isLowerCase(line.text().codePointAt(0))) {
            return false; // the end of a sentence above the signatures
        }
        boolean signed = column.stream().anyMatch(l -> RECIPIENTS.matcher(l.text()).matches());
        if (near && !below && (signed || !isTop(zone))) {
            return RECIPIENTS.matcher(line.text()).matches()
                    || (RECIPIENTS.matcher(column.getFirst().text()).matches()
                            && Math.abs(line.size() - column.getFirst().size()) < 0.6 && line.isBold());
        }
        if (near && NOTE.matcher(line.text()).matches()) {
            return true;
        }
        if (near && below && LetterheadEnd.isTitleBelow(line, zone.near, zone.far)) {
            return false;
        }
        Line like = below ? column.getLast() : column.getFirst();
        if (near && line.baseline() - like.baseline() > 3 * Math.max(line.size(), like.size())) {
            return isTop(zone) && Math.abs(line.middle() - like.middle()) < 8;
        }
        boolean centred = column.stream().allMatch(l -> Math.abs(l.middle() - column.getFirst().middle()) < 8);
        boolean flush = column.stream().allMatch(l -> Math.abs(l.left() - column.getFirst().left()) < 4);
        for (Line other : column) {
            boolean sameMiddle = Math.abs(line.middle() - other.middle()) < 8;
            boolean sameLeft = Math.abs(line.left() - other.left()) < 4;
            if ((sameMiddle && (centred || !flush)) || (sameLeft && (flush || !centred))) {
                return true;
            }
        }
        return near && Math.abs(line.size() - like.size()) < 0.6 && line.left() > like.left()
                && line.left() < like.left() + 20 && line.baseline() - like.baseline() < 2 * line.size();
    }

    /** Whether nothing but the zone and lines of its kind stand above it. */
    private boolean isTop(Zone zone) {
        return zone.from <= 2;
    }

    /** Letterheads stand above all text; signatures are centred; other gaps are tabs, as are those behind labels. */
    private boolean isPlacedSo(Zone zone) {
        if (zone.near.stream().allMatch(l -> LABEL.matcher(l.text()).matches())) {
            return false;
        }
        if (isTop(zone) || depth > 0
                || zone.near.stream().anyMatch(l -> RECIPIENTS.matcher(l.text()).matches())) {
            return true;
        }
        int centred = 0;
        for (int i = 1; i < zone.far.size(); i++) {
            Line a = zone.far.get(i - 1);
            Line b = zone.far.get(i);
            centred += Math.abs(a.middle() - b.middle()) < 8 && Math.abs(a.left() - b.left()) > 0.7 ? 1 : 0;
        }
        return zone.far.size() > 1 && centred * 2 >= zone.far.size() - 1;
    }
}
