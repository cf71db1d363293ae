package org.kehoach.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.kehoach.plan.Annex;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Key;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;

/**
 * The printed numbers of a plan's nodes (số mục): computed once for the whole document and written as text, so that they
 * can be quoted (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6).
 */
public final class Numbers {

    private static final Pattern PUNCTUATION = Pattern.compile("[.):/-]+$");

    private final Map<Key, String> labels = new HashMap<>();
    private final Map<Key, String> numbers = new HashMap<>();
    private final Map<Key, Integer> levels = new HashMap<>();
    private final Map<Key, Integer> capitals = new HashMap<>();
    private final Map<LevelForm, Integer> running = new HashMap<>();
    private int targets;

    private Numbers() {}

    public static Numbers of(Plan plan) {
        Numbers out = new Numbers();
        int last = out.count(plan.body(), plan.numbering(), 1, 0, List.of(), 0);
        out.count(plan.closing(), plan.numbering(), 1, 0, List.of(), last);
        long several = plan.annexes().stream().filter(a -> a.kind().isEmpty()).count();
        int counted = 0;
        for (Annex annex : plan.annexes()) {
            if (annex.kind().isEmpty() && several > 1) {
                out.numbers.put(annex.key(), LevelForm.roman(++counted));
            }
            out.running.clear();
            out.count(annex.body(), annex.numbering().orElse(plan.numbering()), 1, 0, List.of());
        }
        return out;
    }

    /** The mark before the words, {@code II.}, {@code -}; of a counted target the mark and its name; may be empty. */
    public String label(Node node) {
        return labels.getOrDefault(node.key(), "");
    }

    /** The numbering level of a heading or item, from 1; the depth of a bullet, from 1; else 0. */
    public int level(Node node) {
        return levels.getOrDefault(node.key(), 0);
    }

    /** What stands above a title: the type of an attached document, {@code Phụ lục II}, or {@code Phụ lục} alone where there is one (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III). */
    String label(Annex annex) {
        return annex.kind().map(DocumentKind::printed).orElseGet(() -> numbered(annex));
    }

    private String numbered(Annex annex) {
        return number(annex.key().value()).map(n -> "Phụ lục " + n).orElse("Phụ lục");
    }

    /** So many levels of headings print in capitals where the node stands. */
    int capitals(Node node) {
        return capitals.getOrDefault(node.key(), 0);
    }

    /** What {@code ${ID}} prints: {@code III.2}, {@code 7}; empty where the node has no number. */
    public Optional<String> number(String key) {
        return Optional.ofNullable(numbers.get(new Key(key)));
    }

    private void count(List<Node> nodes, Numbering numbering, int level, int bullets, List<Mark> above) {
        count(nodes, numbering, level, bullets, above, 0);
    }

    /** The last number of the level, which began behind {@code first}: a closing's headings go on from the body's. */
    private int count(List<Node> nodes, Numbering numbering, int level, int bullets, List<Mark> above, int first) {
        int n = first;
        for (Node node : nodes) {
            switch (node.shape()) {
                case Shape.Heading _,Shape.Item _ -> {
                    LevelForm form = form(numbering, level);
                    n = next(form, n, node);
                    numbered(node, form, n, numbering, level, above);
                }
                case Shape.Bullet _ -> bullet(node, numbering, level, bullets, above);
                case Shape.Target _ -> target(node, numbering, level, bullets, above);
                case Shape.Table _ -> count(node.body(), numbering, level, bullets, above);
                case Shape.Paragraph _ -> {
                    node.label().ifPresent(l -> labels.put(node.key(), l.value()));
                    count(node.body(), numbering, level, bullets, above);
                }
            }
        }
        return n;
    }

    /** The form of a level; beyond the last, the last: a rule has said so before anything is printed. */
    private static LevelForm form(Numbering numbering, int level) {
        return numbering.headings().get(Math.min(level, numbering.headings().size()) - 1);
    }

    private int next(LevelForm form, int n, Node node) {
        int before = form.runsOn() ? running.getOrDefault(form, 0) : n;
        int now = node.label().isEmpty() ? before + 1 : reseat(form, node.label().get().value()).orElse(before);
        if (form.runsOn()) {
            running.put(form, now);
        }
        return now;
    }

    /** A typed mark that is a number of this form goes on from there; any other leaves the count alone. */
    private static OptionalInt reseat(LevelForm form, String label) {
        for (int i = 1; i <= 300; i++) {
            if (label.endsWith(form.number(i) + form.suffix())
                    && label.length() - (form.number(i) + form.suffix()).length() <= form.prefix().length()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private void numbered(Node node, LevelForm form, int n, Numbering numbering, int level, List<Mark> above) {
        List<Mark> path = new ArrayList<>(above);
        mark(node, form, n).ifPresent(path::add);
        String label = node.label().map(l -> l.value()).orElseGet(() -> computed(form, path));
        labels.put(node.key(), label);
        levels.put(node.key(), level);
        // The title of a Điều stands in sentence case (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6).
        capitals.put(node.key(), form.runsOn() ? 0 : numbering.capitals());
        if (!label.isEmpty()) {
            String own = node.label().isPresent() ? PUNCTUATION.matcher(label).replaceAll("") : Mark.join(path);
            note(node, own);
        }
        count(node.body(), node.numbering().orElse(numbering), level + 1, 0, path);
    }

    private static String computed(LevelForm form, List<Mark> path) {
        StringBuilder out = new StringBuilder(form.prefix());
        for (int i = Math.max(0, path.size() - form.components()); i < path.size(); i++) {
            out.append(out.length() > form.prefix().length() ? "." : "").append(path.get(i).number());
        }
        return out.append(form.suffix()).toString();
    }

    /** Below a typed mark of another form its own words count, and below a heading without a mark only what is above. */
    private static Optional<Mark> mark(Node node, LevelForm form, int n) {
        Optional<String> typed = node.label().map(l -> l.value()).filter(l -> reseat(form, l).isEmpty());
        if (typed.isEmpty()) {
            return Optional.of(new Mark(form.prefix(), form.number(n), form.components()));
        }
        return typed.map(l -> PUNCTUATION.matcher(l).replaceAll("")).filter(l -> !l.isEmpty())
                .map(l -> new Mark("", l, form.components()));
    }

    private void bullet(Node node, Numbering numbering, int level, int bullets, List<Mark> above) {
        String mark = numbering.bullets().get(Math.min(bullets, numbering.bullets().size() - 1));
        labels.put(node.key(), node.label().map(l -> l.value()).orElse(mark));
        levels.put(node.key(), bullets + 1);
        count(node.body(), numbering, level, bullets + 1, above);
    }

    private void target(Node node, Numbering numbering, int level, int bullets, List<Mark> above) {
        targets++;
        String form = numbering.targets();
        labels.put(node.key(),
                node.label().map(l -> l.value()).orElseGet(() -> form.replaceFirst("1", Integer.toString(targets))));
        levels.put(node.key(), bullets + 1);
        if (form.contains("1")) {
            note(node, Integer.toString(targets));
        }
        count(node.body(), numbering, level, bullets + 1, above);
    }

    private void note(Node node, String number) {
        numbers.put(node.key(), number);
        for (Part part : node.shape().parts()) {
            part.id().ifPresent(id -> numbers.put(new Key(id), number));
        }
    }

    /** One level's number on the way down to a node. */
    private record Mark(String prefix, String number, int components) {

        /** {@code III.2.a}, {@code II.1 Phần I}; a Điều, whose numbers run on, needs nothing above it. */
        static String join(List<Mark> path) {
            List<String> plain = new ArrayList<>();
            List<String> named = new ArrayList<>();
            for (Mark mark : path) {
                if (mark.prefix.equals("Điều ")) {
                    plain.clear();
                    named.clear();
                }
                if (mark.prefix.isEmpty() || mark.prefix.equals("Điều ")) {
                    plain.add(mark.prefix + mark.number);
                } else {
                    named.addFirst(mark.prefix + mark.number);
                }
            }
            String numbers = String.join(".", plain);
            return numbers.isEmpty()
                    ? String.join(" ", named)
                    : named.isEmpty() ? numbers : numbers + " " + String.join(" ", named);
        }
    }
}
