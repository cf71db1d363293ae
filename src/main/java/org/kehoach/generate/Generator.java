package org.kehoach.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Composer;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.WordPackage;
import org.kehoach.plan.Plan;
import org.kehoach.rule.TextRules;
import org.kehoach.source.PlanReader;

/**
 * The main path (đường chính): plan YAML is read, checked and composed, a Word template is filled, and the Word file is
 * laid out as PDF. Each stage gives its value and what it found; an error ends the way. One serves any number of threads.
 */
public final class Generator {

    private final World world;
    private final Directories directories;
    private final Templates templates;

    /** @param engine the version of this program, which Word files name */
    public Generator(World world, String engine) {
        this.world = world;
        this.directories = new Directories(world);
        this.templates = new Templates(world, engine);
    }

    /** Plan YAML to a plan, and all that the rules say of it. */
    public Outcome<Draft> check(String file) {
        Outcome<byte[]> bytes = world.read(file);
        return bytes.then(b -> check(file, b));
    }

    /** As {@link #check(String)}, of YAML that is not, or not yet, in the file. */
    public Outcome<Draft> check(String file, byte[] yaml) {
        Outcome<Plan> plan = PlanReader.read(file, yaml);
        Outcome<Draft> draft = plan.then(p -> directories.of(file).then(d -> new Outcome<>(
                Optional.of(new Draft(p, d)), TextRules.check(p, d))));
        return new Outcome<>(draft.value(), Snippets.fill(draft.diagnostics(), file, yaml));
    }

    /** A plan that has no errors to the text that will be printed. */
    public Outcome<OfficialText> compose(String file) {
        return sound(check(file)).then(draft -> Outcome.of(Composer.compose(draft.plan(), draft.directory())));
    }

    /** As {@link #compose(String)}, of YAML that is not, or not yet, in the file. */
    public Outcome<OfficialText> compose(String file, byte[] yaml) {
        return sound(check(file, yaml)).then(draft -> Outcome.of(Composer.compose(draft.plan(), draft.directory())));
    }

    /** Official text to its Word file. */
    public Outcome<WordPackage> word(OfficialText text) {
        return templates.filler().then(filler -> Outcome.of(filler.fill(text)));
    }

    /** Ends the way where an error was found. */
    private static <T> Outcome<T> sound(Outcome<T> outcome) {
        return outcome.hasErrors() ? Outcome.failed(outcome.diagnostics()) : outcome;
    }

    /** All findings of two stages. */
    static List<Diagnostic> both(List<Diagnostic> first, List<Diagnostic> second) {
        List<Diagnostic> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
