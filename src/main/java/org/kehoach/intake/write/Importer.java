package org.kehoach.intake.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Composer;
import org.kehoach.document.OfficialText;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.Readers;
import org.kehoach.intake.Source;
import org.kehoach.intake.recognise.Characters;
import org.kehoach.intake.recognise.Flattener.Discard;
import org.kehoach.intake.recognise.Recogniser;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.text.MarkedUp;
import org.kehoach.plan.Key;
import org.kehoach.source.IdWriter;
import org.kehoach.source.PlanWriter;

/**
 * The way from a file to plans (nhập văn bản): read, recognise, balance, make, write. {@link Recogniser} names the steps of
 * the second.
 */
public final class Importer {

    /** Above it, names would make the file larger than a plan may be. */
    private static final int LARGE = 400_000;

    private Importer() {}

    /**
     * The documents of a file as plans.
     *
     * @param ids a name for each document, by its number from 0
     */
    public static Outcome<List<Imported>> read(String file, byte[] content, Directory directory,
            IntFunction<String> ids) {
        return source(file, content).then(source -> recognise(source, directory, ids));
    }

    /** As {@link #read}, for those who show the source beside the plans. */
    public static Outcome<Read> withSource(String file, byte[] content, Directory directory,
            IntFunction<String> ids) {
        Characters characters = new Characters(file);
        return source(file, content).then(source -> recognise(source, directory, ids, characters)
                .then(documents -> Outcome.of(new Read(source, characters, documents))));
    }

    /** Documents with the source that they were read from (kết quả kèm nguồn). */
    public record Read(Source source, Characters characters, List<Imported> documents) {
        public Read {
            documents = List.copyOf(documents);
        }

        /** The doubts of a document, each at its place in the source and in the YAML. */
        public List<Spot> spots(Imported document) {
            List<Integer> lines = Remarks.lines(document);
            List<Spot> out = new ArrayList<>();
            for (Doubt doubt : document.doubts()) {
                out.add(new Spot(diagnostic(doubt, characters), characters.parts(doubt.words()),
                        lines.get(out.size())));
            }
            return out.stream().distinct().toList();
        }
    }

    private static Outcome<Source> source(String file, byte[] content) {
        return Readers.of(file).map(r -> r.read(file, content))
                .orElseGet(() -> Outcome.failed(new Diagnostic(unread(file), Location.of(file))))
                .then(read -> Outcome.of(MarkedUp.read(read)));
    }

    /** A file's words, what is what in them, and a plan of each document: no YAML is written. */
    public static Outcome<Studied> study(String file, byte[] content, Directory directory) {
        return source(file, content).then(source -> {
            Characters characters = new Characters(file);
            Recogniser.Result result = Recogniser.recognise(source, characters);
            if (result.documents().isEmpty()) {
                return Outcome.failed(new Diagnostic(new IntakeProblem.NoWords(), Location.of(file)));
            }
            List<Diagnostic> lost = Ledger.balance(result, characters);
            List<Studied.Document> documents = new ArrayList<>();
            for (Recognised read : result.documents()) {
                Recognised document = read.issuedWith(result.documents().getFirst());
                PlanMaker.Made made = PlanMaker.make(document, directory, file, "check/" + documents.size());
                documents.add(new Studied.Document(document, made.plan(), made.doubts()));
            }
            return Outcome.unlessErrors(new Studied(source, characters, documents), lost);
        });
    }

    private static IntakeProblem unread(String file) {
        return Readers.refused(file).<IntakeProblem>map(IntakeProblem.OtherDocument::new)
                .orElseGet(() -> new IntakeProblem.UnknownFile(String.join(", ", Readers.endings().toList())));
    }

    /** The documents of a source that is read already. */
    public static Outcome<List<Imported>> recognise(Source source, Directory directory, IntFunction<String> ids) {
        return recognise(source, directory, ids, new Characters(source.file()));
    }

    private static Outcome<List<Imported>> recognise(Source source, Directory directory, IntFunction<String> ids,
            Characters characters) {
        Recogniser.Result result = Recogniser.recognise(source, characters);
        if (result.documents().isEmpty()) {
            return Outcome.failed(new Diagnostic(new IntakeProblem.NoWords(), Location.of(source.file())));
        }
        List<Diagnostic> lost = Ledger.balance(result, characters);
        if (!lost.isEmpty()) {
            return Outcome.failed(lost);
        }
        List<Diagnostic> found = new ArrayList<>();
        List<Imported> out = new ArrayList<>();
        for (Recognised read : result.documents()) {
            Recognised document = read.issuedWith(result.documents().getFirst());
            out.add(imported(document, source, directory, ids.apply(out.size()), characters, found));
        }
        return Outcome.of(out, found);
    }

    private static Imported imported(Recognised document, Source source, Directory directory, String id,
            Characters characters, List<Diagnostic> found) {
        PlanMaker.Made made = CarriedMarks.apply(PlanMaker.make(document, directory, source.file(), id),
                source.carried(), directory);
        List<Doubt> doubts = new ArrayList<>(made.doubts());
        for (Discard discard : document.discards()) {
            if (discard.furniture() == Furniture.HANDWRITING) {
                doubts.add(new Doubt(new IntakeProblem.Handwriting(discard.words().text()), discard.words(),
                        new Key("document/recipients")));
            }
        }
        OfficialText composed = Composer.compose(made.plan(), directory);
        doubts.addAll(Fidelity.check(document, composed));
        doubts.stream().map(d -> diagnostic(d, characters)).distinct().forEach(found::add);
        String yaml = named(PlanWriter.write(made.plan()));
        return new Imported(made.plan(), Remarks.write(yaml, id + ".yaml", doubts, characters),
                ImportedOutline.of(document, composed), doubts);
    }

    private static Diagnostic diagnostic(Doubt doubt, Characters characters) {
        return new Diagnostic(doubt.problem(), characters.locate(doubt.words()), "");
    }

    /** With a permanent name for each node that others may speak of. */
    private static String named(String yaml) {
        if (yaml.length() > LARGE) {
            return yaml;
        }
        return IdWriter.write("import.yaml", yaml.getBytes(StandardCharsets.UTF_8)).value()
                .map(e -> new String(e.bytes(), StandardCharsets.UTF_8)).orElse(yaml);
    }
}
