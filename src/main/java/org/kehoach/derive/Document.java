package org.kehoach.derive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.document.LookUps;
import org.kehoach.document.PlanCitation;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** What a derived plan says of its superior's as a document (thể thức dẫn chiếu): it cites it, and goes to its issuer. */
final class Document {

    /** {@code ${cite.derives}} is the superior's plan. */
    static final String PARENT = "derives";

    private Document() {}

    static Citation citation(Parent parent) {
        return PlanCitation.of(PARENT, parent.plan(), parent.text(), parent.lookUps());
    }

    private static String issuer(Parent parent) {
        return parent.lookUps().names(List.of(new Who.Issuer(Origin.SUPPLIED)));
    }

    /** How a derived plan begins that has no words of its own for it. */
    static Text opening() {
        return new Text(List.of(words("Thực hiện "), look(new Reference.Cite(PARENT, Optional.empty())), words(", "),
                look(new Reference.Builtin(Reference.Builtin.Name.ISSUER)), words(" ban hành Kế hoạch như sau:")),
                Origin.SUPPLIED);
    }

    private static Inline words(String words) {
        return new Inline.Words(words, Emphasis.NONE);
    }

    private static Inline look(Reference reference) {
        return new Inline.LookUp(reference, Emphasis.NONE, Origin.SUPPLIED);
    }

    static void check(Plan own, Parent parent, LookUps lookUps, Findings findings) {
        if (Stream.concat(own.basis().stream(), own.opening().stream()).noneMatch(t -> cites(t, own, parent))) {
            findings.add(new DerivationProblem.BasisLacksParent(parent.called()),
                    own.basis().isEmpty() ? own.origin() : own.basis().getFirst().origin());
        }
        if (parent.plan().issuers().getFirst() instanceof Issuer.Listed l && !own.recipients().isEmpty()) {
            List<String> callings = lookUps.callings(new Who.Agency(l.key(), l.origin()));
            boolean told = own.recipients().stream().flatMap(r -> r.lines().stream())
                    .map(t -> Parent.words(t, lookUps).toLowerCase(Locale.ROOT))
                    .anyMatch(w -> callings.stream().anyMatch(c -> w.contains(c.toLowerCase(Locale.ROOT))));
            if (!told) {
                findings.add(new DerivationProblem.RecipientsLackParent(issuer(parent)),
                        own.recipients().getFirst().lines().getFirst().origin());
            }
        }
    }

    private static boolean cites(Text text, Plan own, Parent parent) {
        for (Inline inline : text.inlines()) {
            boolean found = switch (inline) {
                case Inline.LookUp(Reference.Cite c, _, _) -> isParent(own, c, parent);
                case Inline.Fact(FactName.StandsFor(Reference.Cite c), _, _, _) -> isParent(own, c, parent);
                case Inline.LookUp _,Inline.Fact _,Inline.Words _,Inline.Blank _ -> false;
            };
            if (found) {
                return true;
            }
        }
        return !parent.text().code().number().isEmpty() && text.typedWords().contains(parent.code());
    }

    private static boolean isParent(Plan own, Reference.Cite cite, Parent parent) {
        return Optional.ofNullable(own.citations().get(cite.key())).flatMap(Citation::code)
                .filter(c -> c.value().equals(parent.code())).isPresent();
    }
}
