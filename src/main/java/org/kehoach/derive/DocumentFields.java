package org.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.derive.Account.Deed;
import org.kehoach.derive.Account.Standing;
import org.kehoach.derive.Account.Step;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Located;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;

/** Where the fields of a derived plan as a document came from (truy nguyên thể thức): subject, basis, recipients … */
final class DocumentFields {

    /** What a lower level takes over where it writes nothing. */
    private static final Set<String> INHERITED = Set.of("period", "subject", "numbering", "parameters", "citations");

    private static final Set<String> LISTS = Set.of("addressees", "basis", "recipients", "signature");
    private static final Set<String> KEYS = Set.of("number", "symbol", "place", "date", "period", "subject",
            "addressees", "authority", "basis", "opening", "numbering", "recipients", "archive", "drafter",
            "signature");

    private final List<ChainLevel> levels;

    DocumentFields(List<ChainLevel> levels) {
        this.levels = levels;
    }

    /** The names that can be asked for. */
    Set<String> names() {
        return values(levels.getFirst().plan(), levels.getFirst()).keySet();
    }

    /** Whether a plan may have a field of that name, though this one has none. */
    static boolean isKey(String name) {
        return KEYS.contains(name);
    }

    /** The account of a field of the document; empty where the plan has none of that name. */
    Optional<Account> of(String name) {
        return names().contains(name) ? Optional.of(account(name)) : Optional.empty();
    }

    private Account account(String name) {
        List<Step> steps = steps(name);
        Step last = steps.getLast();
        Standing standing = steps.size() == 1
                ? new Standing.Written(last.level(), last.place())
                : new Standing.Inherited(steps.getFirst().level(), last.level());
        return new Account(name, levels.getFirst().plan().kind().value().word(), "", standing, Optional.empty(),
                List.of(new Account.Field(name, steps)));
    }

    private List<Step> steps(String name) {
        List<Step> out = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            ChainLevel level = levels.get(i);
            FieldValues.Value value = values(level.plan(), level).get(name);
            if (value == null) {
                break;
            }
            boolean own = level.workings().isEmpty()
                    || values(level.workings().get().workings().written(), level).containsKey(name);
            Optional<FieldValues.Value> above = own || i + 1 == levels.size() || !isInherited(name)
                    ? Optional.empty()
                    : Optional.ofNullable(values(levels.get(i + 1).plan(), levels.get(i + 1)).get(name));
            Deed deed = above.map(a -> a.words().equals(value.words()) ? Deed.TAKEN : Deed.LOCALISED)
                    .orElse(own ? Deed.WRITTEN : Deed.SUPPLIED);
            out.add(new Step(level.level(), deed, value.words(), value.typed(), "", value.lookUps(),
                    deed == Deed.SUPPLIED ? Optional.empty() : Provenance.place(value.origin()), ""));
            if (above.isEmpty()) {
                break;
            }
        }
        return out;
    }

    private static boolean isInherited(String name) {
        int dot = name.indexOf('.');
        if (name.equals("citations." + Document.PARENT)) {
            return false;
        }
        return INHERITED.contains(dot < 0 ? name : name.substring(0, dot));
    }

    private static Map<String, FieldValues.Value> values(Plan plan, ChainLevel level) {
        Map<String, FieldValues.Value> out = new LinkedHashMap<>();
        plain("kind", Optional.of(plan.kind()).map(k -> new Located<>(k.value().word(), k.origin())), out);
        out.put("issuer",
                FieldValues.plain(String.join(", ", plan.issuers().stream().map(i -> i instanceof Issuer.Listed l
                        ? l.key()
                        : "{…}").toList()), plan.issuers().getFirst().origin()));
        plain("number", plan.number(), out);
        plan.symbol().ifPresent(t -> texts("symbol", List.of(t), level, out));
        plan.place().ifPresent(t -> texts("place", List.of(t), level, out));
        plain("date", plan.date().map(d -> new Located<>(d.value().words(), d.origin())), out);
        plain("period", plan.period().map(p -> new Located<>(p.value().words(), p.origin())), out);
        texts("subject", plan.subject(), level, out);
        texts("addressees", plan.addressees(), level, out);
        plan.authority().ifPresent(t -> texts("authority", List.of(t), level, out));
        plan.parameters().forEach((k, t) -> texts("parameters." + k, List.of(t), level, out));
        plan.citations().forEach((k, c) -> out.put("citations." + k, FieldValues.plain(level.lookUps()
                .words(new Reference.Cite(k, Optional.of(Reference.Cite.Form.FULL))).orElse(k), c.origin())));
        texts("basis", plan.basis(), level, out);
        texts("opening", plan.opening(), level, out);
        if (!plan.numbering().equals(Numbering.USUAL)) {
            String forms = String.join(", ", plan.numbering().headings().stream().map(f -> f.words()).toList());
            out.put("numbering", FieldValues.plain(forms, plan.origin()));
        }
        texts("recipients", plan.recipients().stream().map(Recipients::lines).flatMap(List::stream).toList(), level,
                out);
        texts("archive", List.of(plan.archive()), level, out);
        plan.drafter().ifPresent(t -> texts("drafter", List.of(t), level, out));
        texts("signature", plan.signatures().stream().flatMap(DocumentFields::lines).toList(), level, out);
        return out;
    }

    private static Stream<Text> lines(Signature s) {
        return Stream.of(s.lines().stream(), s.title().stream(), s.name().stream()).flatMap(l -> l);
    }

    private static void plain(String name, Optional<Located<String>> value, Map<String, FieldValues.Value> out) {
        value.ifPresent(v -> out.put(name, FieldValues.plain(v.value(), v.origin())));
    }

    private static void texts(String name, List<Text> texts, ChainLevel level, Map<String, FieldValues.Value> out) {
        boolean written = texts.stream().anyMatch(t -> !t.inlines().isEmpty());
        if (written) {
            out.put(name, FieldValues.joined(texts, LISTS.contains(name) ? "; " : " ", level.lookUps()));
        }
    }
}
