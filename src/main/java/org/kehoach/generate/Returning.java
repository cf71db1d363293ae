package org.kehoach.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.onto.OntoProblem;
import org.kehoach.onto.Print;
import org.kehoach.onto.Returned;
import org.kehoach.onto.WordReturn;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.plan.PrintedDate;

/** The return trip (đường về): a Word file of a plan that a person edited becomes edits of the plan. */
public final class Returning {

    private final Generator generator;
    private final World world;

    public Returning(Generator generator, World world) {
        this.generator = generator;
        this.world = world;
    }

    /** What the Word file changes in the plan's file, for the caller to show and to write. */
    public Outcome<Returned> onto(String wordFile, String plan) {
        return world.read(plan).then(yaml -> world.read(wordFile)
                .then(word -> WordReturn.read(plan, yaml, wordFile, word, (y, n, d) -> print(plan, y, n, d))));
    }

    /**
     * Writes a plan's file, unless another program did meanwhile.
     *
     * @param before what the changes were worked out from
     */
    public static Optional<Diagnostic> write(Path file, String shown, byte[] before, byte[] after) {
        try {
            return Arrays.equals(before, Files.readAllBytes(file))
                    ? AtomicFile.write(file, shown, after)
                    : Optional.of(new Diagnostic(new OntoProblem.ChangedMeanwhile(), Location.of(shown)));
        } catch (IOException _) {
            return Optional.of(new Diagnostic(new OntoProblem.ChangedMeanwhile(), Location.of(shown)));
        }
    }

    /** What a plan prints, whatever the rules say of it. */
    public Outcome<Print> print(String plan, byte[] yaml, Optional<String> number, Optional<PrintedDate> date) {
        Outcome<Draft> checked = generator.check(plan, yaml);
        if (checked.value().isEmpty()) {
            return Outcome.failed(checked.diagnostics());
        }
        Draft draft = checked.value().get();
        Issue issue = new Issue(number, date);
        return generator.word(plan, Generator.compose(draft, issue), false, false).then(made -> {
            try {
                return Outcome.of(new Print(issue.of(draft.plan()), draft.directory(), made.text(),
                        WordPackage.read(made.word()), !draft.chain().isEmpty()));
            } catch (OpcException e) {
                return Outcome.failed(new Diagnostic(e.problem(), Location.of(plan)));
            }
        });
    }
}
