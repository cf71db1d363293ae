package org.kehoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.intake.write.Imported;
import org.kehoach.intake.write.Importer;

/** What a conversion or a typist does to a document changes neither its words nor its tree. */
class RecognitionPropertyTest {

    private static final Path CASES = Path.of("src/test/golden/intake");
    private static final Pattern MARKED = Pattern
            .compile("\\s*(?:#+ |\\*\\*|[-+*•|] ?|\\(?[0-9IVXa-zđ.]{1,8}[.)/-] |Điều |Phần |KẾ |Nơi |Số|Kính ).*");

    /** A change of a text that is none of its words. */
    private enum Habit {
        DECOMPOSED, WINDOWS_LINES, INDENTED, NOT_INDENTED, WRAPPED, PAGED, SPACED, WIDE_BLANKS;

        String apply(String text, Random random) {
            List<String> lines = List.of(text.split("\n", -1));
            return switch (this) {
                case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
                case WINDOWS_LINES -> "\uFEFF" + text.replace("\n", "\r\n");
                case INDENTED ->
                    each(lines, l -> isParagraph(l) || Pattern.matches("[a-z0-9-].*", l) ? "      " + l : l);
                case NOT_INDENTED -> each(lines, l -> isSentence(l) ? l.stripLeading() : l);
                case WRAPPED -> wrapped(lines, 62 + random.nextInt(18));
                case PAGED -> paged(lines, random);
                case SPACED -> text.replace("\n\n", "\n\n\n").replace(".\n\n", ". \n \n");
                case WIDE_BLANKS ->
                    each(lines, l -> isSentence(l) ? l.replace(" của ", "  của ").replace(" và ", " \u00a0và ") : l);
            };
        }

        private static String each(List<String> lines, java.util.function.UnaryOperator<String> change) {
            return String.join("\n", lines.stream().map(change).toList());
        }

        private static boolean isParagraph(String line) {
            return line.length() > 90 && Character.isUpperCase(line.charAt(0)) && !MARKED.matcher(line).matches();
        }

        private static boolean isSentence(String line) {
            return line.length() > 90 && !line.contains("|") && !line.contains("   ") && !line.contains("\t");
        }

        private static String wrapped(List<String> lines, int width) {
            StringBuilder out = new StringBuilder();
            for (String line : lines) {
                String rest = line;
                while (isSentence(line) && !line.contains("*") && rest.length() > width
                        && rest.lastIndexOf(' ', width) > 20) {
                    int at = rest.lastIndexOf(' ', width);
                    out.append(rest, 0, at).append('\n');
                    rest = rest.substring(at + 1);
                }
                out.append(rest).append('\n');
            }
            return out.toString();
        }

        /** Page numbers between and within paragraphs of the body. */
        private static String paged(List<String> lines, Random random) {
            List<String> out = new ArrayList<>();
            int page = 1;
            for (String line : lines) {
                int at = line.indexOf(' ', line.length() / 2);
                if (isSentence(line) && line.endsWith(".") && at > 0 && Character.isLetter(line.charAt(at - 1))
                        && Character.isLowerCase(line.charAt(at + 1)) && random.nextInt(6) == 0) {
                    page++;
                    out.addAll(List.of(line.substring(0, at), "", Integer.toString(page), "", line.substring(at + 1)));
                } else {
                    out.add(line);
                }
            }
            return String.join("\n", out);
        }
    }

    /** Texts whose lines are paragraphs: what is wrapped already is another habit. */
    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(f -> f.getFileName().toString().startsWith("source.")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void habitsChangeNothing(Path source) throws IOException {
        String text = Files.readString(source);
        String name = source.getFileName().toString();
        List<String> wanted = said(name, text);
        boolean paragraphs = text.lines().filter(l -> l.length() > 110).count() > 4
                && !text.matches("(?s).*\n\\d{1,2}\n.*");
        for (Habit habit : Habit.values()) {
            boolean fits = paragraphs || (habit != Habit.WRAPPED && habit != Habit.PAGED && habit != Habit.INDENTED
                    && habit != Habit.NOT_INDENTED);
            for (long seed = 1; fits && seed <= (habit == Habit.WRAPPED || habit == Habit.PAGED ? 2 : 1); seed++) {
                assertThat(parting(said(name, habit.apply(text, new Random(seed))), wanted))
                        .as("%s, %s, seed %d", source, habit, seed).isEmpty();
            }
        }
    }

    /** Where two outlines part, and how they go on; empty where they are the same. */
    private static String parting(List<String> found, List<String> wanted) {
        int at = 0;
        while (at < found.size() && at < wanted.size() && found.get(at).equals(wanted.get(at))) {
            at++;
        }
        return found.equals(wanted)
                ? ""
                : found.subList(at, Math.min(found.size(), at + 6)) + " instead of "
                        + wanted.subList(at, Math.min(wanted.size(), at + 6));
    }

    /** All that an outline prints, a line each, blanks and the case of letters aside. */
    private static List<String> said(String name, String text) {
        var read = Importer.read(name, text.getBytes(StandardCharsets.UTF_8), Directory.empty(), d -> "nhap/" + d);
        assertThat(read.diagnostics()).extracting(Diagnostic::problem)
                .noneMatch(p -> p instanceof IntakeProblem.WordsLost);
        List<String> out = new ArrayList<>();
        for (Imported document : read.value().orElseThrow()) {
            lines("", document.outline(), out);
        }
        return out;
    }

    private static void lines(String path, Object value, List<String> out) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((k, v) -> {
                if (v != null) {
                    lines(path + "/" + k, v, out);
                }
            });
            case List<?> list -> list.forEach(v -> lines(path + "-", v, out));
            default -> {
                Matcher blanks = Pattern.compile("\\s+").matcher(value.toString());
                out.add(path + ": " + blanks.replaceAll(" ").toLowerCase(Locale.ROOT));
            }
        }
    }
}
