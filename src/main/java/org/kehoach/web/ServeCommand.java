package org.kehoach.web;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code kehoach serve}: the service, for as long as it is wanted (mở dịch vụ). Names no class of Spring, so that other
 * commands start without it.
 */
@Command(name = "serve", sortOptions = false)
public final class ServeCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int INPUT_OUTPUT = 5;
    private static final int HIGHEST_PORT = 65_535;

    private final Path folder;
    private final PrintStream out;
    private final PrintStream err;
    private final String version;
    private final List<Path> fonts;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port", defaultValue = "8080")
    private int port = 8080;

    @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace", defaultValue = "")
    private String workspace = "";

    /**
     * @param folder  the folder that the user is in
     * @param version of this program
     * @param fonts   folders of the machine's own fonts
     */
    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    public ServeCommand(Path folder, PrintStream out, PrintStream err, String version, List<Path> fonts) {
        this.folder = folder;
        this.out = out;
        this.err = err;
        this.version = version;
        this.fonts = List.copyOf(fonts);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port " + port + " (0–" + HIGHEST_PORT + ")");
        }
        Workspace served;
        try {
            served = new Workspace(folder.resolve(workspace), fonts);
        } catch (IOException _) {
            return failed("serve.folder", Map.of("folder", workspace));
        }
        Optional<Service> service = Service.start(served, port, version);
        if (service.isEmpty()) {
            return failed("serve.taken", Map.of("port", port));
        }
        out.println(words("serve.ready", Map.of("address", service.get().address(), "folder", served)));
        out.println(words("serve.stop", Map.of()));
        out.flush();
        service.get().prepare();
        service.get().await();
        return DONE;
    }

    private int failed(String key, Map<String, ?> facts) {
        err.println(words(key, facts));
        err.flush();
        return INPUT_OUTPUT;
    }

    /** The language is an option of all commands, which this one has by inheritance. */
    private String words(String key, Map<String, ?> facts) {
        OptionSpec chosen = spec.findOption("--lang");
        Object language = chosen == null ? "" : chosen.getValue();
        boolean english = String.valueOf(language).equals("en");
        return Catalogue.get().ui(key, english ? Language.EN : Language.VI, facts);
    }
}
