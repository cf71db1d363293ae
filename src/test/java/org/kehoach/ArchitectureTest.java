package org.kehoach;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What may use what, and what main code never does. Each rule says why it is there. */
class ArchitectureTest {

    private static final String ROOT = "org.kehoach";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    /** A package, why it is bound so, and what it may use; it may use what those may use too. */
    record Row(String name, String because, List<String> uses) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Row row(String name, String because, String... uses) {
        return new Row(name, because, List.of(uses));
    }

    static final List<Row> TABLE = List.of( //
            row("origin", "every value has an origin, so origins know nothing of the values"),
            row("diagnostic", "a finding is data that any stage can make", "origin"),
            row("plan", "the domain stands by itself", "origin"),
            row("agency", "the directory is told in the plan's terms", "plan", "diagnostic"),
            row("source", "YAML ends here: what comes after sees plans only", //
                    "plan", "agency", "diagnostic"),
            row("document", "what a document says is settled before anyone asks how it looks", //
                    "plan", "agency"),
            row("opc", "packages are opened in one place, whatever they hold", "diagnostic"),
            row("font", "faces are an input, the same for all documents", "diagnostic"),
            row("word", "studying Word files is slow and is kept off the path of each document", //
                    "opc", "diagnostic"),
            row("template", "the Word file is made from the official text and the template alone", //
                    "document", "word", "opc", "font", "diagnostic"),
            row("pdf", "the page engine serves any Word file, also one touched up by hand, and knows no plan", //
                    "opc", "font", "diagnostic"),
            row("rule", "rules judge the text and the page, and make neither", //
                    "plan", "agency", "document", "pdf", "diagnostic"),
            row("derive", "derivation is pure: plans in, plan out", //
                    "plan", "agency", "document", "compare", "diagnostic"),
            row("compare", "what differs is told of plans, before anyone asks how it is shown", //
                    "plan", "agency", "document", "diagnostic"),
            row("page", "pages are filled in one way, whoever shows them"),
            row("review", "a comparison is shown as a page and as a Word file, and no plan is read for it", //
                    "compare", "page", "opc", "diagnostic"),
            row("intake", "import feeds plans and makes no output; one reader of Word files serves it and the pages", //
                    "plan", "agency", "source", "document", "pdf", "opc", "diagnostic"),
            row("copy",
                    "a copy is the pages of another document as they are, whatever made them, and what certifies it", //
                    "intake"),
            row("onto",
                    "the way back lays the plan's own print beside the edited one, so it sees both ends of the road", //
                    "source", "document", "compare", "template", "pdf", "opc"),
            row("dossier", "what a document takes from the plan that it is about is settled before it is judged", //
                    "plan", "agency", "document", "diagnostic"),
            row("scaffold", "a first draft is made of answers, whoever asked for them", //
                    "source"),
            row("store", "what was issued is read back by its digests alone, whatever it holds", //
                    "diagnostic"),
            row("calendar", "when something is due is settled once, for tables and for calendar programs", //
                    "document"),
            row("sheet", "a table says the same in every form that it is written in", //
                    "derive", "calendar", "page", "opc", "diagnostic"),
            row("generate", "the use cases join the stages, and know no command and no HTTP", //
                    "source", "document", "template", "pdf", "rule", "derive", "compare", "review", "intake", "onto",
                    "scaffold", "store", "calendar", "sheet", "dossier", "copy"),
            row("worker",
                    "what a stranger's file may break is a process of its own, and what it is asked and answers is bytes",
                    "generate"),
            row("cli", "commands and pages are two faces of the same use cases and do not know each other", //
                    "generate"),
            row("web", "commands and pages are two faces of the same use cases and do not know each other", //
                    "generate", "worker"));

    @ParameterizedTest
    @FieldSource("TABLE")
    void packageUsesOnlyWhatTheTableAllows(Row row) {
        Set<String> allowed = reach(row.name());
        noClasses().that().resideInAPackage(ROOT + '.' + row.name() + "..").should()
                .dependOnClassesThat(describe("are of Kehoach and not in " + allowed,
                        used -> used.getPackageName().startsWith(ROOT) && !allowed.contains(part(used))))
                .because(row.because()).allowEmptyShould(true).check(MAIN);
    }

    private static Set<String> reach(String name) {
        Set<String> all = new TreeSet<>(Set.of(name));
        TABLE.stream().filter(r -> r.name().equals(name)).flatMap(r -> r.uses().stream())
                .forEach(used -> all.addAll(reach(used)));
        return all;
    }

    @Test
    void everyPackageHasItsRow() {
        assertThat(MAIN).extracting(ArchitectureTest::part).filteredOn(p -> !p.isEmpty())
                .as("packages of main code; a new one gets a row in this test and in the design")

                .isSubsetOf(TABLE.stream().map(Row::name).toList());
    }

    /** Libraries that only some packages see. */
    static Stream<Arguments> libraries() {
        return Stream.of( //
                arguments("raw YAML shapes never leave source", List.of("source"), List.of("org.yaml.snakeyaml..")),
                arguments("docx4j takes seconds to load and is kept to the study of Word files", List.of("word"),
                        List.of("org.docx4j..", "org.jvnet.jaxb..", "jakarta.xml.bind..")),
                arguments("PDF and font objects are handled in one way", List.of("font", "pdf", "intake", "copy"),
                        List.of("org.apache.pdfbox..", "org.apache.fontbox..")),
                arguments("templates are code and are run under one locked configuration",
                        List.of("template", "page"),
                        List.of("freemarker..")),
                arguments("workbooks are written in one place", List.of("sheet"), List.of("org.dhatim..")),
                arguments("commands start without Spring", List.of("web", ""),
                        List.of("org.springframework..", "jakarta.servlet..", "org.apache.catalina..")),
                arguments("use cases know no command line", List.of("cli", "web", ""), List.of("picocli..")),
                arguments("Kehoach speaks through diagnostics", List.of("web", ""),
                        List.of("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")),
                arguments("zips are bombs until opc has counted them", List.of("opc"),
                        List.of("java.util.jar..", "org.apache.commons.compress..")));
    }

    @ParameterizedTest(name = "{2} only in {1}")
    @MethodSource("libraries")
    void libraryIsSeenOnlyWhereItBelongs(String because, List<String> where, List<String> library) {
        noClasses().that(describe("are not in " + where, c -> !where.contains(part(c)))).should()
                .dependOnClassesThat().resideInAnyPackage(library.toArray(String[]::new))
                .because(because).allowEmptyShould(true).check(MAIN);
    }

    /** Calls that only some packages make: a name alone stands for all its overloads. */
    static Stream<Arguments> calls() {
        return Stream.of( //
                arguments("a zip is a bomb until opc has counted it", List.of("opc"),
                        List.of("java.util.zip.ZipInputStream.<init>", "java.util.zip.ZipOutputStream.<init>",
                                "java.util.zip.ZipFile.<init>")),
                arguments("an XML parser fetches and expands unless it is hardened, which opc does once",
                        List.of("opc"),
                        List.of("javax.xml.parsers.DocumentBuilderFactory.newInstance",
                                "javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance",
                                "javax.xml.parsers.DocumentBuilderFactory.newNSInstance",
                                "javax.xml.parsers.DocumentBuilderFactory.newDefaultNSInstance",
                                "javax.xml.parsers.SAXParserFactory.newInstance",
                                "javax.xml.parsers.SAXParserFactory.newDefaultInstance",
                                "javax.xml.parsers.SAXParserFactory.newNSInstance",
                                "javax.xml.stream.XMLInputFactory.newInstance",
                                "javax.xml.stream.XMLInputFactory.newFactory",
                                "javax.xml.stream.XMLInputFactory.newDefaultFactory",
                                "javax.xml.transform.TransformerFactory.newInstance",
                                "javax.xml.transform.TransformerFactory.newDefaultInstance",
                                "javax.xml.xpath.XPathFactory.newInstance",
                                "javax.xml.validation.SchemaFactory.newInstance")),
                arguments("output goes through the commands, which know who reads it", List.of("cli", ""),
                        List.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.exit",
                                "java.lang.Throwable.printStackTrace")),
                arguments("today is handed in, so that the same input gives the same bytes", List.of(),
                        List.of("java.time.LocalDate.now", "java.time.LocalDateTime.now", "java.time.ZonedDateTime.now",
                                "java.time.OffsetDateTime.now", "java.time.Instant.now", "java.time.Year.now",
                                "java.time.Clock.systemDefaultZone", "java.time.Clock.systemUTC",
                                "java.time.ZoneId.systemDefault", "java.util.TimeZone.getDefault",
                                "java.util.Date.<init>()",
                                "java.util.Calendar.getInstance", "java.lang.System.currentTimeMillis")),
                arguments("nothing is fetched, whatever a file asks for", List.of(),
                        List.of("java.net.URL.openStream", "java.net.URL.openConnection", "java.net.Socket.<init>",
                                "java.net.http.HttpClient.newHttpClient", "java.net.http.HttpClient.newBuilder",
                                "java.nio.channels.SocketChannel.open", "java.net.DatagramSocket.<init>")),
                arguments("chance has no place in a document", List.of("web"),
                        List.of("java.lang.Math.random", "java.util.UUID.randomUUID", "java.util.Random.<init>()")),
                arguments("a Turkish or Vietnamese machine writes the same words", List.of(),
                        List.of("java.util.Locale.getDefault", "java.lang.String.toUpperCase()",
                                "java.lang.String.toLowerCase()", "java.lang.String.formatted",
                                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                                "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
                                "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
                                "java.util.Formatter.<init>()", "java.text.MessageFormat.format",
                                "java.text.DecimalFormat.<init>(java.lang.String)", "java.text.SimpleDateFormat.<init>",
                                "java.text.NumberFormat.getInstance()", "java.text.Collator.getInstance()",
                                "java.text.BreakIterator.getLineInstance()",
                                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)")),
                arguments("the charset is named where bytes become text", List.of(),
                        List.of("java.nio.charset.Charset.defaultCharset", "java.lang.String.getBytes()",
                                "java.lang.String.<init>([B)", "java.io.InputStreamReader.<init>(java.io.InputStream)",
                                "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                                "java.io.FileReader.<init>(java.lang.String)",
                                "java.io.FileReader.<init>(java.io.File)",
                                "java.io.FileWriter.<init>(java.lang.String)",
                                "java.io.FileWriter.<init>(java.io.File)")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void callIsMadeOnlyWhereItBelongs(String because, List<String> where, List<String> members) {
        noClasses().that(describe("are not in " + where, c -> !where.contains(part(c)) && !isClockPort(c))).should()
                .accessTargetWhere(describe("target is one of " + members, access -> isOneOf(members, access)))
                .because(because).allowEmptyShould(true).check(MAIN);
    }

    /** The one class that asks the machine for the day. */
    private static boolean isClockPort(JavaClass type) {
        return type.getName().equals(ROOT + ".generate.SystemClock");
    }

    private static boolean isOneOf(List<String> members, JavaAccess<?> access) {
        String full = access.getTarget().getFullName();
        int overload = full.indexOf('(');
        return members.contains(full) || (overload > 0 && members.contains(full.substring(0, overload)));
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingIsNull() {
        assertThat(packages(MAIN.getPackage(ROOT)))
                .allSatisfy(p -> assertThat(p.tryGetAnnotationOfType(NullMarked.class))
                        .as("@NullMarked in %s/package-info.java", p.getName().replace('.', '/')).isPresent());
    }

    private static Stream<JavaPackage> packages(JavaPackage root) {
        return Stream.concat(Stream.of(root), root.getSubpackages().stream().flatMap(ArchitectureTest::packages));
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses().should().haveNameMatching(".*(Impl|Helper|Manager|Utils?)")
                .because("such a name tells nothing that the reader needs").check(MAIN);
    }

    @Test
    void filesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(f -> f.toString().endsWith(".java")).filter(f -> lines(f) > LONGEST_FILE))
                    .as("files over %d lines; part them by what they do", LONGEST_FILE).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package below the root that a class is in; empty for the root itself. */
    private static String part(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\.")).skip(2).findFirst().orElse("");
    }
}
