package org.kehoach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, laid out as in the clerks' zip around a program that prints its version, its words and its input. */
class LauncherTest {

    private static final FileTime DATE = FileTime.fromMillis(1_767_225_600_000L);
    private static final String JDK = System.getProperty("java.home");

    @TempDir
    private Path folder;
    private Path home = Path.of("");
    private Path cache = Path.of("");

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void unpack() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a POSIX shell is needed");
        home = Files.createDirectories(folder.resolve("Gói văn thư"));
        cache = folder.resolve("bộ đệm");
        Files.createDirectories(home.resolve("lib"));
        Files.copy(Path.of("kehoach"), home.resolve("kehoach"));
        putProgram("1");
    }

    @Test
    void handsOnWordsAndInputFromAnyFolderAndThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("liên kết"), home.resolve("kehoach"));
        Path second = Files.createSymbolicLink(folder.resolve("k"), Path.of("liên kết"));
        assertThat(link).isSymbolicLink();
        Ended ended = run(second, Map.of("KEHOACH_AOT", "off", "LC_ALL", "C"), "gõ vào", "render", "kế hoạch năm.yaml",
                "",
                "*", "a\"b");
        assertThat(ended).isEqualTo(new Ended(0, "1 [render, kế hoạch năm.yaml, , *, a\"b] gõ vào\n", ""));
    }

    @Test
    void newClassesRunThoughTheJarLooksTheSame() throws Exception {
        Map<String, String> now = Map.of("KEHOACH_AOT", "now");
        assertThat(run(home.resolve("kehoach"), now, "").out()).startsWith("1 ");
        assertThat(caches()).hasSize(1);
        List<Path> first = caches();

        putProgram("2");
        Files.delete(home.resolve("kehoach.sha256"));
        assertThat(run(home.resolve("kehoach"), now, "").out()).startsWith("2 ");
        assertThat(caches()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void cacheFolderThatCannotBeMadeIsDoneWithout() throws Exception {
        Files.createFile(cache);
        assertThat(run(home.resolve("kehoach"), Map.of("KEHOACH_AOT", "now"), ""))
                .isEqualTo(new Ended(0, "1 [] \n", ""));
    }

    @Test
    void unfitJdkIsToldInBothLanguages() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk 17"));
        Files.createDirectories(old.resolve("bin"));
        Files.createFile(old.resolve("bin/java"),
                PosixFilePermissions.asFileAttribute(Set.of(OWNER_READ, OWNER_EXECUTE)));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        Ended ended = run(home.resolve("kehoach"), Map.of("KEHOACH_JAVA", old.toString()), "");
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).contains("không trỏ tới một JDK 25", "does not point to a JDK 25", old.toString());
    }

    @Test
    void incompleteFolderIsTold() throws Exception {
        Files.delete(home.resolve("kehoach.jar"));
        Ended ended = run(home.resolve("kehoach"), Map.of(), "");
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).contains("Thiếu tệp kehoach.jar", "kehoach.jar is missing");
    }

    private List<Path> caches() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("kehoach"))) {
            return files.filter(f -> f.toString().endsWith(".aot")).toList();
        }
    }

    private Ended run(Path launcher, Map<String, String> environment, String input, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder start = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        start.environment().keySet().removeIf(k -> k.startsWith("KEHOACH_") || k.equals("JAVA_HOME"));
        start.environment().putAll(Map.of("KEHOACH_JAVA", JDK, "XDG_CACHE_HOME", cache.toString()));
        start.environment().putAll(environment);
        Process process = start.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    /** A jar that differs from another version's in nothing that a file's date and size would tell. */
    private void putProgram(String version) throws IOException {
        Path source = folder.resolve("Application.java");
        Files.writeString(source, """
            package org.kehoach;
            public class Application {
                public static void main(String[] args) throws Exception {
                    String in = new String(System.in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                    System.out.println("%s " + java.util.List.of(args) + " " + in);
                }
            }
            """.replace("%s", version));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(),
                source.toString());
        assertThat(failed).isZero();
        Path jar = home.resolve("kehoach.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            JarEntry entry = new JarEntry("org/kehoach/Application.class");
            entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            out.putNextEntry(entry);
            Files.copy(folder.resolve(entry.getName()), out);
        }
        Files.setLastModifiedTime(jar, DATE);
    }
}
