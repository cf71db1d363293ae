package org.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.compare.Alignment;

/** Two versions of a text file as a unified diff (bản so khác từng dòng), such as version control shows. */
public final class UnifiedDiff {

    private static final int AROUND = 3;

    private final List<String> before;
    private final List<String> after;

    /** A line of the diff: its sign, and where it stands in both versions, from 0. */
    private record Row(char sign, int before, int after, String text) {}

    private UnifiedDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /** Empty where the two are the same. */
    public static String of(String name, String before, String after) {
        return before.equals(after) ? "" : new UnifiedDiff(before, after).write(name);
    }

    private static List<String> lines(String text) {
        List<String> out = new ArrayList<>(List.of(text.split("\n", -1)));
        if (out.getLast().isEmpty()) {
            out.removeLast();
        } else {
            out.add(out.removeLast() + "\n\\ No newline at end of file");
        }
        return out;
    }

    private List<Row> rows() {
        List<Row> out = new ArrayList<>();
        int b = 0;
        int a = 0;
        List<Alignment.Pair> pairs = new ArrayList<>(Alignment.of(before, after));
        pairs.add(new Alignment.Pair(before.size(), after.size(), false));
        for (Alignment.Pair p : pairs) {
            for (; b < p.before(); b++) {
                out.add(new Row('-', b, a, before.get(b)));
            }
            for (; a < p.after(); a++) {
                out.add(new Row('+', b, a, after.get(a)));
            }
            if (b < before.size() && a < after.size()) {
                out.add(new Row(' ', b++, a++, before.get(p.before())));
            }
        }
        return out;
    }

    private String write(String name) {
        List<Row> rows = rows();
        StringBuilder out = new StringBuilder("--- a/").append(name).append("\n+++ b/").append(name).append('\n');
        int at = 0;
        while (at < rows.size()) {
            if (rows.get(at).sign == ' ') {
                at++;
                continue;
            }
            int from = Math.max(0, at - AROUND);
            int last = at;
            for (int i = at; i < rows.size() && i - last <= 2 * AROUND; i++) {
                last = rows.get(i).sign == ' ' ? last : i;
            }
            int to = Math.min(rows.size(), last + AROUND + 1);
            hunk(rows.subList(from, to), out);
            at = to;
        }
        return out.toString();
    }

    private static void hunk(List<Row> rows, StringBuilder out) {
        long old = rows.stream().filter(r -> r.sign != '+').count();
        long now = rows.stream().filter(r -> r.sign != '-').count();
        out.append("@@ -").append(place(rows.getFirst().before, old)).append(" +")
                .append(place(rows.getFirst().after, now)).append(" @@\n");
        rows.forEach(r -> out.append(r.sign).append(r.text).append('\n'));
    }

    private static String place(int first, long count) {
        return (count == 0 ? first : first + 1) + (count == 1 ? "" : "," + count);
    }
}
