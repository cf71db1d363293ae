package org.kehoach.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.kehoach.derive.Account;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Asked;
import org.kehoach.generate.OriginRecord;
import org.kehoach.generate.OriginWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kehoach explain}: what a code means, at length; without a code, all of them (giải thích mã); of a derived plan,
 * where a node or field came from (truy nguyên).
 */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(index = "0", paramLabel = "CODE|CHILD", arity = "0..1", descriptionKey = "code")
    private Optional<String> what = Optional.empty();

    @Parameters(index = "1", paramLabel = "NODE[.FIELD]", arity = "0..1", descriptionKey = "node")
    private Optional<String> node = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    ExplainCommand() {}

    @Override
    public Integer call() {
        return node.isPresent() ? origin(what.orElseThrow(), node.get()) : code();
    }

    private int code() {
        PrintStream out = kehoach.session().out();
        SortedSet<String> codes = Catalogue.get().codes();
        if (what.isEmpty()) {
            codes.forEach(c -> out.println(c + "  " + words(c, "title")));
            return ExitCode.DONE;
        }
        String wanted = what.get().toUpperCase(Locale.ROOT);
        if (!codes.contains(wanted)) {
            String nearest = NearNames.nearest(wanted, codes).orElse(codes.first());
            boolean file = wanted.endsWith(".YAML") || wanted.endsWith(".YML");
            kehoach.session().err().println(file
                    ? kehoach.words().get("explain.node", Map.of("file", what.get()))
                    : kehoach.words().get("explain.unknown", Map.of("code", what.get(), "nearest", nearest)));
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

    /** Findings that stand in the way of printing are not this command's to tell: what is there has an origin. */
    private int origin(String file, String name) {
        Outcome<Asked> asked = kehoach.generator().levels().origin(file, name);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        if (asked.value().isEmpty()) {
            reporter.report(asked.diagnostics().stream().filter(Diagnostic::isError).toList());
            reporter.close();
            return ExitCode.of(asked.diagnostics(), false);
        }
        Account account = asked.value().get().account();
        Optional<String> field = asked.value().get().field();
        kehoach.session().out().println(kehoach.format() == Reporter.Format.JSON
                ? Json.write(OriginRecord.of(account, field))
                : String.join("\n", lines(account, field)));
        return ExitCode.DONE;
    }

    private List<String> lines(Account account, Optional<String> field) {
        OriginWords origins = new OriginWords(kehoach.language());
        List<String> out = new ArrayList<>(origins.node(account));
        // what stands under a node is asked for by its own names
        account.fields().stream().filter(f -> field.map(f.name()::equals).orElse(!f.name().equals("body")))
                .forEach(f -> out.addAll(origins.field(f)));
        return out;
    }

    /** The words with their gaps shown as dots: which name stands there is another matter. */
    private String words(String of, String aspect) {
        return Catalogue.get().shown(of + "." + aspect, kehoach.language());
    }
}
