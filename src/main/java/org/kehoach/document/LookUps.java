package org.kehoach.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Days;
import org.kehoach.agency.Directory;
import org.kehoach.agency.Holder;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Dossier;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** Finds the words for {@code ${…}} and the names of units (tra cứu), for one plan and one directory. */
public final class LookUps {

    private final Plan plan;
    private final Directory directory;
    private final Numbers numbers;
    private final List<Agency> issuers;
    private final Days days;
    private final Map<String, Holder> holders = new HashMap<>();
    /** By the letters and digits with which their codes begin: a text is looked through once, however many there are. */
    private final Map<String, List<Citation>> codes = new HashMap<>();

    public LookUps(Plan plan, Directory directory, Numbers numbers) {
        this.plan = plan;
        this.directory = directory;
        this.numbers = numbers;
        this.issuers = plan.issuers().stream().flatMap(i -> agency(i, directory).stream()).toList();
        this.days = Days.of(plan);
        plan.citations().values().forEach(c -> c.code().ifPresent(code -> codes
                .computeIfAbsent(code.value().substring(0, after(code.value(), 0)), _ -> new ArrayList<>()).add(c)));
    }

    /** An issuer's entry; one that is described in the plan reads as an entry without a key's relations. */
    private static Optional<Agency> agency(Issuer issuer, Directory directory) {
        return switch (issuer) {
            case Issuer.Listed l -> directory.find(l.key());
            case Issuer.Described d -> Optional.of(new Agency("plan/issuer", d.name().map(Located::value),
                    Optional.empty(), d.header().stream().map(Located::value).toList(), d.symbol().map(Located::value),
                    d.place().map(Located::value), Optional.empty(), Optional.empty(), Optional.empty(),
                    d.superior().isEmpty(), List.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty(),
                    List.of(),
                    d.origin()));
        };
    }

    /** The issuer's entry, where the directory has one or the plan describes one; of a joint plan the first one's. */
    public Optional<Agency> issuer() {
        return issuers.stream().findFirst();
    }

    /** The entries of all that issue the plan together (văn bản liên tịch), the leading one first. */
    public List<Agency> issuers() {
        return issuers;
    }

    /** The directory's entry of an agency. */
    Optional<Agency> agency(String key) {
        return directory.find(key);
    }

    /**
     * Whom the issuer stands under, where the directory has it. One that the plan describes has nothing else of it: whether
     * its units and territory are the issuer's too nobody knows.
     */
    Optional<Agency> superior() {
        return issuer().flatMap(directory::superior).or(() -> plan.issuers().stream().findFirst()
                .flatMap(i -> i instanceof Issuer.Described d ? d.superiorKey() : Optional.empty())
                .flatMap(k -> directory.find(k.value())));
    }

    private Optional<String> issuerName() {
        return issuers.isEmpty() ? Optional.empty() : Optional.of(listed(issuers.stream().map(Agency::runningName)));
    }

    /** The words that a reference prints; empty where nobody knows them. A citation prints short. */
    public Optional<String> words(Reference reference) {
        return switch (reference) {
            case Reference.Builtin b -> builtin(b.which());
            case Reference.Cite c -> Optional.ofNullable(plan.citations().get(c.key()))
                    .map(k -> cited(k, c.form().orElse(Reference.Cite.Form.SHORT)));
            case Reference.Unit u -> unit(u.role());
            case Reference.Named n -> Optional.ofNullable(plan.parameters().get(n.name())).map(Text::typedWords)
                    .or(() -> numbers.number(n.name())).or(() -> count(n.name()));
        };
    }

    /** A number of the comments, of two digits as sums in reports are written: {@code 07}. */
    private Optional<String> count(String name) {
        return plan.dossier().comments().isEmpty()
                ? Optional.empty()
                : Dossier.Count.of(name).map(c -> String.format(Locale.ROOT, "%02d", plan.dossier().count(c)));
    }

    private Optional<String> builtin(Reference.Builtin.Name name) {
        return switch (name) {
            case AREA -> issuer().flatMap(a -> directory.inherited(a, Agency::area));
            case LEVEL -> issuer().flatMap(a -> directory.inherited(a, Agency::level));
            case ISSUER -> issuerName();
            case SUPERIOR -> superior().map(Agency::runningName);
            case PERIOD -> plan.period().map(p -> p.value().words());
            case YEAR -> plan.period().map(p -> Integer.toString(p.value().from()));
        };
    }

    /** Who holds a role for the plan's issuer; for a joint plan, for the first issuer that knows a holder. */
    public Holder holder(String role) {
        return switch (role) {
            case "issuer" -> issuerName().<Holder>map(n -> issuers.size() == 1
                    ? new Holder.Unit(n, issuer())
                    : new Holder.Members(n, issuers)).orElseGet(Holder.Nobody::new);
            case "superior" -> superior()
                    .<Holder>map(a -> new Holder.Unit(a.runningName(), Optional.of(a))).orElseGet(Holder.Nobody::new);
            default -> {
                Holder known = holders.get(role);
                if (known == null) {
                    known = held(role);
                    holders.put(role, known);
                }
                yield known;
            }
        };
    }

    private Holder held(String role) {
        List<Holder> holders = issuers.stream().map(a -> directory.holder(role, a, days)).toList();
        return holders.stream().filter(h -> !(h instanceof Holder.Nobody || h instanceof Holder.UnknownRole))
                .findFirst()
                .orElseGet(() -> holders.isEmpty() ? new Holder.Nobody() : holders.getFirst());
    }

    private Optional<String> unit(String role) {
        return switch (holder(role)) {
            case Holder.Unit u -> Optional.of(u.name());
            case Holder.Members m -> Optional.of(m.name());
            case Holder.Nobody _,Holder.Several _,Holder.UnknownRole _ -> Optional.empty();
        };
    }

    /** The name of whoever is meant; empty where nobody knows it. */
    public Optional<String> name(Who who) {
        return switch (who) {
            case Who.Issuer _ -> issuerName();
            case Who.Role r -> unit(r.name());
            case Who.Agency a -> directory.find(a.key()).map(Agency::runningName);
        };
    }

    /** The field of work that the vocabulary gives for a role, {@code y tế}. */
    Optional<String> field(String role) {
        return directory.fields().getOrDefault(role, List.of()).stream().filter(f -> !f.isEmpty()).findFirst();
    }

    /** Several names as a sentence lists them: {@code A, B và C}. */
    public String names(List<Who> who) {
        return listed(who.stream().map(w -> name(w).orElse(w.words())));
    }

    private static String listed(Stream<String> words) {
        List<String> names = new ArrayList<>(words.toList());
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.removeLast();
        return String.join(", ", names) + " và " + last;
    }

    /** All forms under which a text may call the agency, the longest first. */
    public List<String> callings(Who who) {
        Optional<Agency> agency = switch (who) {
            case Who.Issuer _ -> issuer();
            case Who.Agency a -> directory.find(a.key());
            case Who.Role r -> holder(r.name()) instanceof Holder.Unit u ? u.agency() : Optional.empty();
        };
        List<String> out = new ArrayList<>();
        name(who).ifPresent(n -> {
            out.add(n);
            out.add(n.replaceFirst("^Ủy ban nhân dân", "UBND"));
        });
        agency.ifPresent(a -> {
            out.add(a.abbreviated());
            a.level().ifPresent(l -> {
                out.add("Ủy ban nhân dân " + l);
                out.add("UBND " + l);
            });
        });
        return out;
    }

    /** A cited document in one of its forms; the date prints as typed, behind what it is. */
    static String cited(Citation c, Reference.Cite.Form form) {
        StringBuilder out = new StringBuilder(c.type().value());
        if (c.code().isEmpty()) {
            c.subject().ifPresent(s -> out.append(' ').append(s.value()));
        }
        c.code().ifPresent(code -> out.append(" số ").append(code.value()));
        if (form != Reference.Cite.Form.SHORT) {
            c.date().ifPresent(d -> out.append(' ').append(d.value().named()));
            c.issuer().ifPresent(i -> out.append(" của ").append(i.value()));
        }
        if (form == Reference.Cite.Form.FULL && c.code().isPresent()) {
            c.subject().ifPresent(s -> out.append(' ').append(s.value()));
        }
        return out.toString();
    }

    /** The citations whose codes stand typed in the words, each by itself: 38/KH-UBND is not in 138/KH-UBND. */
    List<Citation> mentioned(String words) {
        Set<Citation> out = new LinkedHashSet<>();
        for (int at = 0; at < words.length(); at = after(words, at)) {
            for (Citation c : codes.getOrDefault(words.substring(at, after(words, at)), List.of())) {
                String code = c.code().orElseThrow().value();
                int end = at + code.length();
                if (words.startsWith(code, at)
                        && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                    out.add(c);
                }
            }
        }
        return List.copyOf(out);
    }

    /** Where the letters and digits that go on at a place end, or the one sign that stands there. */
    private static int after(String words, int from) {
        int to = from;
        while (to < words.length() && Character.isLetterOrDigit(words.charAt(to))) {
            to++;
        }
        return Math.max(to, from + 1);
    }
}
