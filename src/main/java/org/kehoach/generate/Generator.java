package org.kehoach.generate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.agency.Directory;
import org.kehoach.derive.DerivationProblem;
import org.kehoach.derive.Review;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Severity;
import org.kehoach.document.Composer;
import org.kehoach.document.OfficialText;
import org.kehoach.intake.write.Imported;
import org.kehoach.intake.write.Importer;
import org.kehoach.pdf.PageEngine;
import org.kehoach.plan.Plan;
import org.kehoach.rule.DecreeProblem;
import org.kehoach.rule.TextRules;
import org.kehoach.source.Edit;
import org.kehoach.source.IdWriter;
import org.kehoach.source.ProseQuoter;

/**
 * The main path (đường chính): plan YAML is read, checked and composed, a Word template is filled, and the Word file is
 * laid out as PDF. Each stage gives its value and what it found; an error ends the way. One serves any number of threads.
 */
public final class Generator {

    private final World world;
    private final String version;
    private final Directories directories;
    private final PlanFiles plans;
    private final Derivations derivations;
    private final Dossiers dossiers;
    private final Templates templates;
    private final Engines engines;
    private final Severities severities;
    private final Press press;

    /** @param version of this program, which Word files name */
    public Generator(World world, String version) {
        this(world, version, Optional.empty());
    }

    /** A generator for those who cannot wait longer for the pages of a file. */
    public Generator(World world, String version, Duration longest) {
        this(world, version, Optional.of(longest));
    }

    private Generator(World world, String version, Optional<Duration> longest) {
        this.world = world;
        this.directories = new Directories(world);
        this.plans = new PlanFiles(world);
        this.derivations = new Derivations(plans);
        this.dossiers = new Dossiers(world, plans, derivations);
        this.version = version;
        this.engines = new Engines(world, longest);
        this.severities = new Severities(world);
        this.templates = new Templates(world, version, TemplateKeeping.MEASURE);
        this.press = new Press(templates, engines, severities);
    }

    /** A plan's file to Word file and PDF, with the clerk's number and date. */
    public Outcome<Documents> generate(String file, Issue issue, boolean pdf) {
        return plans.open(file).then(p -> generate(p, issue, pdf));
    }

    /** As {@link #generate(String, Issue, boolean)}, of YAML that is not, or not yet, in the file. */
    public Outcome<Documents> generate(String file, byte[] yaml, Issue issue, boolean pdf) {
        return generate(PlanFiles.Opened.of(file, yaml), issue, pdf);
    }

    private Outcome<Documents> generate(PlanFiles.Opened opened, Issue issue, boolean pdf) {
        return sound(check(opened)).then(draft -> Outcome.of(compose(draft, issue)))
                .then(text -> word(opened.file(), text, pdf, false));
    }

    /**
     * The review copy of a derived plan: its text with what each passage is and where it came from; not for signing.
     *
     * @param language in which the origins are told
     */
    public Outcome<Documents> review(String file, Issue issue, boolean pdf, Language language) {
        return sound(check(file)).then(draft -> {
            if (draft.chain().isEmpty()) {
                return Outcome.failed(new Diagnostic(new DerivationProblem.NotDerived(), Location.of(file)));
            }
            Review review = Review.of(compose(draft, issue), draft.chain());
            return press.review(file, review, pdf, language);
        });
    }

    /** A plan that is being written, with its pages and where its paragraphs stand on them. */
    public Outcome<Preview> preview(String file, byte[] yaml) {
        return sound(check(file, yaml)).then(draft -> word(file, compose(draft, Issue.NONE), true, false)
                .then(made -> Outcome.of(new Preview(made, PlaceFinder.find(draft.plan(), made)))));
    }

    /** Any Word file in the supported set to PDF. */
    public Outcome<byte[]> pdf(String wordFile) {
        return world.read(wordFile).then(bytes -> pdf(bytes, wordFile));
    }

    /** As {@link #pdf(String)}, of a Word file that is not in a file. */
    public Outcome<byte[]> pdf(byte[] word, String name) {
        return engines.of(name).then(engine -> engine.convert(word, name));
    }

    /** Any Word file to PDF, by LibreOffice, which would fetch what the file asks for: so it is looked at before. */
    public Outcome<byte[]> pdf(String wordFile, LibreOffice office) {
        return world.read(wordFile).then(bytes -> PageEngine.safe(bytes, wordFile))
                .then(bytes -> office.convert(bytes, wordFile));
    }

    /** The text that a plan's file will print. */
    public Outcome<OfficialText> compose(String file) {
        return sound(check(file)).then(draft -> Outcome.of(compose(draft, Issue.NONE)));
    }

    /** A plan's file, or {@code ID@VERSION} for what was issued, and all that the rules say of it. */
    public Outcome<Draft> check(String file) {
        return plans.open(file).then(this::check);
    }

    /** As {@link #check(String)}, of YAML that is not, or not yet, in the file. */
    public Outcome<Draft> check(String file, byte[] yaml) {
        return check(PlanFiles.Opened.of(file, yaml));
    }

    Outcome<Draft> check(PlanFiles.Opened opened) {
        String file = opened.file();
        byte[] yaml = opened.bytes();
        Outcome<Plan> plan = plans.read(file, yaml)
                .then(p -> new Outcome<>(Optional.of(p), plans.twins(p)));
        Map<String, byte[]> files = new LinkedHashMap<>(Map.of(file, yaml));
        Outcome<Draft> draft = plan.then(p -> directories.of(file).then(d -> dossiers.bound(p, d).then(b -> {
            files.putAll(b.files());
            return derivations.whole(b.plan(), d);
        }).then(w -> {
            files.putAll(w.files());
            List<Diagnostic> rules = TextRules.check(w.plan(), d, w.derives().isPresent() || opened.isDerived());
            return new Outcome<>(Optional.of(new Draft(w.plan(), d, w.chain(), w.derives())),
                    plan.hasErrors() ? withoutDecree(rules) : rules);
        })));
        String id = plan.value().map(p -> p.id().value()).orElse("");
        List<Diagnostic> found = Excess.cut(gravest(severities.apply(file, id, once(draft.diagnostics()))));
        for (Map.Entry<String, byte[]> e : files.entrySet()) {
            found = Snippets.fill(found, e.getKey(), e.getValue());
        }
        return new Outcome<>(draft.value(), found);
    }

    /** What a keeper of templates does. */
    public TemplateKeeping keeping() {
        return new TemplateKeeping(world, version, engines);
    }

    /** What there is to do between the levels. */
    public Levels levels() {
        return new Levels(this, world, plans, directories, derivations);
    }

    /** What there is to do with the duties that a plan gives. */
    public Duties duties() {
        return new Duties(this);
    }

    /** What there is to do with what a plan was and will be. */
    public Versions versions() {
        return new Versions(this, world, plans, templates, version);
    }

    /** What there is to do with the documents about a plan. */
    public Companions companions() {
        return new Companions(this, plans, dossiers);
    }

    /** The documents of a Word file, a PDF or a text as plans; the directory is that of the file, or of the user's folder. */
    public Outcome<List<Imported>> imported(String file, IntFunction<String> ids) {
        return world.read(file).then(bytes -> directories.of(file).then(d -> Importer.read(file, bytes, d, ids)));
    }

    /** What the decree would object to in a Word file, a PDF or a text that others made, and what of its pages. */
    public List<Diagnostic> foreign(String file) {
        Outcome<List<Diagnostic>> found = world.read(file).then(bytes -> directories.of(file)
                .then(d -> Outcome.of(ForeignCheck.check(file, bytes, d, engines.of(file)))));
        return weighed(file, Stream.concat(found.diagnostics().stream(),
                found.value().stream().flatMap(List::stream)).toList());
    }

    /** What rules found of a document that is no plan's file, as the workspace takes it. */
    List<Diagnostic> weighed(String file, List<Diagnostic> found) {
        return severities.apply(file, "", found);
    }

    /** The directory that a plan's file belongs to, or would if it were there; nobody's where there is none. */
    public Outcome<Directory> directory(String file) {
        return directories.of(file);
    }

    /** A plan's file with the names that it lacks, for the caller to write. */
    public Outcome<Edit> ids(String file) {
        return world.read(file).then(yaml -> IdWriter.write(file, yaml));
    }

    /** A plan's file with its prose in quotes where YAML needs them, for the caller to write. */
    public Outcome<Edit> quoted(String file) {
        return world.read(file).then(yaml -> Outcome.of(ProseQuoter.quote(file, yaml)));
    }

    /** Of inherited words the derivation says why they cannot stand; the rules would only say that they cannot. */
    private static List<Diagnostic> once(List<Diagnostic> found) {
        Set<Location> told = found.stream().filter(d -> d.problem() instanceof DerivationProblem.SpeaksOfOmitted)
                .map(Diagnostic::location).collect(Collectors.toSet());
        return found.stream().filter(d -> d.problem() instanceof DerivationProblem || !told.contains(d.location()))
                .toList();
    }

    /** Of a file that does not read wholly, the decree's rules would judge what the reader left out. */
    private static List<Diagnostic> withoutDecree(List<Diagnostic> found) {
        return found.stream().filter(d -> !(d.problem() instanceof DecreeProblem)).toList();
    }

    /** Mere notes are kept for when there is nothing worse to mend. */
    private static List<Diagnostic> gravest(List<Diagnostic> found) {
        boolean errors = found.stream().anyMatch(Diagnostic::isError);
        return found.stream().filter(d -> !errors || d.severity() != Severity.NOTE).toList();
    }

    static OfficialText compose(Draft draft, Issue issue) {
        return Composer.compose(issue.of(draft.plan()), draft.directory());
    }

    Outcome<Documents> word(String file, OfficialText text, boolean pdf, boolean issued) {
        return press.word(file, text, pdf, issued);
    }

    /** Ends the way where an error was found. */
    static <T> Outcome<T> sound(Outcome<T> outcome) {
        return outcome.hasErrors() ? Outcome.failed(outcome.diagnostics()) : outcome;
    }
}
