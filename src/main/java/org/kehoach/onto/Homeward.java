package org.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.document.Block;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.source.PlanEditor;

/**
 * Goes through the edited file line by line (đi từng dòng của tệp đã sửa) and does to the plan what was done to the lines:
 * words change, entries come, go and move.
 */
final class Homeward {

    private final Base base;
    private final List<Unit> before;
    private final List<Unit> after;
    private final Map<Integer, Integer> pairs;
    private final Map<Integer, Integer> moved;
    private final Groups groups;
    private final Grove grove;
    private final Placing placing;
    private final FieldEdits fields;
    private final TableEdits tables;
    private final RoleReader roles;
    private final PlanEditor editor;
    private final Neighbours around;
    private final Set<String> old;
    private final List<Told> told;
    private final Map<Integer, Twig> placed = new HashMap<>();
    private int count;

    /** @param old the marks that the Word file was made with; empty where it does not tell */
    Homeward(Base base, List<Unit> after, Pairing pairing, PlanEditor editor, Grove grove, FieldEdits fields,
            RoleReader roles, Set<String> old) {
        this.base = base;
        this.before = base.units();
        this.after = after;
        this.pairs = pairing.byAfter();
        this.moved = pairing.moved();
        this.groups = new Groups(before, after, pairs, moved);
        this.editor = editor;
        this.told = fields.told();
        this.grove = grove;
        this.fields = fields;
        this.tables = new TableEdits(base, editor, grove, fields, told);
        this.roles = roles;
        this.old = old;
        around = new Neighbours(base, after, pairs, grove, tables, roles);
        placing = new Placing(grove);
    }

    /** The words of what came or went in a list that the file itself does not hold. */
    List<String> go() {
        removals();
        for (int a = 0; a < after.size(); a++) {
            unit(a);
        }
        return grove.write();
    }

    private void removals() {
        Set<Integer> alive = new HashSet<>(pairs.values());
        alive.addAll(groups.joined());
        Set<Twig> kept = new HashSet<>();
        for (int b : alive) {
            twigs(before.get(b)).forEach(kept::add);
            tableOf(before.get(b)).ifPresent(kept::add);
        }
        Set<Integer> moving = new HashSet<>(moved.values());
        for (int b = 0; b < before.size(); b++) {
            if (alive.contains(b)) {
                continue;
            }
            List<Twig> gone = new ArrayList<>(tableOf(before.get(b)).stream().toList());
            gone.addAll(twigs(before.get(b)));
            for (Twig twig : gone) {
                boolean since = !old.isEmpty() && before.get(b).paras().stream()
                        .flatMap(p -> base.slotsOf(p).stream().flatMap(s -> p.marks().stream()))
                        .noneMatch(m -> old.contains(m.name()));
                if (!kept.contains(twig) && !since && kept.add(twig)) {
                    Placing.takeOut(twig);
                    if (!moving.contains(b)) {
                        told.add(new Told(Told.Sort.REMOVED, line(before.get(b)), before.get(b).text(), ""));
                    }
                }
            }
            boolean caption = twigs(before.get(b)).stream().anyMatch(t -> t.isTable() && t.above() != null);
            if ((caption || twigs(before.get(b)).isEmpty()) && before.get(b) instanceof Unit.Line l) {
                base.slotsOf(l.para()).forEach(s -> fields.drop(s, l.text()));
            }
        }
    }

    private List<Twig> twigs(Unit unit) {
        return switch (unit) {
            case Unit.Line l -> around.twig(l.para()).stream().toList();
            case Unit.Row r -> tables.row(r).stream().toList();
        };
    }

    /** The table that a row stands in. */
    private Optional<Twig> tableOf(Unit unit) {
        return unit instanceof Unit.Row r ? tables.table(r) : Optional.empty();
    }

    private int line(Unit unit) {
        return unit.paras().stream().flatMap(p -> base.slotsOf(p).stream())
                .mapToInt(s -> editor.line(s.address().key(), s.address().field(), s.occurrence())).filter(n -> n > 0)
                .findFirst().orElse(0);
    }

    private void unit(int a) {
        Integer b = pairs.get(a);
        if (groups.isTail(a)) {
            return; // came with the line before it
        }
        if (after.get(a) instanceof Unit.Row row) {
            if (b == null && moved.containsKey(a) && before.get(moved.get(a)) instanceof Unit.Row from) {
                tableOf(from).filter(t -> t.above() == null).ifPresent(t -> put(a, t, ""));
                tables.move(row, from, placed.getOrDefault(a, placed.get(a - 1))).ifPresent(t -> placed.put(a, t));
                return;
            }
            Optional<Twig> twig = tables.edit(row, b == null ? null : (Unit.Row) before.get(b), placed.get(a - 1));
            twig.ifPresent(t -> placed.put(a, t));
            return;
        }
        Para para = ((Unit.Line) after.get(a)).para();
        if (b != null) {
            matched(a, b);
        } else if (moved.containsKey(a)) {
            Para from = ((Unit.Line) before.get(moved.get(a))).para();
            fields.line(from, para);
            around.twig(from).filter(t -> t.above() == null).filter(t -> put(a, t, roles.read(para).label()))
                    .ifPresent(_ -> told.add(new Told(Told.Sort.MOVED, line(before.get(moved.get(a))), from.text(),
                            para.text())));
        } else {
            fresh(a, para, null);
        }
    }

    private boolean put(int a, Twig twig, String label) {
        Neighbours.Place place = around.place(a, placed);
        if (place != null) {
            placing.put(twig, place.before(), place.next(), label);
            placed.put(a, twig);
        }
        return place != null;
    }

    private void matched(int a, int b) {
        List<Integer> from = groups.before(b);
        List<Integer> to = groups.after(a);
        Para first = ((Unit.Line) before.get(from.getFirst())).para();
        around.twig(first).ifPresent(t -> {
            relevel(a, t, first);
            placed.put(a, t);
        });
        if (from.size() == 1 && to.size() == 1) {
            fields.line(first, ((Unit.Line) after.get(a)).para());
            return;
        }
        Weave weave = new Weave(base, from.stream().map(i -> ((Unit.Line) before.get(i)).para()).toList(),
                to.stream().map(i -> ((Unit.Line) after.get(i)).para()).toList());
        weave.found().forEach(p -> fields.find(p, first));
        List<List<Letter>> lines = lines(weave.letters());
        List<Letter> elsewhere = lines.stream().skip(1).flatMap(List::stream).toList();
        if (from.size() > 1) {
            from.stream().skip(1).forEach(i -> around.twig(((Unit.Line) before.get(i)).para())
                    .filter(t -> !placed.containsValue(t)).ifPresent(t -> fields.gone(first, t, letters(lines))));
            fields.joined(first, lines.getFirst(), elsewhere);
        } else {
            fields.parted(first, lines.getFirst(), elsewhere);
        }
        for (int i = 1; i < to.size(); i++) {
            fresh(to.get(i), ((Unit.Line) after.get(to.get(i))).para(), lines.get(i));
        }
    }

    /** A line that stands where it stood, with the mark of another level. */
    private void relevel(int a, Twig twig, Para was) {
        Para now = ((Unit.Line) after.get(a)).para();
        String mark = base.block(was).map(Block::label).orElse("");
        RoleReader.Told what = roles.read(now);
        Node node = twig.node();
        boolean other = node != null && node.label().isEmpty() && !mark.isEmpty() && !what.label().isEmpty()
                && !was.text().equals(now.text()) && !roles.isOneForm(mark, what.label())
                && !grove.numbers().label(node).equals(what.label());
        Twig home = twig.home();
        if (home != null && home.above() != null && !twig.isIn(home)) {
            other = true; // what it stood under has moved, to before it
        }
        if (!other || node == null || !(what.isOf(node.shape()) || twig.isTable())) {
            return;
        }
        Neighbours.Place place = around.place(a, placed, twig);
        if (place != null && placing.relevel(twig, place.before(), place.next(), what.label())) {
            told.add(new Told(Told.Sort.MOVED, line(before.get(pairs.getOrDefault(a, 0))), was.text(), now.text()));
        }
    }

    private static String letters(List<List<Letter>> lines) {
        StringBuilder out = new StringBuilder();
        lines.getFirst().forEach(l -> out.append(l.sign()));
        return out.toString();
    }

    private static List<List<Letter>> lines(List<Letter> letters) {
        List<List<Letter>> out = new ArrayList<>(List.of(new ArrayList<>()));
        for (Letter l : letters) {
            if (l.sign() == '\n') {
                out.add(new ArrayList<>());
            } else {
                out.getLast().add(l);
            }
        }
        return out;
    }

    /** @param letters where they came from; null where all were typed */
    private void fresh(int a, Para para, @Nullable List<Letter> letters) {
        boolean gone = para.marks().stream().anyMatch(m -> old.contains(m.name())
                && !base.marks().containsKey(m.name()));
        Neighbours.Place place = gone ? null : around.place(a, placed);
        if (place == null) {
            return;
        }
        String list = Grove.list(place.before());
        Twig twig;
        String label = "";
        if (isLines(list)) {
            Para bare = list.equals("/recipients") || list.equals("/addressees") ? RoleReader.bare(para) : para;
            RoleReader.Told what = new RoleReader.Told(Block.Role.PARAGRAPH, false, "", 0);
            twig = Twig.fresh(new NodeMaker(roles, key()).line(bare, roles.plain(para, what)));
            (place.before().above() == null ? place.before() : place.before().above()).add(place.before().index() + 1,
                    twig);
        } else {
            RoleReader.Told what = roles.read(para);
            label = what.label();
            twig = Twig.fresh(new NodeMaker(roles, key()).node(para, what, letters, around.isLast(a)));
            placing.put(twig, place.before(), place.next(), label);
        }
        placed.put(a, twig);
        told.add(new Told(Told.Sort.ADDED, 0, "", para.text()));
    }

    private static boolean isLines(String list) {
        return List.of("/subject", "/addressees", "/basis", "/opening", "/recipients").contains(list)
                || list.startsWith("/signature");
    }

    private Key key() {
        return new Key("+/" + count++);
    }
}
