package org.kehoach.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.calendar.CalendarFile;
import org.kehoach.calendar.Deadlines;
import org.kehoach.derive.Parent;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Task;
import org.kehoach.document.TaskReader;
import org.kehoach.document.Units;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.rule.TaskProblem;
import org.kehoach.sheet.TaskSheet;
import org.kehoach.sheet.Workbook;
import org.kehoach.source.PlanWriter;

/** What there is to do with the duties that a plan gives (việc giao nhiệm vụ): tables, calendars, documents for one unit. */
public final class Duties {

    private final Generator generator;

    Duties(Generator generator) {
        this.generator = generator;
    }

    /** A document for one unit, as the YAML of a plan file beside the plan's (phiếu giao việc). */
    public record Extract(String unit, String name, byte[] yaml) {}

    /** The duties of a plan; of one unit both those that it leads and those in which it is a partner. */
    public Outcome<TaskList> list(String file, Optional<String> unit) {
        return draft(file).then(draft -> {
            List<Task> tasks = TaskReader.read(draft.plan(), draft.directory());
            if (tasks.isEmpty()) {
                return Outcome.failed(found(draft.plan(), new TaskProblem.NoDuties(draft.plan().id().value())));
            }
            UnitFinder finder = new UnitFinder(draft, tasks);
            if (unit.isEmpty()) {
                return Outcome.of(list(draft, Optional.empty(), tasks), finder.unnamed(tasks));
            }
            return finder.find(unit.get()).then(u -> {
                List<Task> own = Stream.concat(finder.led(u).stream(), finder.joined(u).stream()).toList();
                return Outcome.of(list(draft, Optional.of(u.name()), own), finder.unnamed(own));
            });
        });
    }

    private static TaskList list(Draft draft, Optional<String> unit, List<Task> tasks) {
        return new TaskList(draft.plan(), cited(Parent.of(draft.plan(), draft.directory()).citation()), unit, tasks,
                Deadlines.of(draft.plan(), tasks).all());
    }

    private static String cited(Citation c) {
        return c.type().value() + c.code().map(n -> " số " + n.value()).orElse("")
                + c.date().map(d -> " ngày " + d.value().words()).orElse("")
                + c.issuer().map(i -> " của " + i.value()).orElse("")
                + c.subject().map(s -> " " + s.value()).orElse("");
    }

    /** The duties as a workbook. */
    public static byte[] workbook(TaskList list, Language language) {
        return Workbook.write(
                List.of(TaskSheet.of(list.cited(), list.period(), list.tasks(), list.deadlines(), language)));
    }

    /** Their deadlines for calendar programs. */
    public static Outcome<byte[]> calendar(TaskList list) {
        Deadlines days = Deadlines.of(list.plan(), list.tasks());
        List<Diagnostic> left = new ArrayList<>();
        if (!days.unplaced().isEmpty()) {
            left.add(found(list.plan(), new TaskProblem.DeadlinesWithoutDay(days.unplaced())));
        }
        if (!days.undated().isEmpty()) {
            left.add(found(list.plan(), new TaskProblem.ReportsWithoutDay(days.undated())));
        }
        if (list.deadlines().isEmpty()) {
            left.addFirst(found(list.plan(), new TaskProblem.NoDeadlines(list.plan().id().value())));
            return Outcome.failed(left);
        }
        String title = list.unit().map(u -> u + " - ").orElse("") + list.cited();
        return Outcome.of(CalendarFile.write(list.plan(), title, list.cited(), list.deadlines()), left);
    }

    /** A document of its own for one unit; for each where the unit is {@code all}. */
    public Outcome<List<Extract>> extracts(String file, String unit) {
        return draft(file).then(draft -> {
            List<Task> tasks = TaskReader.read(draft.plan(), draft.directory());
            if (tasks.isEmpty()) {
                return Outcome.failed(found(draft.plan(), new TaskProblem.NoDuties(draft.plan().id().value())));
            }
            UnitFinder finder = new UnitFinder(draft, tasks);
            return unit.equals("all")
                    ? extracts(draft, finder, finder.all())
                    : finder.find(unit).then(u -> extracts(draft, finder, List.of(u)));
        });
    }

    private static Outcome<List<Extract>> extracts(Draft draft, UnitFinder finder, List<Units> units) {
        Map<String, Extract> out = new LinkedHashMap<>();
        List<Extract> all = new ArrayList<>();
        for (Units unit : units) {
            String name = ExtractPlan.name(unit);
            for (int n = 2; out.containsKey(name); n++) {
                name = ExtractPlan.name(unit) + "-" + n;
            }
            Plan plan = new ExtractPlan(draft, finder, unit, name).make();
            Extract extract = new Extract(unit.name(), name, PlanWriter.write(plan).getBytes(StandardCharsets.UTF_8));
            out.put(name, extract);
            all.add(extract);
        }
        return Outcome.of(all, finder.unnamed(units.stream()
                .flatMap(u -> Stream.concat(finder.led(u).stream(), finder.joined(u).stream())).distinct().toList()));
    }

    /** Remarks on the plan are told where it is checked; its errors stand in the way. */
    private Outcome<Draft> draft(String file) {
        Outcome<Draft> draft = Generator.sound(generator.check(file));
        return new Outcome<>(draft.value(), draft.diagnostics().stream().filter(Diagnostic::isError).toList());
    }

    private static Diagnostic found(Plan plan, TaskProblem problem) {
        return new Diagnostic(problem, Location.of(plan.file()));
    }
}
