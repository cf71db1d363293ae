package org.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.document.Address;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;
import org.kehoach.source.PlanEditor;
import org.kehoach.source.Quoting;
import org.kehoach.template.CustomMap;

/** Changes the words of fields (sửa chữ của các trường), each where it stands in the plan's file. */
final class FieldEdits {

    private final String file;
    private final Base base;
    private final PlanEditor editor;
    private final Map<String, String> digests;
    private final IdentityHashMap<Slot, String> marks = new IdentityHashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final boolean derived;

    /** @param printed by mark, the digest of what the Word file said when it was made; empty where it does not tell */
    FieldEdits(String file, Base base, PlanEditor editor, Map<String, String> printed, boolean derived) {
        this.file = file;
        this.base = base;
        this.editor = editor;
        this.derived = derived;
        this.digests = new HashMap<>(printed);
        for (Unit unit : base.units()) {
            for (Para p : unit.paras()) {
                for (Slot s : base.slotsOf(p)) {
                    p.marks().stream().filter(m -> m.at() == s.from()).findFirst()
                            .ifPresent(m -> marks.put(s, m.name()));
                }
            }
        }
    }

    /** All that was found; looks that were lost are told in one, for another program may have changed them all. */
    List<Diagnostic> found() {
        if (!lost.isEmpty()) {
            String more = lost.size() > 1 ? " (+" + (lost.size() - 1) + ")" : "";
            found.add(new Diagnostic(new OntoProblem.LookLost(lost.getFirst() + more), Location.of(file)));
            lost.clear();
        }
        return found;
    }

    List<Told> told() {
        return told;
    }

    /** Whether the words of a line may differ from the plan's, in words or in looks. */
    static boolean differs(Para before, Para after) {
        return !before.text().equals(after.text()) || !before.bold().equals(after.bold())
                || !before.italic().equals(after.italic());
    }

    /** One line that answers to another. */
    void line(Para before, Para after) {
        if (differs(before, after) && !Styles.isNumberedAnew(before.text(), after.text())) {
            Weave weave = new Weave(base, List.of(before), List.of(after));
            weave.found().forEach(p -> find(p, before));
            line(before, weave.letters());
        }
    }

    /** The letters of an edited line back to the fields of a line of the plan. */
    void line(Para before, List<Letter> letters) {
        parted(before, letters, List.of());
    }

    /** @param elsewhere letters of the line that stand in others now */
    void parted(Para before, List<Letter> letters, List<Letter> elsewhere) {
        for (Slot slot : base.slotsOf(before)) {
            field(before, slot, letters.stream().filter(l -> slot.equals(l.slot())).toList(), elsewhere);
        }
    }

    /** Letters of several lines of the plan that are one now: what is not the first line's is its last field's. */
    void joined(Para first, List<Letter> letters, List<Letter> elsewhere) {
        List<Slot> own = base.slotsOf(first);
        int begin = 0;
        while (begin < letters.size() && !own.contains(letters.get(begin).slot())) {
            begin++;
        }
        int end = begin;
        while (end < letters.size() && own.contains(letters.get(end).slot())) {
            end++;
        }
        for (Slot slot : own) {
            List<Letter> all = new ArrayList<>(letters.subList(begin, end).stream().filter(l -> slot.equals(l.slot()))
                    .toList());
            if (slot.equals(own.getLast())) {
                all.addAll(letters.subList(end, letters.size()));
            }
            field(first, slot, all, elsewhere);
        }
    }

    /** Whether the plan changed these words itself since the Word file was made. */
    private boolean isChangedByPlan(Para line, Slot slot) {
        String was = digests.getOrDefault(marks.getOrDefault(slot, ""), "");
        return !was.isEmpty() && !was.equals(CustomMap.digest(line.text().substring(slot.from(), slot.to())))
                && !was.equals(CustomMap.digest(printed(slot)));
    }

    private static String printed(Slot slot) {
        StringBuilder out = new StringBuilder();
        slot.pieces().forEach(p -> out.append(p.words()));
        return out.toString();
    }

    private void field(Para line, Slot slot, List<Letter> letters, List<Letter> elsewhere) {
        StringBuilder now = new StringBuilder();
        letters.forEach(l -> now.append(l.sign()));
        String before = line.text().substring(slot.from(), slot.to());
        if (isChangedByPlan(line, slot)) {
            String was = digests.get(marks.get(slot));
            if (!CustomMap.digest(now.toString().strip()).equals(was)) {
                find(new OntoProblem.BothChanged(before, now.toString()), slot);
            }
            return;
        }
        TextMaker.Plain plain = new TextMaker.Plain(slot.bold(), slot.italic(), slot.isCapitals(line.text()));
        TextMaker.Made made = TextMaker.make(letters, plain);
        if (made.isEmpty()) {
            drop(slot, before);
            return;
        }
        boolean same = before.equals(now.toString().strip());
        if (same && made.text().markup().equals(slot.text().markup())) {
            lostLooks(line, slot, letters);
            return;
        }
        boolean guessed = plain.capitals() && letters.stream().anyMatch(l -> l.isTyped()
                && Character.isUpperCase(l.sign()) && letters.indexOf(l) > 0);
        made.found().forEach(p -> find(p, slot));
        if (guessed) {
            find(new OntoProblem.CaseGuessed(made.text().typedWords()), slot);
        }
        deleted(slot, made, elsewhere).forEach(f -> find(new OntoProblem.FactDeleted(fact(f),
                now.toString().strip(), f.name() instanceof FactName.Due(var what) && what.isEmpty()
                        ? "due: " + f.words()
                        : fact(f)),
                slot));
        write(slot, made.text(), before, now.toString().strip());
    }

    private static String fact(Inline.Fact f) {
        return "${" + f.name().name() + "=" + f.words() + "}";
    }

    /** What an entry said beside its words, which are another's now. */
    void gone(Para first, Twig twig, String words) {
        if (twig.node() == null) {
            return;
        }
        Marks m = twig.node().marks();
        List<String> said = new ArrayList<>();
        m.due().ifPresent(d -> said.add("due: " + d.value().words()));
        m.product().ifPresent(t -> said.add("product: " + Quoting.scalar(t.markup())));
        if (!m.with().isEmpty()) {
            said.add("with: [" + String.join(", ", m.with().stream().map(Who::words).toList()) + "]");
        }
        said.forEach(s -> find(new OntoProblem.FactDeleted(s, words, s), first));
    }

    /** The facts of a field that nothing was typed for, and that no other line took along. */
    private static List<Inline.Fact> deleted(Slot slot, TextMaker.Made made, List<Letter> elsewhere) {
        List<Inline.Fact> out = new ArrayList<>();
        List<String> left = new ArrayList<>(made.text().inlines().stream().filter(Inline.Fact.class::isInstance)
                .map(i -> ((Inline.Fact) i).name().name()).toList());
        for (int i = 0; i < slot.pieces().size(); i++) {
            int piece = i;
            boolean taken = elsewhere.stream().anyMatch(l -> slot.equals(l.slot()) && l.piece() == piece);
            if (slot.pieces().get(i).inline() instanceof Inline.Fact f && !left.remove(f.name().name()) && !taken
                    && !made.found().stream().anyMatch(p -> p instanceof OntoProblem.FactLost l
                            && l.fact().equals(fact(f)))) {
                out.add(f);
            }
        }
        return out;
    }

    private void lostLooks(Para line, Slot slot, List<Letter> letters) {
        boolean other = letters.stream().anyMatch(l -> l.at() >= 0 && Character.isLetterOrDigit(l.sign())
                && ((slot.bold() && line.bold().get(l.at()) && !l.bold())
                        || (slot.italic() && line.italic().get(l.at()) && !l.italic())));
        if (other) {
            lost.add(line.text());
        }
    }

    private void write(Slot slot, Text text, String before, String after) {
        Address a = slot.address();
        if (!editor.has(a.key(), a.field(), slot.occurrence())) {
            Map<String, String> facts = facts(slot.text(), text);
            if (facts.isEmpty() || !derived) {
                outside(a, after, base.setting(a), text.markup());
            }
            facts.forEach((name, words) -> decided(slot, name, words, before, after));
        } else if (!editor.write(a.key(), a.field(), slot.occurrence(), text)) {
            find(new OntoProblem.NoRoom(after), slot);
        } else {
            told.add(new Told(Told.Sort.CHANGED, line(slot), before, after));
        }
    }

    /** Words of a derived plan that are its superior's are changed by a decision, with a reason that a person must give. */
    private void outside(Address a, String words, String field, String value) {
        if (!derived) {
            found.add(new Diagnostic(new OntoProblem.NoRoom(words), Location.of(file)));
            return;
        }
        Map<String, String> set = new LinkedHashMap<>();
        set.put("at", a.node());
        set.put("set", "{" + field + ": " + Quoting.quote(value) + "}");
        found.add(new Diagnostic(new OntoProblem.Inherited(a.node(), words, "- {at: " + set.get("at") + ", set: "
                + set.get("set") + ", reason: \"${?lý do}\"}"), Location.of(file)));
    }

    /** A fact of the superior's: its value may be the plan's own, by a decision that stands there. */
    private void decided(Slot slot, String name, String words, String before, String after) {
        Address a = slot.address();
        Text value = new Text(List.of(new Inline.Words(words, Emphasis.NONE)), Origin.SUPPLIED);
        if (!editor.has(a.key(), name, 0)) {
            outside(a, after, name, words);
        } else if (editor.write(a.key(), name, 0, value)) {
            told.add(new Told(Told.Sort.CHANGED, editor.line(a.key(), name, 0), before, after));
        } else {
            find(new OntoProblem.NoRoom(after), slot);
        }
    }

    /** The facts whose words changed, by name; none where anything else changed too. */
    private static Map<String, String> facts(Text was, Text is) {
        Map<String, String> out = new LinkedHashMap<>();
        for (int i = 0; i < was.inlines().size() && was.inlines().size() == is.inlines().size(); i++) {
            Inline a = was.inlines().get(i);
            Inline b = is.inlines().get(i);
            if (a instanceof Inline.Fact f && b instanceof Inline.Fact g && f.name().equals(g.name())) {
                if (!f.words().equals(g.words())) {
                    out.put(f.name().name(), g.words());
                }
            } else if (!markup(a).equals(markup(b))) {
                return Map.of();
            }
        }
        return out;
    }

    private static String markup(Inline inline) {
        return new Text(List.of(inline), Origin.SUPPLIED).markup();
    }

    /** A field of which nothing is left. */
    void drop(Slot slot, String before) {
        Address a = slot.address();
        boolean done = a.field().equals("table")
                ? editor.write(a.key(), a.field(), slot.occurrence(), new Text(List.of(), Origin.SUPPLIED))
                : editor.drop(a.key(), a.field(), slot.occurrence());
        if (done) {
            told.add(new Told(Told.Sort.REMOVED, line(slot), before, ""));
        } else {
            find(new OntoProblem.NoRoom("(−) " + before), slot);
        }
    }

    private int line(Slot slot) {
        return editor.line(slot.address().key(), slot.address().field(), slot.occurrence());
    }

    void find(OntoProblem problem, Slot slot) {
        int line = line(slot);
        found.add(new Diagnostic(problem, line == 0 ? Location.of(file) : new Location(file, "", line, 0, 1)));
    }

    void find(OntoProblem problem, Para para) {
        base.slotsOf(para).stream().findFirst().ifPresentOrElse(s -> find(problem, s),
                () -> found.add(new Diagnostic(problem, Location.of(file))));
    }
}
