package org.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.generate.Returning;
import org.kehoach.opc.WordPackage;

/**
 * Whatever is done to the Word file of a sample plan: what comes back prints the edited text again, and the lines of the YAML
 * that hold nothing of what was edited stay as they are.
 */
class WordReturnPropertyTest {

    /** None with a table of duties: it follows from the body, and in the edited file it still says what that said before. */
    private static final List<String> PLANS = List.of("an-hai/ubnd/dinh-duong-2026-2030",
            "an-hai/ubnd/tram-y-te-2026-2028", "an-hai/so-y-te/tai-nan-thuong-tich-2026",
            "an-hai/lien-tich/y-te-truong-hoc-2026-2027", "an-hai/xa-giao-hai/phong-chong-thien-tai-2026",
            "an-hai/xa-hoa-lac/chat-thai-sinh-hoat-2026",
            "an-hai/bcd-attp/thang-hanh-dong-2026");
    private static final int SEEDS = Integer.getInteger("onto.seeds", 3);
    private static final List<String> WORDS = List.of("rà soát", "bổ sung: kinh phí", "“hỗ trợ” #1", "100%",
            "tại cơ sở",
            "*", "- và", "phối hợp", "{a}", "$ 5");
    private static final Generator GENERATOR = new Generator(
            new LocalFiles(Path.of(""), InputStream.nullInputStream()), "test");

    static Stream<String> cases() {
        return PLANS.stream().flatMap(p -> IntStream.range(0, SEEDS).mapToObj(s -> p + "@" + s));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void resultPrintsTheEditedTextAgain(String name) throws Exception {
        String plan = "plans/" + name.substring(0, name.indexOf('@')) + ".yaml";
        Random random = new Random(name.hashCode());
        byte[] yaml = Files.readAllBytes(Path.of(plan));
        WordPackage word = WordPackage
                .read(GENERATOR.generate(plan, Issue.NONE, false).value().orElseThrow().word());
        WordEdits editor = new WordEdits(word, random.nextBoolean());
        List<String> done = new ArrayList<>();
        List<Para> paras = body(word);
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            edit(editor, paras, random).ifPresent(done::add);
        }
        WordPackage edited = editor.done();
        Outcome<Returned> read = WordReturn.read(plan, yaml, "edited.docx", edited.write(), this::print);
        assertThat(read.value()).as("%s", read.diagnostics()).isPresent();
        byte[] result = read.value().orElseThrow().edit().bytes();
        assertThat(read.diagnostics()).as("%s%n%s", done, UnifiedDiff.of(plan, text(yaml), text(result)))
                .extracting(Diagnostic::problem)
                .noneMatch(p -> p instanceof OntoProblem.NoRoom
                        || (p instanceof OntoProblem.StillDiffers(String wanted, String printed)
                                && !wanted.equalsIgnoreCase(printed)));
        long overtyped = read.diagnostics().stream().map(Diagnostic::problem)
                .filter(p -> p instanceof OntoProblem.ComputedOvertyped || p instanceof OntoProblem.Renumbered).count();
        assertThat(differing(texts(edited),
                texts(print(result, Optional.empty(), Optional.empty()).value().orElseThrow().word())))
                .as("%s%n%s", done, UnifiedDiff.of(plan, text(yaml), text(result)))
                .hasSizeLessThanOrEqualTo((int) overtyped);
        List<String> left = new ArrayList<>(text(result).lines().toList());
        long lost = text(yaml).lines().filter(l -> !left.remove(l)).count();
        assertThat(lost).as("lines that changed: %s", done).isLessThanOrEqualTo(done.size() * 4L);
    }

    private static String text(byte[] yaml) {
        return new String(yaml, StandardCharsets.UTF_8);
    }

    private Outcome<Print> print(byte[] yaml, Optional<String> number,
            Optional<org.kehoach.plan.PrintedDate> date) {
        return new Returning(GENERATOR, new LocalFiles(Path.of(""), InputStream.nullInputStream()))
                .print(Path.of("plans/an-hai/ubnd/plan.yaml").toString(), yaml, number, date);
    }

    /** All lines without the numbers and signs that Kehoach supplies before and behind the words. */
    private static List<String> texts(WordPackage word) throws Exception {
        return Paper.read(word, "").value().orElseThrow().stream().flatMap(o -> Paper.flat(o).stream())
                .map(p -> p.text().substring(Styles.mark(p.text())).replaceAll("\\s+", " ")
                        .replaceAll("[./;]+$", ""))
                .collect(Collectors.toList());
    }

    private static List<String> differing(List<String> wanted, List<String> printed) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < Math.max(wanted.size(), printed.size()); i++) {
            String a = i < wanted.size() ? wanted.get(i) : "";
            String b = i < printed.size() ? printed.get(i) : "";
            if (!a.equalsIgnoreCase(b)) { // small letters typed in a heading that prints in capitals are told
                out.add(a + " ≠ " + b);
            }
        }
        return out;
    }

    private static List<Para> body(WordPackage word) throws Exception {
        return Paper.read(word, "").value().orElseThrow().stream().flatMap(o -> Paper.flat(o).stream())
                .filter(p -> p.cell().isEmpty() && !p.marks().isEmpty() && p.text().length() > 30)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** An edit of a paragraph that no other edit touches; empty where it is none that can be done by a program. */
    private static Optional<String> edit(WordEdits editor, List<Para> paras, Random random) {
        Para p = paras.remove(random.nextInt(paras.size()));
        String words = WORDS.get(random.nextInt(WORDS.size()));
        String anchor = p.text().substring(4);
        int from = 2 + random.nextInt(anchor.length() - 12);
        String middle = anchor.substring(from, from + 8);
        boolean bullet = p.text().startsWith("- ");
        String line = switch (random.nextInt(bullet ? 7 : 3)) {
            case 0, 1 -> "in " + anchor + " | " + middle + " | " + words;
            case 2 -> "in " + anchor + " | " + middle + " | " + middle + " " + words;
            case 3 -> "add " + anchor + " | " + anchor + " | - Thêm " + random.nextInt(1000) + " việc " + words + ".";
            case 4 -> "split " + anchor + " | " + middle;
            case 5 -> {
                List<Para> others = paras.stream().filter(o -> o.text().startsWith("- ")).toList();
                yield others.isEmpty()
                        ? "delete " + anchor
                        : "move " + anchor + " | " + others.get(random.nextInt(others.size())).text().substring(4);
            }
            default -> "delete " + anchor;
        };
        try {
            editor.apply(line);
            return Optional.of(line);
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // words that are parted by a line break or stand twice
        }
    }
}
