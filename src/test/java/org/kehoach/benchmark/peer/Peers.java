package org.kehoach.benchmark.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kehoach.benchmark.SizedPlan;
import org.kehoach.pdf.PageEngine;
import org.kehoach.pdf.read.StyledDocument;

/**
 * Our page engine beside its peers, in one run on the same plan: all take turns, so that whatever else the machine does
 * slows them alike. See src/docs/performance.md.
 */
public final class Peers {

    private static final int PAGES = 5;
    private static final int ROUNDS = 41;

    /** Processor time, long enough for a virtual machine to compile what is run, be the machine busy or not. */
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(15);

    /** Each converts for so long in its turn: a single conversion, after another's, would find the caches cold. */
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(200);

    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private final Path folder;
    private final List<Contender> contenders = new ArrayList<>();

    /** What a conversion took in a turn: by the clock, and of all processors. */
    private record Turn(double ms, double processorMs) {}

    private Peers(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder to work in */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        Peers peers = new Peers(folder);
        try {
            peers.enter();
            peers.measure();
        } finally {
            peers.contenders.forEach(Contender::close);
        }
        System.exit(0); // the UNO bridge leaves threads behind
    }

    private void enter() throws IOException {
        byte[] word = SizedPlan.ofPages(PAGES);
        PageEngine engine = new PageEngine();
        StyledDocument text = engine.read(word, "plan.docx").value().orElseThrow();
        Map<String, byte[]> fonts = fonts();
        enter("Kehoach", () -> new OurEngine(engine, word));
        enter("LibreOffice", () -> LibreOfficeOverUno.start(folder, word));
        enter("Typst", () -> Typst.start(folder, new TypstSource(text).write()));
        enter("openhtmltopdf", () -> new OpenHtml(new HtmlSource(text).write(), fonts));
    }

    private void enter(String name, Contender.Start start) {
        try {
            contenders.add(start.start());
        } catch (IOException e) {
            System.out.println(name + " is skipped: " + e.getMessage());
        }
    }

    /** The faces that we use too, laid where Typst finds them. */
    private Map<String, byte[]> fonts() throws IOException {
        Files.createDirectories(folder.resolve("fonts"));
        Map<String, byte[]> fonts = new LinkedHashMap<>();
        for (String style : STYLES) {
            String name = "LiberationSerif-" + style + ".ttf";
            try (InputStream in = Peers.class.getResourceAsStream("/liberation/" + name)) {
                byte[] font = in.readAllBytes();
                Files.write(folder.resolve("fonts").resolve(name), font);
                fonts.put(style, font);
            }
        }
        return fonts;
    }

    private void measure() throws IOException {
        for (Contender contender : contenders) {
            warmUp(contender);
        }
        Turn[][] turns = new Turn[contenders.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < turns.length; i++) {
                turns[i][round] = turn(contenders.get(i), TURN);
            }
        }
        print(turns);
    }

    private static void warmUp(Contender contender) throws IOException {
        long end = contender.processorNanos() + WARM_UP;
        while (contender.processorNanos() < end) {
            turn(contender, TURN);
        }
    }

    /** Converts for a while, once at least. */
    private static Turn turn(Contender contender, long nanos) throws IOException {
        long spent = 0;
        int times = 0;
        long processor = contender.processorNanos();
        for (long end = System.nanoTime() + nanos; times == 0 || System.nanoTime() < end; times++) {
            spent += contender.convert().nanos();
        }
        return new Turn(spent / 1e6 / times, (contender.processorNanos() - processor) / 1e6 / times);
    }

    private void print(Turn[][] turns) throws IOException {
        System.out.printf("%9s %9s %9s %9s %9s %6s %5s%n", "median", "least", "ratio", "CPU", "ratio", "pages", "KB");
        for (int i = 0; i < turns.length; i++) {
            byte[] pdf = contenders.get(i).convert().pdf();
            Files.write(folder.resolve(i + ".pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                System.out.printf(Locale.ROOT, "%9.2f %9.2f %9.1f %9.2f %9.1f %6d %5d  %s%n",
                        sorted(turns[i], Turn::ms)[ROUNDS / 2], sorted(turns[i], Turn::ms)[0],
                        ratio(turns[i], turns[0], Turn::ms), mean(turns[i]), mean(turns[i]) / mean(turns[0]),
                        document.getNumberOfPages(), pdf.length >> 10, contenders.get(i).name());
            }
        }
    }

    /** The median of what each round says. */
    private static double ratio(Turn[] theirs, Turn[] ours, ToDoubleFunction<Turn> of) {
        return IntStream.range(0, ROUNDS).mapToDouble(i -> of.applyAsDouble(theirs[i]) / of.applyAsDouble(ours[i]))
                .sorted().toArray()[ROUNDS / 2];
    }

    private static double[] sorted(Turn[] turns, ToDoubleFunction<Turn> of) {
        return Arrays.stream(turns).mapToDouble(of).sorted().toArray();
    }

    /** Systems count a process's time in steps of 10 ms: too coarse for one turn. */
    private static double mean(Turn[] turns) {
        return Arrays.stream(turns).mapToDouble(Turn::processorMs).average().orElseThrow();
    }
}
