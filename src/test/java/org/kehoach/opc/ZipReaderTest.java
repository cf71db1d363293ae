package org.kehoach.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips as programs write them, and as those write them who mean harm. */
class ZipReaderTest {

    private static final String TEXT = "<a>Kế hoạch</a>";

    private static OpcProblem refused(byte[] bytes) {
        return catchThrowableOfType(OpcException.class, () -> WordPackage.read(bytes)).problem();
    }

    static Stream<Arguments> sound() {
        return Stream.of(arguments("plain", new ZipMaker()), arguments("not packed", new ZipMaker().stored()),
                arguments("sizes after the entries", new ZipMaker().described()),
                arguments("not packed, sizes after", new ZipMaker().stored().described()),
                arguments("zip64", new ZipMaker().zip64()), arguments("zip64 with sizes after",
                        new ZipMaker().zip64().described()),
                arguments("a prefix", new ZipMaker().prefix("#!/bin/sh\nexec unzip\n")),
                arguments("a prefix and zip64", new ZipMaker().prefix("MZ").zip64()),
                arguments("a comment", new ZipMaker().comment("Lưu bởi PK\u0005\u0006 " + "x".repeat(60_000))),
                arguments("names in UTF-8", new ZipMaker().flags(1 << 11)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void everyProgramsZipIsRead(String name, ZipMaker zip) throws OpcException {
        byte[] bytes = zip.types().put("word/document.xml", TEXT).put("word/", "").bytes();
        WordPackage read = WordPackage.read(bytes);
        assertThat(read.parts()).as(name).hasSize(2);
        assertThat(read.part("word/document.xml").orElseThrow()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
    }

    @Test
    void slashesOfEitherKindAndBeforeTheNameAreOneName() throws OpcException {
        byte[] bytes = ZipMaker.least().put("word\\document.xml", TEXT).put("/word/styles.xml", TEXT)
                .put("word\\media\\", "").bytes();
        assertThat(WordPackage.read(bytes).parts()).containsOnlyKeys("[Content_Types].xml", "word/document.xml",
                "word/styles.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "word/../../x", "/../x", "..\\x", "C:\\x", "word//document.xml", "//x",
            "word/./x", "a\u0000b", "a\nb"})
    void namesThatLeaveThePackageAreRefused(String name) {
        assertThat(refused(ZipMaker.least().put(name, TEXT).bytes()).code()).isEqualTo("E0603");
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        for (String other : new String[]{"word/document.xml", "WORD/Document.xml", "/word/document.xml",
                "word\\document.xml"}) {
            assertThat(refused(ZipMaker.least().put("word/document.xml", TEXT).put(other, "<b/>").bytes()))
                    .isInstanceOf(OpcProblem.BadEntry.class);
        }
    }

    @Test
    void namesThatBeginWithDotsAreNames() throws OpcException {
        assertThat(WordPackage.read(ZipMaker.least().put("word/a..b.xml", TEXT).put(".rels/x", TEXT).bytes()).parts())
                .hasSize(3);
    }

    @Test
    void aPasswordIsToldAsSuch() {
        assertThat(refused(ZipMaker.least().flags(1).put("word/document.xml", TEXT).bytes()))
                .isEqualTo(new OpcProblem.Encrypted());
    }

    @Test
    void aFileCutOffAnywhereIsRefused() {
        byte[] whole = ZipMaker.least().put("word/document.xml", TEXT.repeat(50)).bytes();
        for (int length = 1; length < whole.length; length++) {
            assertThat(refused(Arrays.copyOf(whole, length))).as("%d bytes", length)
                    .isInstanceOf(OpcProblem.NotAPackage.class);
        }
    }

    @Test
    void aPartThatIsNotWhatItsChecksumSaysIsRefused() {
        byte[] whole = ZipMaker.least().stored().put("word/document.xml", TEXT).bytes();
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("<a>");
        whole[at + 1] = 'b';
        assertThat(refused(whole)).isEqualTo(new OpcProblem.NotAPackage("checksum of word/document.xml"));
    }

    @Test
    @Timeout(60)
    void bombsAreRefusedByWhatComesOut() {
        byte[] zeros = new byte[65 << 20];
        assertThat(refused(ZipMaker.least().put("word/document.xml", zeros).bytes()))
                .isEqualTo(new OpcProblem.TooLarge("word/document.xml", 32));
        ZipMaker many = ZipMaker.least();
        for (int i = 0; i < 9; i++) {
            many.put("word/media/" + i, new byte[31 << 20]);
        }
        assertThat(refused(many.bytes())).isEqualTo(new OpcProblem.TooLarge("word/media/8", 256));
    }

    @Test
    void entriesThatShareTheirBytesAreRefused() {
        ZipMaker zip = new ZipMaker().types();
        for (int i = 0; i < 1_500; i++) {
            zip.again("word/" + i, "<Types/>");
        }
        byte[] bytes = zip.bytes();
        assertThat(WordPackageTest.read(bytes)).isPresent();
        ZipMaker large = new ZipMaker().put("[Content_Types].xml", "<Types/>" + " ".repeat(1 << 20));
        for (int i = 0; i < 1_900; i++) {
            large.again("w/" + i, "<Types/>" + " ".repeat(1 << 20));
        }
        assertThat(refused(large.bytes())).isInstanceOfAny(OpcProblem.NotAPackage.class, OpcProblem.TooLarge.class);
    }

    @Test
    void moreEntriesThanAnyDocumentHasAreRefused() {
        ZipMaker zip = ZipMaker.least();
        for (int i = 0; i < 2_000; i++) {
            zip.put("word/" + i, "");
        }
        assertThat(refused(zip.bytes())).isEqualTo(new OpcProblem.TooManyParts(2_000))
                .extracting(OpcProblem::code).isEqualTo("E0609");
    }
}
