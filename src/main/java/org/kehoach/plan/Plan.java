package org.kehoach.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.origin.Origin;

/**
 * A plan (kế hoạch), or another document of its dossier, as its drafter wrote it.
 *
 * @param file       the file as the user named it, for findings about the whole
 * @param issuers    one; several for a joint plan
 * @param number     digits; empty before issue
 * @param symbol     typed in place of the computed one
 * @param place      typed in place of the directory's
 * @param subject    one text for each line
 * @param authority  who acts (thẩm quyền ban hành), typed in place of the computed words
 * @param parameters own words for {@code ${name}}, in the order written
 * @param citations  by key, in the order written
 * @param archive    what stands after {@code Lưu: }
 * @param derivation where it is derived from another; its body is then that one's, changed by the decisions
 * @param dossier    the plan that it is about
 * @param stamps     what is put on it beside its text
 */
public record Plan(String file, Located<DocumentKind> kind, Located<String> id, int version, List<Issuer> issuers,
        Optional<Located<String>> number, Optional<Text> symbol, Optional<Text> place,
        Optional<Located<PrintedDate>> date, Optional<Located<Period>> period, List<Text> subject,
        List<Text> addressees, Optional<Text> authority, Map<String, Text> parameters, Map<String, Citation> citations,
        List<Text> basis,
        List<Text> opening, Numbering numbering, List<Node> body, List<Node> closing, List<Recipients> recipients,
        Text archive, Optional<Text> drafter, List<Signature> signatures, List<Annex> annexes,
        Optional<Derivation> derivation, Dossier dossier, Stamps stamps, Origin origin) {

    public Plan {
        issuers = List.copyOf(issuers);
        subject = List.copyOf(subject);
        addressees = List.copyOf(addressees);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        citations = Collections.unmodifiableMap(new LinkedHashMap<>(citations));
        basis = List.copyOf(basis);
        opening = List.copyOf(opening);
        body = List.copyOf(body);
        closing = List.copyOf(closing);
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
    }

    /** Every node of body, closing and annexes, each before what stands under it. */
    public List<Node> nodes() {
        List<Node> out = new ArrayList<>();
        collect(body, out);
        collect(closing, out);
        annexes.forEach(a -> collect(a.body(), out));
        return out;
    }

    /** The plan with another number. */
    public Plan numbered(String digits) {
        return new Plan(file, kind, id, version, issuers, Optional.of(Located.supplied(digits)), symbol, place, date,
                period,
                subject, addressees, authority, parameters, citations, basis, opening, numbering, body, closing,
                recipients,
                archive,
                drafter, signatures, annexes, derivation, dossier, stamps, origin);
    }

    /** The plan with another date. */
    public Plan dated(PrintedDate day) {
        return new Plan(file, kind, id, version, issuers, number, symbol, place, Optional.of(Located.supplied(day)),
                period,
                subject, addressees, authority, parameters, citations, basis, opening, numbering, body, closing,
                recipients,
                archive,
                drafter, signatures, annexes, derivation, dossier, stamps, origin);
    }

    /** The plan with what follows from another that it is about. */
    public Plan bound(Map<String, Text> names, Map<String, Citation> cited, Optional<Located<Period>> years,
            List<Text> called, List<Recipients> to) {
        return new Plan(file, kind, id, version, issuers, number, symbol, place, date, years, called, addressees,
                authority, names, cited, basis, opening, numbering, body, closing, to, archive, drafter, signatures,
                annexes, derivation, dossier, stamps, origin);
    }

    /** The plan with other nodes. */
    public Plan grown(List<Node> otherBody, List<Node> otherClosing, List<Annex> otherAnnexes) {
        return new Plan(file, kind, id, version, issuers, number, symbol, place, date, period, subject, addressees,
                authority, parameters, citations, basis, opening, numbering, otherBody, otherClosing, recipients,
                archive,
                drafter, signatures, otherAnnexes, derivation, dossier, stamps, origin);
    }

    /** The plan derived otherwise. */
    public Plan derived(Derivation other) {
        return new Plan(file, kind, id, version, issuers, number, symbol, place, date, period, subject, addressees,
                authority, parameters, citations, basis, opening, numbering, body, closing, recipients, archive,
                drafter,
                signatures, annexes, Optional.of(other), dossier, stamps, origin);
    }

    /** The plan with other stamps. */
    public Plan stamped(Stamps other) {
        return new Plan(file, kind, id, version, issuers, number, symbol, place, date, period, subject, addressees,
                authority, parameters, citations, basis, opening, numbering, body, closing, recipients, archive,
                drafter, signatures, annexes, derivation, dossier, other, origin);
    }

    /** Every text that prints, in no order that matters. */
    public List<Text> texts() {
        List<Text> out = new ArrayList<>();
        symbol.ifPresent(out::add);
        place.ifPresent(out::add);
        out.addAll(subject);
        out.addAll(addressees);
        authority.ifPresent(out::add);
        out.addAll(parameters.values());
        out.addAll(basis);
        out.addAll(opening);
        for (Node node : nodes()) {
            out.addAll(node.shape().texts());
        }
        annexes.forEach(a -> out.add(a.heading()));
        for (Recipients group : recipients) {
            out.addAll(group.lines());
            group.note().ifPresent(out::add);
        }
        out.add(archive);
        drafter.ifPresent(out::add);
        out.addAll(stamps.contact());
        for (Signature signature : signatures) {
            out.addAll(signature.lines());
            signature.title().ifPresent(out::add);
            signature.name().ifPresent(out::add);
        }
        return out;
    }

    private static void collect(List<Node> nodes, List<Node> out) {
        for (Node node : nodes) {
            out.add(node);
            collect(node.body(), out);
        }
    }
}
