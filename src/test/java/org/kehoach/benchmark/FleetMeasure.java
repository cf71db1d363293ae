package org.kehoach.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kehoach.derive.CoverageMatrix;
import org.kehoach.derive.FirstDraft;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Children;
import org.kehoach.generate.FirstFile;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.generate.Standing;
import org.kehoach.generate.Superior;
import org.kehoach.sheet.MatrixTables;
import org.kehoach.sheet.Workbook;
import org.kehoach.source.PlanReader;

/**
 * How long a province waits that looks at all its communes: the sample province's plan, grown to two hundred nodes, from which as many invented communes
 * as asked for derive theirs; then the province issues it again with a change. Prints for each step the time that passed,
 * the processor's, and the heap that is in use after it.
 */
public final class FleetMeasure {

    private static final String PLAN = "plans/an-hai/ubnd/dinh-duong-2026-2030.yaml";

    /** What a province's plan has. */
    private static final int NODES = 200;

    private final Path folder;
    private final Generator generator;

    private FleetMeasure(Path folder) {
        this.folder = folder;
        this.generator = new Generator(new LocalFiles(folder, InputStream.nullInputStream()), "benchmark");
    }

    /**
     * Runs for each number of communes.
     *
     * @param args how many communes
     */
    public static void main(String[] args) throws IOException {
        System.out.println("communes  step                      ms   cpu ms   heap MB");
        for (String communes : args) {
            new FleetMeasure(Files.createTempDirectory("fleet")).run(Integer.parseInt(communes));
        }
    }

    private void run(int communes) throws IOException {
        layOut(communes);
        Superior superior = sound(generator.levels().superior(PLAN));
        step(communes, "derive", () -> {
            for (int i = 0; i < communes; i++) {
                FirstFile first = sound(superior.derive("an-hai/xa-thu-" + i, FirstDraft.Wishes.NONE));
                Files.createDirectories(folder.resolve(first.file()).getParent());
                Files.writeString(folder.resolve(first.file()), first.yaml());
            }
        });
        step(communes, "derive, check, coverage", () -> status(communes));
        step(communes, "coverage as a workbook", () -> workbook(communes));
        issue();
        step(communes, "status after amendment", () -> status(communes));
    }

    /** What was derived from the file is derived from what is issued of it; a second issue changes what some have to do. */
    private void issue() throws IOException {
        given(74, "19/3/2026");
        String yaml = Files.readString(folder.resolve(PLAN));
        Files.writeString(folder.resolve(PLAN), yaml.replaceFirst("\nissuer:", "\nversion: 2\nissuer:")
                .replace("hoàn thành trước ngày ${due=30/4/2026}", "hoàn thành trước ngày ${due=25/4/2026}"));
        given(174, "20/8/2026");
    }

    private void given(int number, String date) {
        sound(generator.versions().issue(PLAN, Issue.parse(Optional.of(Integer.toString(number)), Optional.of(date))
                .orElseThrow()));
    }

    private void status(int communes) {
        List<String> files = sound(Children.files(folder, "plans"));
        Map<Standing.State, Integer> states = new TreeMap<>();
        generator.levels().status(files, _ -> {
        }).forEach(s -> states.merge(s.state(), 1, Integer::sum));
        if (states.values().stream().mapToInt(Integer::intValue).sum() < communes) {
            throw new IllegalStateException("plans were passed over: " + states);
        }
        System.out.println("          " + states);
    }

    /** The plan with as many nodes as asked for: what all take over, and what a department does itself, half and half. */
    private static String grown(String yaml) {
        StringBuilder all = new StringBuilder("  - id: more\n    heading: Yêu cầu chung\n    body:\n");
        StringBuilder finance = new StringBuilder("  - id: more.finance\n    assign: finance\n    body:\n");
        for (int i = nodes(yaml) + 2; i < NODES; i++) {
            (i % 2 == 0 ? all : finance).append("    - Nội dung thứ ").append(i)
                    .append(" được rà soát, bố trí kinh phí theo phân cấp và công khai kết quả.\n");
        }
        String grown = yaml.replaceFirst("(?m)^- id: execution\\n(?:  .*\\n)*?  body:\\n", "$0" + all + finance);
        if (nodes(grown) != NODES) {
            throw new IllegalStateException("a plan of " + nodes(grown) + " nodes is measured, not of " + NODES);
        }
        return grown;
    }

    private static int nodes(String yaml) {
        return PlanReader.read(PLAN, yaml.getBytes(StandardCharsets.UTF_8)).value().orElseThrow().nodes().size();
    }

    private void workbook(int communes) throws IOException {
        List<String> files = sound(Children.files(folder, "plans"));
        CoverageMatrix matrix = sound(generator.levels().matrix(PLAN, files, _ -> {
        }));
        if (matrix.units().size() < communes) {
            throw new IllegalStateException("units were passed over: " + matrix.units().size());
        }
        Files.write(folder.resolve("coverage.xlsx"), Workbook.write(MatrixTables.of(matrix, Language.VI)));
    }

    private void layOut(int communes) throws IOException {
        Files.createDirectories(folder.resolve(PLAN).getParent());
        Files.writeString(folder.resolve(PLAN), grown(Files.readString(Path.of(PLAN))));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < communes; i++) {
            String upper = "THỬ " + i;
            lines.addAll(List.of("  an-hai/xa-thu-" + i + ":", "    superior: an-hai/ubnd", "    committee: yes",
                    "    name: Ủy ban nhân dân xã Thử " + i, "    header: [ỦY BAN NHÂN DÂN, XÃ " + upper + "]",
                    "    symbol: UBND", "    place: Thử " + i, "    area: xã Thử " + i, "    level: xã"));
        }
        List<String> sample = Files.readAllLines(Path.of("plans/agencies.yaml"));
        int at = sample.indexOf("agencies:") + 1;
        lines.addAll(0, sample.subList(0, at));
        lines.addAll(sample.subList(at, sample.size()));
        Files.write(folder.resolve("plans/agencies.yaml"), lines, StandardCharsets.UTF_8);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static <T> T sound(Outcome<T> outcome) {
        return outcome.value().orElseThrow(() -> new IllegalStateException(outcome.diagnostics().toString()));
    }

    private static void step(int communes, String name, Work work) throws IOException {
        long wall = System.nanoTime();
        long cpu = cpu();
        work.run();
        long passed = (System.nanoTime() - wall) / 1_000_000;
        long used = (cpu() - cpu) / 1_000_000;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println(String.format(Locale.ROOT, "%8d  %-24s %5d %8d %9d", communes, name, passed, used,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20));
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
