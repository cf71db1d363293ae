package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes that stand beside the lines which they are of, such as {@code (để báo cáo)} at a brace after three recipients (chú
 * thích bên ngoặc nhọn).
 */
final class Braces {

    private static final float GAP = 6;

    private Braces() {}

    static boolean areIn(List<Line> lines) {
        float left = left(lines);
        return lines.stream().anyMatch(l -> note(l)
                .filter(n -> l.left() > left + 3 * l.size() || l.words().size() > n.words().size()).isPresent());
    }

    private static float left(List<Line> lines) {
        return lines.stream().map(Line::left).min(Float::compare).orElse(0f);
    }

    /** The end of a line that is a note in brackets, after a gap or by itself. */
    private static Optional<Line> note(Line line) {
        for (int i = 0; i < line.words().size(); i++) {
            boolean apart = i == 0
                    || line.words().get(i).left() - line.words().get(i - 1).right() > Math.max(GAP,
                            1.8f * line.space());
            if (apart && line.words().get(i).text().startsWith("(") && line.text().strip().endsWith(")")) {
                return Optional.of(new Line(line.words().subList(i, line.words().size())));
            }
        }
        return Optional.empty();
    }

    /** Each group of lines and its note beside each other, all other lines by themselves. */
    static List<Part> parts(List<Line> lines) {
        List<Line> notes = new ArrayList<>();
        List<Line> plain = new ArrayList<>();
        for (Line line : lines) {
            Optional<Line> note = note(line).filter(n -> n.left() > left(lines) + 3 * line.size());
            note.ifPresent(notes::add);
            List<Word> rest = line.words().subList(0, line.words().size() - note.map(n -> n.words().size()).orElse(0));
            if (!rest.isEmpty()) {
                plain.add(new Line(rest));
            }
        }
        List<Part> out = new ArrayList<>();
        for (List<Line> run : groups(plain)) {
            tell(run, notes, out);
        }
        for (Line note : notes) {
            int at = 0;
            while (at < out.size() && out.get(at).top() <= note.top() + 1) {
                at++;
            }
            out.add(at, new Part.Plain(note));
        }
        return out;
    }

    /** A run of lines, those that a note is of together with it. */
    private static void tell(List<Line> run, List<Line> notes, List<Part> out) {
        for (Line note : notes) {
            Optional<int[]> of = of(note, run);
            if (of.isPresent()) {
                int from = of.get()[0];
                int to = of.get()[1];
                notes.remove(note);
                tell(run.subList(0, from), notes, out);
                List<Line> group = run.subList(from, to);
                out.add(new Part.Columns(List.of(group.stream().<Part>map(Part.Plain::new).toList(),
                        List.of(new Part.Plain(note))), List.copyOf(group)));
                tell(run.subList(to, run.size()), notes, out);
                return;
            }
        }
        run.forEach(l -> out.add(new Part.Plain(l)));
    }

    /** The lines around whose middle a note stands: all of them, the last or the first. */
    private static Optional<int[]> of(Line note, List<Line> run) {
        for (int i = 0; i < run.size() - 1; i++) {
            if (isBeside(note, run.subList(i, run.size()))) {
                return Optional.of(new int[]{i, run.size()});
            }
        }
        for (int i = run.size() - 1; i > 1; i--) {
            if (isBeside(note, run.subList(0, i))) {
                return Optional.of(new int[]{0, i});
            }
        }
        return Optional.empty();
    }

    private static boolean isBeside(Line note, List<Line> group) {
        float middle = (group.getFirst().baseline() + group.getLast().baseline()) / 2;
        return Math.abs(note.baseline() - middle) < 0.35 * note.size()
                && group.stream().allMatch(l -> l.right() < note.left());
    }

    /** Lines at one distance; around a brace there is more room. */
    private static List<List<Line>> groups(List<Line> lines) {
        float least = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            least = Math.min(least, lines.get(i).baseline() - lines.get(i - 1).baseline());
        }
        List<List<Line>> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean other = i > 0 && (Math.abs(lines.get(i).size() - lines.get(i - 1).size()) > 0.4
                    || lines.get(i).isBold() != lines.get(i - 1).isBold());
            if (i == 0 || other || lines.get(i).baseline() - lines.get(i - 1).baseline() > 1.15 * least + 0.5) {
                out.add(new ArrayList<>());
            }
            out.getLast().add(lines.get(i));
        }
        return out;
    }
}
