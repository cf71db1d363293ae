package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.derive.FirstDraft;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.store.IssueRecord;
import org.kehoach.store.Part;
import org.kehoach.store.Store;
import org.kehoach.template.CustomMap;

/** What is kept of the sample plans when they are issued. */
class IssueTest {

    @TempDir
    private Path folder;

    private List<String> copied() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("plans"))) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : all) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.copy(file, folder.resolve(file));
            }
            return all.stream().map(f -> f.toString().replace('\\', '/')).filter(f -> !f.endsWith("agencies.yaml"))
                    .toList();
        }
    }

    private Generator generator() {
        return new Generator(new LocalFiles(folder, InputStream.nullInputStream()), "test");
    }

    private static Issue given(int number, String date) {
        return Issue.parse(Optional.of(Integer.toString(number)), Optional.of(date)).orElseThrow();
    }

    private Outcome<FirstFile> derive(String parent, String agency) {
        return generator().levels().superior(parent).then(p -> p.derive(agency, FirstDraft.Wishes.NONE));
    }

    @Test
    void frozenPlanStandsByItselfAndItsWordFileHasNoMarks() throws IOException, OpcException {
        Store store = new LocalFiles(folder, InputStream.nullInputStream()).store("plans/x.yaml");
        Generator generator = generator();
        int number = 0;
        int refused = 0;
        // an amendment comes after what it amends
        List<String> plans = new ArrayList<>(copied());
        plans.sort(Comparator.comparing((String f) -> f.contains("-lan-")).thenComparing(f -> f));
        for (String plan : plans) {
            Outcome<IssueRecord> issued = generator.versions().issue(plan, given(++number, "30/11/2026"));
            if (issued.hasErrors()) {
                assertThat(generator.check(plan).diagnostics()).as(plan).anyMatch(d -> !isHarmless(d));
                refused++;
                continue;
            }
            IssueRecord record = issued.value().orElseThrow();
            WordPackage word = WordPackage.read(store.read(record, Part.WORD).value().orElseThrow());
            assertThat(CustomMap.read(word)).as(plan).isEmpty();
            assertThat(word.parts().keySet()).as(plan).noneMatch(p -> p.startsWith("customXml"));
            assertThat(new String(word.part(WordPackage.DOCUMENT).orElseThrow(), StandardCharsets.UTF_8)).as(plan)
                    .doesNotContain("bookmark");
            Documents again = generator.generate(record.id() + "@" + record.version(), Issue.NONE, true).value()
                    .orElseThrow();
            assertThat(again.pdf().orElseThrow()).as(plan)
                    .isEqualTo(store.read(record, Part.PDF).value().orElseThrow());
            assertThat(store.read(record, Part.SOURCE).value().orElseThrow())
                    .isEqualTo(Files.readAllBytes(folder.resolve(plan)));
        }
        assertThat(refused).as("samples with blanks").isBetween(1, number / 2);
    }

    private static boolean isHarmless(Diagnostic d) {
        return !d.isError() && !d.problem().code().equals("E0208");
    }

    /** Bytes are the same wherever and whenever a plan is issued. */
    @Test
    void derivedPlanIsIssuedOnItsSuperiorsIssue() throws IOException {
        copied();
        String province = "an-hai/ubnd/dinh-duong-2026-2030";
        String commune = "an-hai/xa-hoa-lac/dinh-duong-2026-2030";
        IssueRecord above = generator().versions().issue("plans/" + province + ".yaml", given(74, "19/3/2026")).value()
                .orElseThrow();
        Files.writeString(folder.resolve("plans/" + province + ".yaml"), "kind: plan\n");
        IssueRecord below = generator().versions().issue("plans/" + commune + ".yaml", given(5, "21/4/2026")).value()
                .orElseThrow();
        assertThat(below.derives().orElseThrow().plan()).isEqualTo(province);
        assertThat(below.derives().orElseThrow().version()).isEqualTo(1);
        assertThat(below.derives().orElseThrow().digest()).isEqualTo(above.digest());
        assertThat(derive("plans/" + province + ".yaml", "an-hai/xa-khanh-trung").value())
                .as("a working file that does not read names no plan").isEmpty();
        assertThat(derive(province + "@1", "an-hai/xa-khanh-trung").value().orElseThrow().file())
                .isEqualTo("plans/an-hai/xa-khanh-trung/dinh-duong-2026-2030.yaml");
    }

    /** From any folder of the workspace, and from without. */
    @Test
    void workspaceIsFoundFromThePlansFile() throws IOException {
        copied();
        String id = "an-hai/so-y-te/tai-nan-thuong-tich-2026";
        Path elsewhere = Files.createDirectories(folder.resolve("nha"));
        String file = folder.resolve("plans/" + id + ".yaml").toString();
        Generator outside = new Generator(new LocalFiles(elsewhere, InputStream.nullInputStream()), "test");
        assertThat(outside.versions().issue(file, given(1, "05/01/2026")).value()).isPresent();
        assertThat(folder.resolve("issued/" + id + "/1/plan.pdf")).exists();
        Path inside = Files.createDirectories(folder.resolve("plans/an-hai"));
        Generator within = new Generator(new LocalFiles(inside, InputStream.nullInputStream()), "test");
        assertThat(within.check(id + "@1").diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(outside.check(folder.resolve("issued/" + id + "/1/plan.yaml").toString()).diagnostics())
                .noneMatch(Diagnostic::isError);
    }
}
