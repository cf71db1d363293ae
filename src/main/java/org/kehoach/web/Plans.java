package org.kehoach.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Composer;
import org.kehoach.document.OfficialText;
import org.kehoach.document.ReferenceCode;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Draft;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.Preview;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Located;
import org.kehoach.plan.Text;

/** What the service does with plans (các việc của dịch vụ), each in its turn. */
final class Plans {

    /** As on the command line: a plan that is in no file. */
    private static final String NO_FILE = "-";

    private final Workspace workspace;
    private final Generator generator;
    private final WorkLimit limit;
    private final PictureShelf pictures = new PictureShelf();

    Plans(Workspace workspace, Generator generator, WorkLimit limit) {
        this.workspace = workspace;
        this.generator = generator;
        this.limit = limit;
    }

    /** The plans of the workspace, checked. */
    List<PlanView> list() {
        List<PlanId> ids = listing().plans();
        return limit.run(() -> ids.stream().map(id -> view(id, generator.check(id.file()))).toList());
    }

    /** Files that the list leaves out. */
    List<String> unnamed() {
        return listing().unnamed();
    }

    private Workspace.Listing listing() {
        try {
            return workspace.list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan of a name; refused with near names where there is none. */
    PlanId find(String name) {
        return workspace.find(name).orElseThrow(() -> new Refusal(new RequestProblem.UnknownPlan(name, near(name))));
    }

    private List<String> near(String name) {
        try {
            return workspace.near(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan with all that is found until its pages are laid out. */
    PlanView view(PlanId id) {
        return limit.run(() -> {
            Outcome<Draft> draft = generator.check(id.file());
            PlanView view = view(id, draft);
            if (draft.hasErrors()) {
                return view;
            }
            Outcome<Documents> made = generator.generate(id.file(), Issue.NONE, true);
            return new PlanView(id, view.kind(), view.subject(), view.issuer(), view.code(), made.diagnostics(),
                    view.text(),
                    made.value().map(PagePicture::digests).orElse(List.of()));
        });
    }

    /** The files of a plan; refused where it has errors. */
    Documents documents(PlanId id, boolean pdf) {
        return limit.run(() -> sound(generator.generate(id.file(), Issue.NONE, pdf)));
    }

    /**
     * A page of a plan as a picture; refused where the plan has errors or fewer pages.
     *
     * @param wanted digest of the page that is asked for, or empty for the page as it is now
     */
    PagePicture picture(PlanId id, int page, int dpi, String wanted) {
        return pictures.find(wanted, dpi).orElseGet(() -> limit.run(() -> {
            Outcome<PagePicture> drawn = generator.generate(id.file(), Issue.NONE, true)
                    .then(made -> pictures.draw(made, id.file(), page, dpi));
            return drawn.value().orElseThrow(() -> new Refusal(Fault.of(drawn.diagnostics())));
        }));
    }

    /** The files of a plan that was sent. */
    Documents documents(byte[] yaml, boolean pdf) {
        return limit.run(() -> sound(generator.generate(NO_FILE, yaml, Issue.NONE, pdf)));
    }

    /** A plan of the workspace as it is being written. */
    Outcome<Preview> preview(PlanId id, byte[] yaml) {
        return limit.run(() -> generator.preview(id.file(), yaml));
    }

    /** Who a plan's text may name; nobody where the directory has errors. */
    Directory directory(PlanId id) {
        return generator.directory(id.file()).value().orElseGet(Directory::empty);
    }

    /** The PDF of a Word file that was sent. */
    byte[] pdf(byte[] word) {
        return limit.run(() -> {
            Outcome<byte[]> made = generator.pdf(word, "document.docx");
            return made.value().orElseThrow(() -> new Refusal(Fault.of(made.diagnostics())));
        });
    }

    /** All that is found in a plan that was sent. */
    List<Diagnostic> check(byte[] yaml) {
        return limit.run(() -> generator.check(NO_FILE, yaml).diagnostics());
    }

    private static Documents sound(Outcome<Documents> made) {
        return made.value().orElseThrow(() -> new Refusal(Fault.of(made.diagnostics())));
    }

    private static PlanView view(PlanId id, Outcome<Draft> checked) {
        Optional<OfficialText> text = checked.hasErrors()
                ? Optional.empty()
                : checked.value().map(d -> Composer.compose(d.plan(), d.directory()));
        String subject = text.map(OfficialText::subjectText).or(() -> checked.value().map(Plans::typedSubject))
                .filter(s -> !s.isBlank()).orElse(id.value());
        return new PlanView(id, checked.value().map(d -> d.plan().kind().value().title()).orElse(""), subject,
                checked.value().map(Plans::issuer).orElse(""),
                text.map(t -> code(t.code())).orElse(""), checked.diagnostics(), text, List.of());
    }

    private static String typedSubject(Draft draft) {
        return draft.plan().subject().stream().map(Text::typedWords).collect(Collectors.joining(" "));
    }

    private static String code(ReferenceCode code) {
        return code.number().isEmpty() ? "…/" + code.symbol() : code.number() + "/" + code.symbol();
    }

    private static String issuer(Draft draft) {
        return draft.plan().issuers().stream().map(i -> switch (i) {
            case Issuer.Listed l -> draft.directory().find(l.key()).map(Agency::runningName).orElse(l.key());
            case Issuer.Described d -> d.name().map(Located::value)
                    .orElseGet(() -> d.header().stream().map(Located::value).collect(Collectors.joining(" ")));
        }).collect(Collectors.joining(", "));
    }
}
