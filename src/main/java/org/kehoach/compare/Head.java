package org.kehoach.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;

/** The fields of a document that stand outside its bodies (phần đầu và phần cuối văn bản). */
final class Head {

    private Head() {}

    static Map<String, Value> of(Plan p) {
        Fields out = new Fields().put("kind", Value.of(p.kind().value().word())).put("id", Value.of(p.id().value()))
                .put("version", Value.of(Integer.toString(p.version())))
                .put("issuer", new Value(issuers(p, "\0"), issuers(p, ", "), issuers(p, ", ")))
                .located("number", p.number()).lines("symbol", p.symbol().stream().toList())
                .lines("place", p.place().stream().toList()).put("date", p.date().map(d -> d.value().words()))
                .put("period", p.period().map(d -> d.value().words())).lines("subject", p.subject())
                .lines("addressees", p.addressees()).lines("authority", p.authority().stream().toList())
                .put("about", p.dossier().about().map(Located::value));
        comments(p, out);
        p.parameters().forEach((name, text) -> out.lines("parameters." + name, List.of(text)));
        p.citations().forEach((key, citation) -> citation("citations." + key, citation, out));
        out.lines("basis", p.basis()).lines("opening", p.opening()).numbering(Optional.of(p.numbering()));
        if (!p.recipients().isEmpty()) {
            out.put("recipients", recipients(p));
        }
        out.lines("archive", List.of(p.archive())).lines("drafter", p.drafter().stream().toList());
        if (!p.signatures().isEmpty()) {
            out.put("signature", signatures(p));
        }
        out.put("secrecy", p.stamps().secrecy().map(s -> s.value().word()))
                .put("urgency", p.stamps().urgency().map(s -> s.value().word()))
                .put("circulation", p.stamps().circulation().map(s -> s.value().word()))
                .lines("contact", p.stamps().contact())
                .put("draft", p.stamps().draft() ? Optional.of("yes") : Optional.empty());
        p.derivation().ifPresent(d -> out.put("derives", Value.of(d.plan().value()))
                .located("derives.version", d.version()).located("derives.digest", d.digest()));
        return out.values();
    }

    /** One comment a field, by who said it, so that they may change their order. */
    private static void comments(Plan p, Fields out) {
        Map<String, List<Text>> byAgency = new LinkedHashMap<>();
        p.dossier().comments().forEach(c -> {
            List<Text> said = byAgency.computeIfAbsent("comments." + c.from().typedWords(), _ -> new ArrayList<>());
            c.asked().ifPresent(r -> {
                said.add(r.words());
                said.add(Text.of(r.taken().words()));
                r.answer().ifPresent(said::add);
            });
        });
        byAgency.forEach(out::lines);
    }

    private static void citation(String field, Citation c, Fields out) {
        out.put(field + ".type", Value.of(c.type().value())).located(field + ".code", c.code())
                .put(field + ".date", c.date().map(d -> d.value().words())).located(field + ".issuer", c.issuer())
                .located(field + ".subject", c.subject());
    }

    private static String issuers(Plan p, String between) {
        return p.issuers().stream().map(Head::issuer).collect(Collectors.joining(between));
    }

    private static String issuer(Issuer issuer) {
        return switch (issuer) {
            case Issuer.Listed l -> l.key();
            case Issuer.Described d -> "{header: [" + values(d.header()) + "]" + value("name", d.name())
                    + value("symbol", d.symbol()) + value("place", d.place()) + ", superior: [" + values(d.superior())
                    + "]}";
        };
    }

    private static String values(List<Located<String>> values) {
        return values.stream().map(v -> '"' + v.value() + '"').collect(Collectors.joining(", "));
    }

    private static String value(String name, Optional<Located<String>> value) {
        return value.map(v -> ", " + name + ": \"" + v.value() + '"').orElse("");
    }

    private static Value recipients(Plan p) {
        return new Value(p.recipients().stream()
                .map(r -> r.note().map(Text::markup).orElse("") + '\1' + r.lines().stream().map(Text::markup)
                        .collect(Collectors.joining("\1")))
                .collect(Collectors.joining("\0")), recipients(p, false), recipients(p, true));
    }

    private static String recipients(Plan p, boolean typed) {
        return p.recipients().stream().map(r -> typed
                ? typed(r)
                : Stream.concat(r.lines().stream(), r.note().stream()).map(Text::typedWords)
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining(typed ? "\n\n" : "\n"));
    }

    private static String typed(Recipients r) {
        return Stream.concat(r.note().stream().map(n -> "note: " + n.markup()),
                r.lines().stream().map(l -> "of: " + l.markup())).collect(Collectors.joining("\n"));
    }

    private static Value signatures(Plan p) {
        return new Value(p.signatures().stream().map(s -> s.lines().stream().map(Text::markup)
                .collect(Collectors.joining("\1")) + '\2' + s.title().map(Text::markup).orElse("") + '\2'
                + s.name().map(Text::markup).orElse("")).collect(Collectors.joining("\0")), signatures(p, false),
                signatures(p, true));
    }

    private static String signatures(Plan p, boolean typed) {
        return p.signatures().stream().flatMap(s -> typed
                ? typed(s)
                : Stream.of(s.lines().stream(), s.title().stream(), s.name().stream()).flatMap(t -> t)
                        .map(Text::typedWords))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> typed(Signature s) {
        return Stream.of(s.lines().stream().map(t -> "lines: " + t.markup()),
                s.title().stream().map(t -> "title: " + t.markup()), s.name().stream().map(t -> "name: " + t.markup()))
                .flatMap(t -> t);
    }
}
