package org.kehoach.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Composer;
import org.kehoach.document.OfficialText;
import org.kehoach.font.Faces;
import org.kehoach.font.TextWidth;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.plan.CopyForm;
import org.kehoach.plan.DocumentKind;
import org.kehoach.rule.PageRules;
import org.kehoach.source.PlanReader;
import org.kehoach.template.CommentedCopy;
import org.kehoach.template.CompiledTemplate;
import org.kehoach.template.StockTemplates;
import org.kehoach.template.TemplateCheck;
import org.kehoach.template.TemplateFiller;
import org.kehoach.template.TemplateOverflow;
import org.kehoach.template.TextMeasure;

/** What a keeper of templates does (việc của người giữ mẫu): check one, and begin one with a copy of the stock one. */
public final class TemplateKeeping {

    private static final String FACE = "Times New Roman";

    /** Widths of words in the face that templates name. */
    static final TextMeasure MEASURE = (text, bold, italic, halfPoints) -> TextWidth
            .twips(Faces.bundled().find(FACE, bold, italic).face(), text, halfPoints);

    private static final String SAMPLE = "sample.yaml";

    private final World world;
    private final String version;
    private final Engines engines;

    TemplateKeeping(World world, String version, Engines engines) {
        this.world = world;
        this.version = version;
        this.engines = engines;
    }

    /**
     * What was found in a template.
     *
     * @param found  of the file, and of the sample's pages
     * @param prints the fields that it prints
     * @param pages  that a short sample filled; none where it could not be filled
     */
    public record Checked(List<Diagnostic> found, List<String> prints, int pages) {
        public Checked {
            found = List.copyOf(found);
            prints = List.copyOf(prints);
        }
    }

    /** Checks a template's file; a sound one is filled with a sample, whose pages are measured. */
    public Checked check(String file) {
        Outcome<byte[]> bytes = world.read(file);
        return bytes.value().map(b -> check(file, b)).orElseGet(() -> new Checked(bytes.diagnostics(), List.of(), 0));
    }

    /** By its name, the kind that is printed with a template: its own word, or its form's; a plan where no name says more. */
    Outcome<DocumentKind> kind(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .replaceFirst("(?i)\\.docx$", "");
        return Kinds.find(world, name, file).orElseGet(() -> Outcome.of(ofForm(name)));
    }

    private static DocumentKind ofForm(String name) {
        return Stream.of(CopyForm.SAO_Y.block(), CopyForm.SAO_Y.corner())
                .filter(k -> k.form().equals(name)).findFirst().or(() -> DocumentKind.stock().stream()
                        .filter(k -> k.form().equals(name) && !name.equals(DocumentKind.known("plan").form()))
                        .findFirst())
                .orElseGet(() -> DocumentKind.known("plan"));
    }

    private Checked check(String file, byte[] docx) {
        Outcome<DocumentKind> named = kind(file);
        if (named.value().isEmpty()) {
            return new Checked(named.diagnostics(), List.of(), 0);
        }
        DocumentKind kind = named.value().get();
        TemplateCheck check = TemplateCheck.of(file, docx, kind, new PartsBeside(world, file));
        List<Diagnostic> found = new ArrayList<>(check.found());
        int pages = 0;
        if (check.template().isPresent()) {
            Outcome<LaidOutDocument> laidOut = sample(file, kind, check.template().get(), found.isEmpty());
            found.addAll(laidOut.diagnostics());
            pages = laidOut.value().map(p -> p.pages().size()).orElse(0);
        }
        return new Checked(found, List.copyOf(check.prints()), pages);
    }

    /** @param measured whether what is found on the pages is told: not where the file's own looks say it already */
    private Outcome<LaidOutDocument> sample(String file, DocumentKind kind, CompiledTemplate template,
            boolean measured) {
        OfficialText text = sample(kind);
        return fill(new TemplateFiller(template, MEASURE, version), text, file).then(filled -> {
            byte[] word = filled.write();
            return engines.of(file).then(engine -> engine.layOut(word, file)).then(pages -> new Outcome<>(
                    Optional.of(pages), measured
                            ? PageRules.check(pages, text, PlaceFinder.marks(word)).stream()
                                    .map(p -> new Diagnostic(p, Location.of(file))).toList()
                            : List.of()));
        });
    }

    /** Fills a template; one that prints without end is cut off, one that would leave out a stamp of the document refused. */
    static Outcome<WordPackage> fill(TemplateFiller filler, OfficialText text, String file) {
        List<Diagnostic> lost = filler.lost(text).stream().map(p -> new Diagnostic(p, Location.of(file))).toList();
        if (!lost.isEmpty()) {
            return Outcome.failed(lost);
        }
        try {
            return Outcome.of(filler.fill(text));
        } catch (TemplateOverflow e) {
            return Outcome.failed(e.at(file));
        }
    }

    private static OfficialText sample(DocumentKind kind) {
        try (InputStream in = TemplateKeeping.class.getResourceAsStream(SAMPLE)) {
            String yaml = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            byte[] ofKind = yaml.replace("kind: plan", "kind: " + kind.word()).getBytes(StandardCharsets.UTF_8);
            return Composer.compose(
                    PlanReader.read(SAMPLE, ofKind, _ -> Optional.of(Outcome.of(kind))).value().orElseThrow(),
                    Directory.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of a template with what was found as comments in it. */
    public Outcome<byte[]> commented(String file, List<Diagnostic> found, CommentedCopy.Teller teller) {
        return world.read(file).then(docx -> {
            try {
                return Outcome.of(CommentedCopy.of(file, docx, found, teller));
            } catch (OpcException e) {
                return Outcome.failed(List.of()); // the check has told why it cannot be read
            }
        });
    }

    /**
     * The stock template of a kind of documents.
     *
     * @param name  under which an own one is looked for below {@code templates/}
     */
    public record Stock(String name, byte[] docx) {}

    /** The stock template of a kind: to begin an own one of its name with. */
    public static Stock stock(DocumentKind kind) {
        return new Stock(kind.word(), StockTemplates.word(StockTemplates.name(kind)).orElseThrow());
    }
}
