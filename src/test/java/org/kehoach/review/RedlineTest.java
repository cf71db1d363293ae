package org.kehoach.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.compare.Variant;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.PageEngine;
import org.kehoach.plan.Plan;
import org.kehoach.plan.RandomPlan;
import org.kehoach.source.PlanReader;
import org.kehoach.source.PlanWriter;
import org.kehoach.template.WordFaults;

/** What holds of the tracked changes between any two plans: accepted they are the second, rejected the first. */
class RedlineTest {

    private static final String FILE = "plans/an-hai/ubnd/thu-1.a.yaml";
    private static final Generator GENERATOR = new Generator(
            new LocalFiles(Path.of(""), InputStream.nullInputStream()), "test");

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("plans.random", 8));
    }

    private static Optional<byte[]> word(String file, byte[] yaml) {
        return GENERATOR.generate(file, yaml, Issue.NONE, false).value().map(Documents::word);
    }

    private static byte[] yaml(Plan plan) {
        return PlanWriter.write(plan).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void acceptedAreTheSecondAndRejectedTheFirst(long seed) throws OpcException, IOException {
        byte[] first = yaml(RandomPlan.of(seed, true));
        Plan plan = PlanReader.read(FILE, first).value().orElseThrow();
        byte[] a = word(FILE, first).orElseThrow();
        int led = 0;
        for (int i = 0; i < 3; i++) {
            Optional<byte[]> b = word(FILE,
                    yaml(i == 0 ? RandomPlan.of(seed + 100, true) : Variant.of(plan, seed + i)));
            if (b.isPresent()) {
                leads(a, b.get(), "seed " + seed + "." + i);
                led++;
            }
        }
        assertThat(led).as("pairs that were looked at").isPositive();
    }

    @ParameterizedTest
    @CsvSource({"an-hai/ubnd/dinh-duong-2026-2030, an-hai/xa-hoa-lac/dinh-duong-2026-2030",
            "an-hai/ubnd/tram-y-te-2026-2028, an-hai/xa-hoa-lac/chuyen-doi-so-2026",
            "an-hai/ubnd/dinh-duong-2026-2030, an-hai/lien-tich/y-te-truong-hoc-2026-2027"})
    void samplesLeadToEachOther(String before, String after) throws OpcException, IOException {
        leads(sample(before), sample(after), before + " to " + after);
    }

    private static byte[] sample(String id) throws IOException {
        Path file = Path.of("plans", id + ".yaml");
        return word(file.toString(), Files.readAllBytes(file)).orElseThrow();
    }

    private static Redline redline(byte[] a, byte[] b) throws OpcException {
        return Redline.of(WordPackage.read(a), WordPackage.read(b), Revision.NOBODY, Untracked::name);
    }

    private static void leads(byte[] a, byte[] b, String what) throws OpcException, IOException {
        Redline redline = redline(a, b);
        byte[] word = redline.word().write();
        assertThat(WordFaults.of(word)).as(what).isEmpty();
        assertThat(redline(a, b).word().write()).as("%s, again", what).isEqualTo(word);
        XmlElement body = body(word);
        same(Revisions.accepted(body), body(b), true, what + ", accepted");
        same(Revisions.rejected(body), body(a), !redline.untracked().contains(Untracked.TABLE)
                && !redline.untracked().contains(Untracked.HEADER), what + ", rejected");
        assertThat(lines(word)).as("%s, laid out", what).isEqualTo(lines(b));
    }

    private static void same(XmlElement settled, XmlElement whole, boolean toTheLook, String what) {
        XmlElement plain = Revisions.accepted(whole);
        assertThat(Revisions.words(settled)).as(what).isEqualTo(Revisions.words(plain));
        if (toTheLook) {
            assertThat(blocks(settled)).as(what).isEqualTo(blocks(plain));
        }
    }

    private static List<XmlElement> blocks(XmlElement body) {
        return body.children();
    }

    private static XmlElement body(byte[] word) throws OpcException {
        return WordPackage.read(word).xml(WordPackage.DOCUMENT).orElseThrow().child("w:body").orElseThrow();
    }

    /** Our page engine takes tracked changes as they would be accepted. */
    private static String lines(byte[] word) {
        return new PageEngine().layOut(word, "a.docx").value().orElseThrow().pages().stream()
                .flatMap(p -> p.lines().stream())
                .map(LaidOutDocument.Line::text).collect(Collectors.joining("\n"));
    }

    /** Of the plan's own pages and of those of its annexes. */
    @Test
    void pageSetupIsTracked() throws OpcException, IOException {
        byte[] a = sample("an-hai/ubnd/tram-y-te-2026-2028");
        WordPackage word = WordPackage.read(a);
        String xml = new String(word.part(WordPackage.DOCUMENT).orElseThrow(), StandardCharsets.UTF_8);
        String wider = xml.replaceAll("(<w:pgMar [^>]*w:left=\")\\d+", "$11500");
        assertThat(wider).isNotEqualTo(xml);
        byte[] b = word.with(WordPackage.DOCUMENT, wider.getBytes(StandardCharsets.UTF_8)).write();
        Redline redline = redline(a, b);
        assertThat(redline.untracked()).isEmpty();
        assertThat(Revisions.rejected(body(redline.word().write()))).isEqualTo(Revisions.accepted(body(a)));
        assertThat(new String(redline.word().part(WordPackage.DOCUMENT).orElseThrow(), StandardCharsets.UTF_8))
                .contains("w:sectPrChange");
        leads(a, b, "wider pages");
    }

    @Test
    void ofOnePlanThereIsNothingToAcceptAndNothingUntracked() throws OpcException, IOException {
        byte[] word = sample("an-hai/ubnd/tram-y-te-2026-2028");
        Redline redline = redline(word, word);
        assertThat(redline.untracked()).isEmpty();
        assertThat(new String(redline.word().part(WordPackage.DOCUMENT).orElseThrow(), StandardCharsets.UTF_8))
                .doesNotContain("w:author");
    }
}
