package org.kehoach.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.NearNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach explain}: what a code means, at length; without a code, all of them (giải thích mã). */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "CODE", arity = "0..1", descriptionKey = "code")
    private Optional<String> code = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    ExplainCommand() {}

    @Override
    public Integer call() {
        PrintStream out = kehoach.session().out();
        SortedSet<String> codes = Catalogue.get().codes();
        if (code.isEmpty()) {
            codes.forEach(c -> out.println(c + "  " + words(c, "title")));
            return ExitCode.DONE;
        }
        String wanted = code.get().toUpperCase(Locale.ROOT);
        if (!codes.contains(wanted)) {
            String nearest = NearNames.nearest(wanted, codes).orElse(codes.first());
            kehoach.session().err().println(
                    kehoach.words().get("explain.unknown", Map.of("code", code.get(), "nearest", nearest)));
            return ExitCode.WRONG_USAGE;
        }
        out.println(wanted + "  " + words(wanted, "title"));
        out.println();
        out.println(words(wanted, "explain"));
        Catalogue.get().raw(wanted + ".hint", kehoach.language()).ifPresent(_ -> {
            out.println();
            out.println(kehoach.words().get("aspect.hint") + " " + words(wanted, "hint"));
        });
        return ExitCode.DONE;
    }

    /** The words with their gaps shown as dots: which name stands there is another matter. */
    private String words(String of, String aspect) {
        return Catalogue.get().shown(of + "." + aspect, kehoach.language());
    }
}
