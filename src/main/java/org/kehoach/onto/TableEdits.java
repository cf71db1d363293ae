package org.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.plan.Key;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.source.PlanEditor;

/** Does to the rows and cells of tables what was done to them in the Word file (sửa hàng, ô của bảng). */
record TableEdits(Base base, PlanEditor editor, Grove grove, FieldEdits fields, List<Told> told) {

    private static final TextMaker.Plain PLAIN = new TextMaker.Plain(false, false, false);

    /** The table that a printed row stands in. */
    Optional<Twig> table(Unit.Row row) {
        return base.table(row.table()).flatMap(grove::find);
    }

    /** The row of the plan that a printed row is; empty for one of the head. */
    Optional<Twig> row(Unit.Row row) {
        return table(row).flatMap(t -> {
            int index = row.row() - head(t);
            return index < 0 ? Optional.empty() : grove.find(t.key().below("rows").below(Integer.toString(index)));
        });
    }

    private static int head(Twig table) {
        return table.node() != null && table.node().shape() instanceof Shape.Table t ? t.header().size() : 0;
    }

    /**
     * A row of the edited file.
     *
     * @param before that it was; null where it is new
     * @param last   the entry of the unit before it
     * @return its entry
     */
    Optional<Twig> edit(Unit.Row row, Unit.@Nullable Row before, @Nullable Twig last) {
        if (before != null) {
            cells(row, before);
            Optional<Twig> twig = row(before);
            return twig.isPresent() ? twig : base.table(before.table()).flatMap(grove::find);
        }
        Twig fresh = new Twig(new Key("+row"), null, true, row.cells().stream()
                .map(c -> c.stream().map(TableEdits::text).toList()).toList());
        if (!put(fresh, last)) {
            return Optional.empty();
        }
        told.add(new Told(Told.Sort.ADDED, 0, "", row.text()));
        return Optional.of(fresh);
    }

    /** A row that stood elsewhere. */
    Optional<Twig> move(Unit.Row row, Unit.Row from, @Nullable Twig last) {
        cells(row, from);
        if (row(from).isEmpty()) {
            return table(from);
        }
        return row(from).filter(t -> t.above() == null && put(t, last)).map(t -> {
            told.add(new Told(Told.Sort.MOVED, 0, from.text(), row.text()));
            return t;
        });
    }

    private static boolean put(Twig row, @Nullable Twig last) {
        if (last == null) {
            return false;
        }
        boolean inTable = last.node() == null && last.above() != null && last.above().node() != null;
        Twig table = inTable ? last.above() : last;
        if (table == null || table.node() == null || !(table.node().shape() instanceof Shape.Table)) {
            return false;
        }
        table.add(inTable ? last.index() + 1 : 0, row);
        return true;
    }

    /** Bold and italics in a new row are the table's, unless they stress a part of the words. */
    private static Text text(Para p) {
        boolean bold = p.bold().cardinality() == p.text().length();
        boolean italic = p.italic().cardinality() == p.text().length();
        return TextMaker.make(NodeMaker.typed(p), new TextMaker.Plain(bold, italic, false)).text();
    }

    private void cells(Unit.Row row, Unit.Row before) {
        Optional<Key> table = base.table(before.table());
        for (int c = 0; c < Math.min(row.cells().size(), before.cells().size()); c++) {
            List<Para> was = before.cells().get(c);
            List<Para> now = row.cells().get(c);
            if (was.isEmpty() && !now.isEmpty() && table.isPresent()) {
                fill(table.get(), before, c, now);
                continue;
            }
            for (int i = 0; i < Math.min(was.size(), now.size()); i++) {
                fields.line(was.get(i), now.get(i));
            }
            for (int i = now.size(); i < was.size(); i++) {
                Para gone = was.get(i);
                base.slotsOf(gone).forEach(s -> empty(s, gone.text()));
            }
        }
    }

    private void empty(Slot s, String before) {
        if (editor.write(s.address().key(), s.address().field(), s.occurrence(),
                new Text(List.of(), org.kehoach.origin.Origin.SUPPLIED))) {
            told.add(new Told(Told.Sort.REMOVED,
                    editor.line(s.address().key(), s.address().field(), s.occurrence()), before, ""));
        }
    }

    /** Words in a cell that was empty. */
    private void fill(Key table, Unit.Row before, int cell, List<Para> now) {
        int index = grove.find(table).map(t -> before.row() - head(t)).orElse(-1);
        List<Text> texts = new ArrayList<>();
        now.forEach(p -> texts.add(TextMaker.make(NodeMaker.typed(p), PLAIN).text()));
        String field = "rows." + index + "." + cell;
        if (texts.size() == 1 && editor.write(table, field, 0, texts.getFirst())) {
            told.add(new Told(Told.Sort.CHANGED, editor.line(table, field, 0), "", now.getFirst().text()));
        }
    }
}
