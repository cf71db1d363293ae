package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.OfficialText;
import org.kehoach.document.Outline;
import org.kehoach.document.SignatureBlock;
import org.kehoach.intake.write.Imported;
import org.kehoach.intake.write.Importer;
import org.kehoach.plan.DocumentKind;
import org.kehoach.source.DirectoryReader;

/** Every sample plan, typed as text and imported again, says the same: its marks, titles and words in their order. */
class SampleImportTest {

    private static final Path PLANS = Path.of("plans");
    private static final Directory DIRECTORY = directory();

    static Stream<String> plans() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.map(Path::toString).filter(f -> f.endsWith(".yaml") && !f.endsWith("agencies.yaml")).sorted()
                    .toList().stream();
        }
    }

    private static Directory directory() {
        try {
            return DirectoryReader.read("agencies.yaml", Files.readAllBytes(PLANS.resolve("agencies.yaml"))).value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void textOfAPlanIsRecognised(String plan) {
        OfficialText composed = new Generator(new LocalFiles(Path.of("."), System.in, List.of()), "0").compose(plan)
                .value().orElseThrow();
        Map<String, Object> printed = Outline.of(composed);
        Outcome<List<Imported>> read = Importer.read("mau.txt",
                text(printed, composed).getBytes(StandardCharsets.UTF_8), DIRECTORY,
                i -> "nhap/" + i);
        Map<String, Object> imported = read.value().orElseThrow().getFirst().outline();

        assertThat(read.value().orElseThrow()).hasSize(1);
        for (String key : List.of("kind", "number", "symbol", "place", "date", "superior", "issuer", "subject",
                "addressees", "recipients", "signature")) {
            assertThat(imported.get(key)).as(key).isEqualTo(printed.get(key));
        }
        assertThat(words(imported)).isEqualTo(words(printed));
    }

    /** Marks, titles and words from the grounds to the closing; what parts a title from its text aside. */
    private static List<String> words(Map<String, Object> outline) {
        List<String> out = new ArrayList<>();
        for (String key : List.of("preface", "basis", "opening")) {
            ((List<?>) of(outline, key)).forEach(t -> out.add(t.toString()));
        }
        body(of(outline, "body"), out);
        ((List<?>) of(outline, "closing")).forEach(t -> out.add(t.toString()));
        return out.stream().map(t -> t.replaceAll(":(?= |$)", "")).toList();
    }

    private static void body(Object nodes, List<String> out) {
        for (Object node : (List<?>) nodes) {
            Map<?, ?> n = (Map<?, ?>) node;
            if (!"table".equals(of(n, "role"))) {
                String heading = of(n, "heading").toString();
                String text = of(n, "text").toString();
                String mark = heading.isEmpty() || text.isEmpty() || heading.endsWith(".") ? " " : ": ";
                out.add((of(n, "label") + " " + heading + (heading.isEmpty() ? "" : mark) + text).strip());
            }
            body(of(n, "children"), out);
        }
    }

    private static String text(Map<String, Object> o, OfficialText composed) {
        Map<?, ?> date = (Map<?, ?>) of(o, "date");
        List<String> out = new ArrayList<>(List.of(of(o, "superior").toString(), of(o, "issuer").toString(),
                "Số: " + blank(of(o, "number")) + "/" + of(o, "symbol"), "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc", of(o, "place") + ", ngày " + blank(of(date, "day")) + " tháng "
                        + blank(of(date, "month")) + " năm " + blank(of(date, "year")),
                "", of(o, "kind").toString(), of(o, "subject").toString(), ""));
        List<?> addressees = (List<?>) of(o, "addressees");
        if (addressees.size() == 1) {
            out.add("Kính gửi: " + addressees.getFirst());
        } else if (!addressees.isEmpty()) {
            out.add("Kính gửi:");
            for (int i = 0; i < addressees.size(); i++) {
                out.add("- " + addressees.get(i) + (i + 1 == addressees.size() ? "." : ";"));
            }
        }
        lead(composed).ifPresent(out::add);
        List<String> words = new ArrayList<>();
        for (String key : List.of("preface", "basis", "opening")) {
            ((List<?>) of(o, key)).forEach(t -> words.add(t.toString()));
        }
        body(of(o, "body"), words);
        ((List<?>) of(o, "closing")).forEach(t -> words.add(t.toString()));
        words.forEach(w -> out.addAll(List.of(w, "")));
        out.add("Nơi nhận:");
        ((List<?>) of(o, "recipients")).forEach(r -> out.add("- " + r + ";"));
        for (SignatureBlock s : composed.signatures()) {
            out.add("");
            s.lines().forEach(l -> out.add(l.text()));
            s.title().ifPresent(t -> out.add(t.text()));
            s.name().ifPresent(n -> out.addAll(List.of("", n.text())));
        }
        return String.join("\n", out) + "\n";
    }

    /** The line that a form of a person's name prints below its title. */
    private static Optional<String> lead(OfficialText composed) {
        boolean leads = composed.type().authority() == DocumentKind.Authority.NAME && composed.addressees().isEmpty()
                && composed.basis().isEmpty() && composed.opening().isEmpty();
        return composed.authority().filter(_ -> leads).map(a -> a.text() + " trân trọng giới thiệu:");
    }

    private static Object of(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value;
    }

    private static String blank(Object value) {
        return value.toString().isEmpty() ? "…" : value.toString();
    }
}
