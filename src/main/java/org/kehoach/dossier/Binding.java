package org.kehoach.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Composer;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.document.OfficialText;
import org.kehoach.document.PlanCitation;
import org.kehoach.plan.Citation;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Text;

/**
 * Ties a document to the plan that it is about (gắn văn bản với kế hoạch). The document may then ask for
 *
 * <ul>
 * <li>{@code ${about.name}}: {@code Kế hoạch Phòng, chống đuối nước …}, and its parts {@code ${about.kind}},
 * {@code ${about.subject}};
 * <li>{@code ${cite.about}}: the plan as a cited document;
 * <li>{@code ${cite.about.report}}: another document about it, by its kind, or by its id where several are of that kind.
 * </ul>
 *
 * What the document leaves out follows from the plan: its period, its subject, its recipients. What it says itself counts.
 */
public final class Binding {

    /** The key of the plan among the citations, and the beginning of all names. */
    static final String ABOUT = "about";

    private final Plan document;
    private final Plan about;
    private final OfficialText text;
    private final Directory directory;

    private Binding(Plan document, Plan about, Directory directory) {
        this.document = document;
        this.about = about;
        this.directory = directory;
        text = Composer.compose(about, directory);
    }

    /**
     * The document with all that follows from the plan; an error where it cites one of several documents and does not say which.
     *
     * @param about  whole and without errors
     * @param others the other documents about it
     */
    public static Outcome<Plan> bind(Plan document, Plan about, List<Plan> others, Directory directory) {
        Binding binding = new Binding(document, about, directory);
        Fellows fellows = Fellows.of(others);
        List<Text> subject = binding.subject();
        Asked asked = Asked.of(document, subject);
        List<Diagnostic> found = new ArrayList<>(binding.unclear(fellows, asked));
        Plan bound = binding.bound(fellows, subject, asked);
        found.addAll(CitedRightly.check(document, binding.cited(ABOUT, about, binding.text),
                bound.citations().containsKey(ABOUT)));
        return Outcome.of(bound, found);
    }

    private Plan bound(Fellows fellows, List<Text> subject, Asked asked) {
        Map<String, Text> parameters = new LinkedHashMap<>(asked.of(names(), "", document.parameters().keySet()));
        parameters.putAll(document.parameters());
        Map<String, Citation> citations = new LinkedHashMap<>(
                asked.of(citations(fellows), "cite.", document.citations().keySet()));
        citations.putAll(document.citations());
        return document.bound(parameters, citations, document.period().or(about::period), subject,
                document.recipients().isEmpty() ? recipients() : document.recipients());
    }

    private List<Diagnostic> unclear(Fellows fellows, Asked asked) {
        return fellows.unclear().entrySet().stream().filter(e -> !document.citations().containsKey(key(e.getKey())))
                .flatMap(e -> Optional.ofNullable(asked.names().get("cite." + key(e.getKey()))).stream()
                        .map(place -> new Diagnostic(
                                new DossierProblem.SeveralOfKind(e.getKey(), List.copyOf(e.getValue().values()),
                                        e.getValue().keySet().stream().map(n -> "${cite." + key(n) + "}").toList()),
                                Location.of(place, document.file()))))
                .toList();
    }

    private static String key(String fellow) {
        return ABOUT + "." + fellow;
    }

    /**
     * The names that a document asks for. It is given no others, so that a document that cites no draft holds none of its
     * blanks; but all of them where it asks for one that there is not, so that the nearest can be told.
     */
    private record Asked(Map<String, Origin> names) {

        static Asked of(Plan document, List<Text> subject) {
            Map<String, Origin> names = new LinkedHashMap<>();
            Stream.concat(document.texts().stream(), subject.stream()).flatMap(t -> t.inlines().stream()).forEach(i -> {
                switch (i) {
                    case Inline.LookUp l -> names.putIfAbsent(bare(l.reference()), l.origin());
                    case Inline.Fact(FactName.StandsFor(Reference r), _, _, Origin o) -> names.putIfAbsent(bare(r), o);
                    case Inline.Fact _,Inline.Words _,Inline.Blank _ -> {
                        // ask for nothing
                    }
                }
            });
            return new Asked(names);
        }

        private static String bare(Reference reference) {
            return reference instanceof Reference.Cite c ? "cite." + c.key() : reference.name();
        }

        <T> Map<String, T> of(Map<String, T> all, String prefix, Set<String> own) {
            boolean strange = names.keySet().stream().anyMatch(n -> n.startsWith(prefix + ABOUT)
                    && !all.containsKey(n.substring(prefix.length())) && !own.contains(n.substring(prefix.length())));
            Map<String, T> out = new LinkedHashMap<>(all);
            out.keySet().removeIf(k -> !strange && !names.containsKey(prefix + k));
            return out;
        }
    }

    private Map<String, Text> names() {
        String kind = about.kind().value().title();
        String subject = text.subjectText();
        Map<String, Text> out = new LinkedHashMap<>();
        out.put(ABOUT + ".kind", Text.of(kind));
        out.put(ABOUT + ".subject", Text.of(subject));
        out.put(ABOUT + ".name", Text.of((kind + " " + subject).strip()));
        return out;
    }

    private Map<String, Citation> citations(Fellows fellows) {
        Map<String, Citation> out = new LinkedHashMap<>();
        out.put(ABOUT, cited(ABOUT, about, text));
        fellows.named().forEach((name, other) -> {
            Binding binding = new Binding(other, about, directory);
            List<Text> subject = binding.subject();
            Plan named = binding.bound(Fellows.of(List.of()), subject, Asked.of(other, subject));
            out.put(key(name), cited(key(name), named, Composer.compose(named, directory)));
        });
        return out;
    }

    private Citation cited(String key, Plan plan, OfficialText printed) {
        return PlanCitation.of(key, plan, printed, new LookUps(plan, directory, Numbers.of(plan)));
    }

    /** The kind's usual words and the plan's name. */
    private List<Text> subject() {
        String words = document.kind().value().about();
        if (!document.subject().isEmpty() || document.kind().value().subject() == DocumentKind.Subject.FREE) {
            return document.subject();
        }
        Inline name = new Inline.LookUp(new Reference.Named(ABOUT + ".name"), Emphasis.NONE, Origin.SUPPLIED);
        return List.of(new Text(words.isEmpty()
                ? List.of(name)
                : List.of(new Inline.Words(words + " ", Emphasis.NONE), name), Origin.SUPPLIED));
    }

    /** Who had the plan has what concerns it; who is addressed is told by that. */
    private List<Recipients> recipients() {
        boolean addressed = !document.addressees().isEmpty();
        return addressed
                ? List.of(new Recipients(List.of(Text.of("Như trên")), Optional.empty()))
                : about.recipients();
    }
}
