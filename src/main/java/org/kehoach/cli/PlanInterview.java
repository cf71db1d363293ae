package org.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Days;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.OfficialText;
import org.kehoach.generate.Draft;
import org.kehoach.generate.Generator;
import org.kehoach.generate.LocalFiles;
import org.kehoach.generate.Proposed;
import org.kehoach.generate.World;
import org.kehoach.plan.Period;
import org.kehoach.scaffold.CitedText;
import org.kehoach.scaffold.DutySearch;
import org.kehoach.scaffold.HeadingShape;
import org.kehoach.scaffold.PlanSketch;
import org.kehoach.scaffold.PlanSketch.Duty;
import org.kehoach.scaffold.SignatureLines;
import org.kehoach.scaffold.SketchIssuer;
import org.kehoach.scaffold.SketchIssuer.Described;
import org.kehoach.scaffold.SketchIssuer.Listed;
import org.kehoach.scaffold.StarterDirectory;
import org.kehoach.source.DirectoryReader;
import org.kehoach.source.IdNames;

/** Gathers what a plan's first draft needs (hỏi để lập bản khung): from the command line, else from the person. */
final class PlanInterview {

    private static final String DIRECTORY = "plans/agencies.yaml";
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(20\\d\\d)(?:\\s*[-–]\\s*(20\\d\\d))?(?!\\d)");
    private static final Pattern WITH_YEARS = Pattern.compile("(?iu)(?:năm học |năm |giai đoạn )?" + YEARS.pattern());
    private static final Pattern TYPE_NAME = Pattern.compile("(?iu)^(?:kế hoạch(?: về việc)?|v/v|về việc) ");

    /** An answer on the command line that cannot be used. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String told;

        Refused(String told) {
            super(told);
            this.told = told;
        }

        String words() {
            return told;
        }
    }

    private final KehoachCommand kehoach;
    private final PlanAnswers answers;
    private final Optional<String> output;
    private final Questions questions;
    private final Words words;
    private World world;
    private Directory directory = Directory.empty();
    private Optional<String> starter = Optional.empty();
    private String file = "";

    PlanInterview(KehoachCommand kehoach, PlanAnswers answers, Optional<String> output) {
        this.kehoach = kehoach;
        this.answers = answers;
        this.output = output;
        this.words = kehoach.words();
        this.questions = new Questions(kehoach.session(), words);
        this.world = new LocalFiles(kehoach.session().folder(), kehoach.session().in());
    }

    /** The generator that knows the directory, be it written or only proposed. */
    Generator generator() {
        return new Generator(world, Version.NUMBER);
    }

    /** Where the plan is to be written. */
    String file() {
        return file;
    }

    /** All that is to be written, the directory first. */
    Map<String, byte[]> files(byte[] plan) {
        Map<String, byte[]> out = new LinkedHashMap<>();
        starter.ifPresent(s -> out.put(DIRECTORY, s.getBytes(StandardCharsets.UTF_8)));
        out.put(file, plan);
        return out;
    }

    /** Asks for all that the command line leaves open. */
    PlanSketch sketch() {
        if (questions.canAsk()) {
            questions.say("new.hello", Map.of());
        }
        SketchIssuer issuer = issuer();
        String subject = subject();
        Optional<Period> period = period(subject);
        HeadingShape shape = shape();
        List<Duty> duties = duties(issuer, period);
        Optional<CitedText> superior = superior();
        List<String> recipients = several(answers.recipients, "new.recipients", proposedRecipients(issuer));
        List<String> signature = several(answers.signature, "new.signature",
                SignatureLines.of(issuer.name()).orElse(List.of()));
        Optional<String> signer = answers.signer.or(() -> optional("new.signer"));
        file = place(issuer, subject, period);
        return new PlanSketch(id(), issuer, subject, period, shape, duties, superior, recipients, signature, signer);
    }

    private SketchIssuer issuer() {
        String near = output.orElse("plans/x.yaml");
        if (world.directoryOf(near).isPresent()) {
            Outcome<Directory> read = generator().directory(near);
            directory = read.value().orElseThrow(() -> new Refused(
                    words.get("new.directory.faulty", Map.of("file", world.directoryOf(near).orElse("")))));
            return new IssuerInterview(questions, answers, words, directory).listed();
        }
        IssuerInterview interview = new IssuerInterview(questions, answers, words, directory);
        boolean begin = answers.directory || (questions.canAsk() && questions.choose("new.directory", 2) == 1);
        if (!begin && !questions.canAsk() && answers.place.isEmpty()) {
            throw new Refused(words.get("new.directory.none"));
        }
        Described described = interview.described();
        return begin ? begun(described) : described;
    }

    private SketchIssuer begun(Described issuer) {
        String yaml = StarterDirectory.write(issuer);
        starter = Optional.of(yaml);
        world = new Proposed(world, DIRECTORY, yaml);
        directory = DirectoryReader.read(DIRECTORY, yaml.getBytes(StandardCharsets.UTF_8)).value()
                .orElseThrow(() -> new Refused(words.get("new.directory.faulty", Map.of("file", DIRECTORY))));
        return directory.find(StarterDirectory.key(issuer)).<SketchIssuer>map(Listed::new).orElse(issuer);
    }

    private String subject() {
        String given = answers.subject.orElseGet(() -> {
            if (!questions.canAsk()) {
                throw new Refused(words.get("new.missing", Map.of("option", "--subject")));
            }
            return questions.needed("new.subject", "");
        });
        String bare = TYPE_NAME.matcher(Normalizer.normalize(given.strip(), Normalizer.Form.NFC)).replaceFirst("");
        return bare.isEmpty() ? given : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    /** The years that the subject names are proposed. */
    private Optional<Period> period(String subject) {
        Matcher years = YEARS.matcher(subject);
        String proposed = !years.find()
                ? ""
                : years.group(2) == null ? years.group(1) : years.group(1) + " - " + years.group(2);
        if (answers.period.isPresent()) {
            return Optional.of(Period.parse(answers.period.get().strip()).orElseThrow(
                    () -> new Refused(words.get("new.period.wrong", Map.of("period", answers.period.get())))));
        }
        return !questions.canAsk()
                ? Period.parse(proposed)
                : questions.ask("new.period", Map.of(), proposed, a -> {
                    Optional<Period> read = Period.parse(a);
                    if (read.isEmpty() && !a.isEmpty()) {
                        questions.say("new.period.wrong", Map.of("period", a));
                        return Optional.empty();
                    }
                    return Optional.of(read);
                });
    }

    private HeadingShape shape() {
        if (answers.headings.isPresent() || !questions.canAsk()) {
            String word = answers.headings.orElse(HeadingShape.SECTIONS.word());
            return HeadingShape.of(word)
                    .orElseThrow(() -> new Refused(words.get("new.headings.wrong", Map.of("word", word))));
        }
        HeadingShape[] shapes = HeadingShape.values();
        return shapes[questions.choose("new.headings", shapes.length) - 1];
    }

    private List<Duty> duties(SketchIssuer issuer, Optional<Period> period) {
        if (!(issuer instanceof Listed l)) {
            return List.of();
        }
        Days days = period.map(p -> new Days(p.from() + "-01-01", p.to() + "-12-31")).orElse(Days.ANY);
        return new DutyInterview(questions, words, new DutySearch(directory, l.agency(), days)).duties(answers.duties);
    }

    private Optional<CitedText> superior() {
        if (answers.superior.isPresent()) {
            return Optional.of(cited(answers.superior.get()).orElseThrow(
                    () -> new Refused(words.get("new.superior.wrong", Map.of("words", answers.superior.get())))));
        }
        return !questions.canAsk() ? Optional.empty() : questions.ask("new.superior", Map.of(), "", a -> {
            Optional<CitedText> read = cited(a);
            if (read.isEmpty() && !a.isEmpty()) {
                questions.say("new.superior.wrong", Map.of("words", a));
                return Optional.empty();
            }
            return Optional.of(read);
        });
    }

    private Optional<CitedText> cited(String given) {
        return given.endsWith(".yaml") || given.endsWith(".yml") ? ofPlan(given) : CitedText.parse(given);
    }

    private Optional<CitedText> ofPlan(String plan) {
        Generator generator = generator();
        Optional<Draft> draft = generator.check(plan).value();
        Optional<OfficialText> text = generator.compose(plan).value();
        return draft.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(CitedText.of(draft.get().plan(),
                        text.get().code().number().isEmpty()
                                ? Optional.empty()
                                : Optional.of(text.get().code().number() + "/" + text.get().code().symbol()),
                        issuerName(draft.get()), text.get().subjectText()));
    }

    private static Optional<String> issuerName(Draft draft) {
        return draft.plan().issuers().stream()
                .filter(org.kehoach.plan.Issuer.Listed.class::isInstance)
                .map(org.kehoach.plan.Issuer.Listed.class::cast)
                .findFirst().flatMap(i -> draft.directory().find(i.key())).map(Agency::runningName);
    }

    private List<String> proposedRecipients(SketchIssuer issuer) {
        List<String> out = new ArrayList<>();
        if (issuer instanceof Listed l) {
            directory.superior(l.agency()).map(Agency::abbreviated).ifPresent(out::add);
        } else if (issuer instanceof Described d) {
            d.superior().ifPresent(out::add);
        }
        out.add(words.get("new.recipients.units"));
        return out;
    }

    /** Several answers in one line, parted by semicolons. */
    private List<String> several(Optional<String> given, String key, List<String> proposed) {
        if (given.isEmpty() && !questions.canAsk()) {
            return proposed;
        }
        return Questions.split(given.orElseGet(() -> questions.ask(key, Map.of(), String.join("; ", proposed))), ";");
    }

    private Optional<String> optional(String key) {
        return !questions.canAsk()
                ? Optional.empty()
                : Optional.of(questions.ask(key, Map.of(), "")).filter(a -> !a.isEmpty());
    }

    private String place(SketchIssuer issuer, String subject, Optional<Period> period) {
        if (output.isPresent()) {
            return output.get();
        }
        String slug = IdNames.slug(WITH_YEARS.matcher(subject).replaceAll(" "));
        String years = period.map(p -> "-" + p.from() + (p.to() == p.from() ? "" : "-" + p.to())).orElse("");
        String folder = "plans/" + (issuer instanceof Listed l ? l.agency().key() : IdNames.whole(issuer.name())) + "/";
        String proposed = folder + slug + years + ".yaml";
        for (int i = 2; NewPlanCommand.isTaken(kehoach, proposed); i++) {
            proposed = folder + slug + years + "-" + i + ".yaml";
        }
        return questions.canAsk() ? questions.ask("new.file", Map.of(), proposed) : proposed;
    }

    /** The file's place under {@code plans}. */
    private String id() {
        String path = file.replace('\\', '/').replaceFirst("\\.ya?ml$", "");
        int plans = ("/" + path).lastIndexOf("/plans/");
        String below = plans < 0
                ? path.substring(path.lastIndexOf('/') + 1)
                : path.substring(plans + "plans/".length());
        return String.join("/", Arrays.stream(below.split("/")).map(IdNames::whole).filter(w -> !w.isEmpty()).toList());
    }
}
