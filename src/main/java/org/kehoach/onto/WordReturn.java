package org.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.source.Edit;
import org.kehoach.source.PlanEditor;
import org.kehoach.template.CustomMap;

/**
 * Brings what a person changed in a plan's Word file back to the plan (đưa bản sửa Word về kế hoạch): the plan is printed
 * again, both files are laid side by side, and what differs is done to the YAML in place; then the result is printed and held
 * to the Word file.
 */
public final class WordReturn {

    /** A Word file of which less is the plan's was made of something else. */
    private static final double ENOUGH = 0.3;

    private final String file;
    private final byte[] yaml;
    private final String wordFile;
    private final WordPackage word;
    private final Print.Printer printer;
    private List<Unit> own = List.of();
    private final List<Diagnostic> found = new ArrayList<>();

    private WordReturn(String file, byte[] yaml, String wordFile, WordPackage word, Print.Printer printer) {
        this.file = file;
        this.yaml = yaml;
        this.wordFile = wordFile;
        this.word = word;
        this.printer = printer;
    }

    /**
     * The plan's file with the changes of a Word file.
     *
     * @param file     the plan's, as the user named it
     * @param wordFile the Word file's, as the user named it
     */
    public static Outcome<Returned> read(String file, byte[] yaml, String wordFile, byte[] word,
            Print.Printer printer) {
        try {
            return new WordReturn(file, yaml, wordFile, WordPackage.read(word), printer).read();
        } catch (OpcException e) {
            return Outcome.failed(new Diagnostic(e.problem(), Location.of(wordFile)));
        }
    }

    private Outcome<Returned> read() throws OpcException {
        Optional<CustomMap> map = CustomMap.read(word);
        Outcome<Print> first = printer.print(yaml, Optional.empty(), Optional.empty());
        Outcome<List<Object>> content = Paper.read(word, wordFile);
        if (first.value().isEmpty() || content.value().isEmpty()) {
            return Outcome.failed(first.value().isEmpty() ? first.diagnostics() : content.diagnostics());
        }
        String id = first.value().get().text().id();
        if (map.isPresent() && !map.get().id().equals(id)) {
            return Outcome.failed(new Diagnostic(new OntoProblem.OtherPlan(map.get().id(), id),
                    Location.of(wordFile)));
        }
        ClerksPart clerk = ClerksPart.of(lines(content.value().get()));
        Outcome<Print> printed = printer.print(yaml, clerk.number(), clerk.date());
        if (printed.value().isEmpty()) {
            return Outcome.failed(printed.diagnostics());
        }
        noteClerk(first.value().get(), printed.value().get());
        boolean changed = map.isPresent() && !List.of(first.value().get().text().planDigest(),
                printed.value().get().text().planDigest()).contains(map.get().plan());
        if (changed) {
            found.add(new Diagnostic(new OntoProblem.PlanChanged(id), Location.of(wordFile)));
        }
        own = base(first.value().get()).units();
        return back(printed.value().get(), content.value().get(), map, changed, clerk);
    }

    private void noteClerk(Print own, Print given) {
        String before = own.text().code().printedNumber() + " · " + own.text().placeAndDate().printedDate();
        String after = given.text().code().printedNumber() + " · " + given.text().placeAndDate().printedDate();
        if (!before.equals(after)) {
            String number = given.plan().number().map(n -> "number: " + n.value()).orElse("");
            String date = given.plan().date().map(d -> "date: " + d.value().words()).orElse("");
            found.add(new Diagnostic(new OntoProblem.ClerksPart(before, after, (number + " · " + date)
                    .replaceAll("^ · | · $", "")), Location.of(file)));
        }
    }

    private static List<Unit> lines(List<Object> content) {
        return content.stream().flatMap(o -> Base.units(o, Set.of()).stream()).toList();
    }

    private Base base(Print print) throws OpcException {
        List<Object> content = Paper.read(print.word(), file).value().orElseThrow();
        Map<String, org.kehoach.document.Address> marks = CustomMap.read(print.word()).map(CustomMap::marks)
                .orElse(Map.of());
        return new Base(print.plan(), print.directory(), print.text(), content, marks);
    }

    private Outcome<Returned> back(Print print, List<Object> content, Optional<CustomMap> map, boolean changed,
            ClerksPart clerk) throws OpcException {
        Base base = base(print);
        Outcome<PlanEditor> opened = PlanEditor.open(file, yaml);
        if (opened.value().isEmpty()) {
            return Outcome.failed(opened.diagnostics());
        }
        List<Unit> after = units(base, content);
        Styles styles = new Styles(base.units(), after);
        Set<String> trusted = new HashSet<>(changed ? Set.of() : base.marks().keySet());
        Pairing pairing = new Pairing(base.units(), after, trusted, styles);
        Map<Integer, Integer> pairs = pairing.byAfter();
        long same = pairs.entrySet().stream()
                .filter(p -> after.get(p.getKey()).text().equals(base.units().get(p.getValue()).text())).count();
        if (map.isEmpty() && same < ENOUGH * Math.min(after.size(), base.units().size())) {
            return Outcome.failed(new Diagnostic(new OntoProblem.NotOfThisPlan(print.text().id()),
                    Location.of(wordFile)));
        }
        boolean derived = print.derived();
        PlanEditor editor = opened.value().get();
        FieldEdits fields = new FieldEdits(file, base, editor, map.map(CustomMap::words).orElse(Map.of()), derived);
        Homeward homeward = new Homeward(base, after, pairing, editor, new Grove(print.plan(), editor, derived), fields,
                new RoleReader(base, print.plan(), styles),
                changed ? map.map(m -> m.marks().keySet()).orElse(Set.of()) : Set.of());
        List<String> inherited = homeward.go();
        found.addAll(fields.found());
        List<Told> told = new ArrayList<>(fields.told());
        for (String words : inherited) {
            found.add(new Diagnostic(new OntoProblem.Inherited(print.text().id(), words, ""), Location.of(file)));
            told.removeIf(t -> t.sort() != Told.Sort.CHANGED && (t.after() + t.before()).endsWith(words));
        }
        editor.noRoom().forEach(l -> found.add(new Diagnostic(new OntoProblem.NoRoom(l), Location.of(file))));
        Map<Integer, String> was = new HashMap<>();
        Map<Integer, Integer> lines = new HashMap<>();
        pairs.forEach((a, b) -> {
            was.put(a, base.units().get(b).text());
            lines.put(a, line(base, editor, base.units().get(b)));
        });
        return verified(editor.edit(), after, clerk, told, was, lines, base.computed());
    }

    private static int line(Base base, PlanEditor editor, Unit unit) {
        return unit.paras().stream().flatMap(p -> base.slotsOf(p).stream())
                .mapToInt(s -> editor.line(s.address().key(), s.address().field(), s.occurrence())).filter(n -> n > 0)
                .findFirst().orElse(0);
    }

    /** Tables that hold what the plan's tables hold are read row by row. */
    private static List<Unit> units(Base base, List<Object> content) {
        Set<String> cells = new HashSet<>();
        base.units().stream().filter(Unit.Row.class::isInstance)
                .forEach(u -> u.paras().forEach(p -> cells.add(p.text())));
        List<Unit> out = new ArrayList<>();
        for (Object o : content) {
            List<Para> all = Paper.flat(o);
            long known = all.stream().filter(p -> cells.contains(p.text())).count();
            boolean table = o instanceof Paper.Grid && !all.isEmpty() && known * 3 >= all.size();
            out.addAll(Base.units(o, table ? Set.of(((Paper.Grid) o).number()) : Set.of()));
        }
        return out;
    }

    private Outcome<Returned> verified(Edit edit, List<Unit> wanted, ClerksPart clerk, List<Told> told,
            Map<Integer, String> was, Map<Integer, Integer> lines, TaskCells computed) throws OpcException {
        Outcome<Print> again = printer.print(edit.bytes(), clerk.number(), clerk.date());
        if (again.value().isEmpty()) {
            found.addAll(again.diagnostics());
            return Outcome.failed(found);
        }
        Base now = base(again.value().get());
        Verification verification = new Verification(file, now, wanted, was, lines, own, computed);
        found.addAll(verification.check());
        Notes notes = Notes.read(word);
        List<String> comments = new ArrayList<>();
        Edit remarked = Remarks.write(file, edit, now, wanted, verification.pairs(), notes, comments);
        List<Edit.Change> changes = new ArrayList<>(edit.changes());
        changes.addAll(remarked.changes());
        return Outcome.of(new Returned(new Edit(remarked.bytes(), changes), told, notes.tracked(), comments),
                found);
    }
}
