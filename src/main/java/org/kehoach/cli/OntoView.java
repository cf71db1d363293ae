package org.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Returning;
import org.kehoach.onto.Returned;
import org.kehoach.onto.Told;
import org.kehoach.onto.UnifiedDiff;

/** What an edited Word file changes in its plan (đưa bản sửa Word về kế hoạch): shown first, written where that is asked for. */
record OntoView(KehoachCommand kehoach, String word, String plan, Optional<String> output, boolean apply) {

    /** Letters shown on either side of what differs. */
    private static final int AROUND = 24;
    private static final int LONGEST = 160;

    Integer call() {
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        Path file = kehoach.session().folder().resolve(plan);
        byte[] before = bytes(file);
        Outcome<Returned> read = new Returning(kehoach.generator(), kehoach.files()).onto(word, plan);
        reporter.report(read.diagnostics());
        if (read.value().isPresent()) {
            Returned returned = read.value().get();
            boolean changed = !Arrays.equals(before, returned.edit().bytes());
            Optional<Diagnostic> failed = write(file, before, returned, changed);
            boolean written = failed.isEmpty() && changed && (apply || output.isPresent());
            show(returned, before, written);
            reporter.report(failed.stream().toList());
        }
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException _) {
            return new byte[0]; // the generator says what stands in the way
        }
    }

    private Optional<Diagnostic> write(Path file, byte[] before, Returned returned, boolean changed) {
        if (output.isPresent() && !output.get().equals("-")) {
            Path to = kehoach.session().folder().resolve(output.get());
            return isSame(to, file)
                    ? Returning.write(file, plan, before, returned.edit().bytes())
                    : AtomicFile.create(to, output.get(), returned.edit().bytes());
        }
        if (!apply || !changed || output.isPresent()) {
            return Optional.empty();
        }
        return Returning.write(file, plan, before, returned.edit().bytes());
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return Files.exists(a) && Files.isSameFile(a, b);
        } catch (IOException _) {
            return false;
        }
    }

    private void show(Returned returned, byte[] before, boolean written) {
        String diff = UnifiedDiff.of(plan, new String(before, StandardCharsets.UTF_8),
                new String(returned.edit().bytes(), StandardCharsets.UTF_8));
        var out = kehoach.session().out();
        if (kehoach.format() == Reporter.Format.JSON) {
            out.println(Json.write(json(returned, diff, written)));
        } else if (output.filter("-"::equals).isPresent()) {
            out.write(returned.edit().bytes(), 0, returned.edit().bytes().length);
        } else {
            out.print(diff);
            out.println(String.join("\n", lines(returned, written)));
        }
    }

    private Map<String, Object> json(Returned returned, String diff, boolean written) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("plan", plan);
        out.put("word", word);
        out.put("written", written);
        out.put("changes", returned.told().stream().map(t -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("sort", name(t.sort()));
            one.put("line", t.line());
            one.put("before", t.before());
            one.put("after", t.after());
            return one;
        }).toList());
        out.put("comments", returned.comments());
        out.put("tracked", returned.tracked());
        out.put("diff", diff);
        return out;
    }

    /** The words that differ from another's, and a little around them. */
    private static String near(String words, String other) {
        int same = 0;
        int most = Math.min(words.length(), other.length());
        while (same < most && words.charAt(same) == other.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < most - same
                && words.charAt(words.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int from = same <= AROUND ? 0 : words.lastIndexOf(' ', same - AROUND) + 1;
        int next = words.indexOf(' ', Math.min(words.length(), words.length() - tail + AROUND));
        int to = tail <= AROUND || next < 0 ? words.length() : next;
        return (from > 0 ? "…" : "") + cut(words.substring(from, to)) + (to < words.length() ? "…" : "");
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private static String name(Told.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private List<String> lines(Returned returned, boolean written) {
        List<String> out = new ArrayList<>();
        Words words = kehoach.words();
        for (Told t : returned.told()) {
            boolean both = t.sort() == Told.Sort.CHANGED;
            out.add(words.get("onto." + name(t.sort()), Map.of("place",
                    t.line() == 0 ? plan : plan + ":" + t.line(), "before",
                    both ? near(t.before(), t.after()) : cut(t.before()), "after",
                    both ? near(t.after(), t.before()) : cut(t.after()))));
        }
        returned.comments().forEach(c -> out.add(words.get("onto.comment", Map.of("words", c))));
        if (!returned.tracked().isEmpty()) {
            out.add(words.get("onto.tracked", Map.of("who", returned.tracked().entrySet().stream()
                    .map(e -> e.getKey() + " (" + e.getValue() + ")").collect(Collectors.joining("; ")))));
        }
        boolean nothing = returned.told().isEmpty() && returned.comments().isEmpty();
        out.add(words.get(nothing ? "onto.nothing" : written ? "onto.written" : "onto.dry", Map.of("file",
                output.orElse(plan), "count",
                Integer.toString(returned.told().size() + returned.comments().size()))));
        return out;
    }
}
