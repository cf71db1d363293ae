package org.kehoach.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.document.Stamped;
import org.kehoach.plan.DocumentKind;

/**
 * What a template must print (trường bắt buộc): the main components of every document (Nghị định 30/2020/NĐ-CP, Điều 8).
 *
 * @param tag    what to write where it is missing
 * @param chains the fields that will do, as paths from the document through lists
 */
record Required(String tag, List<String> chains) {

    static final List<Required> ALL = List.of(of("[#list issuer.lines as line]${line}[/#list]", "issuer.lines[]",
            "issuer.name"), of("${code.number}", "code.number"), of("${code.symbol}", "code.symbol"),
            of("${place}", "place"), of("${date}", "date"), of("${kind}", "kind"),
            of("[#list subject as line]${line}[/#list]", "subject[]", "about"), of("${body}", "body"),
            of("[#list recipients as group][#list group.lines as line]${line}[/#list][/#list]",
                    "recipients[].lines[]"),
            of("${archive}", "archive"),
            of("[#list signatures as signature][#list signature.lines as line]${line}[/#list][/#list]",
                    "signatures[].lines[]"),
            of("[#list signatures as signature]${signature.name}[/#list]", "signatures[].name"));

    /** What a document may have besides: where no paragraph prints it, its words are lost. */
    private static final List<Required> BESIDES = List.of(
            of("[#list issuer.superior as line]${line}[/#list]", "issuer.superior[]"),
            of("[#list addressees as line]${line}[/#list]", "addressees[]"),
            of("[#list basis as line]${line}[/#list]", "basis[]"),
            of("[#list opening as line]${line}[/#list]", "opening[]"),
            of("[#list closing as line]${line}[/#list]", "closing[]"),
            of("[#list recipients as group]${group.note}[/#list]", "recipients[].note"), of("${drafter}", "drafter"),
            of("[#list signatures as signature]${signature.title}[/#list]", "signatures[].title"));

    /** What templates of one kind must print: that kind's own elements too, and not what its form omits. */
    static List<Required> of(DocumentKind kind) {
        List<Required> out = new ArrayList<>(ALL);
        out.removeIf(r -> kind.omits().contains(r.chains.getFirst().replaceFirst("[.\\[].*", "")));
        if (kind.authority() != DocumentKind.Authority.NONE) {
            out.add(of("${authority}", "authority"));
        }
        if (!kind.clause().isEmpty()) {
            out.add(of("${clause}", "clause"));
        }
        if (kind.addressees() == DocumentKind.Addressees.MUST) {
            out.add(of("[#list addressees as line]${line}[/#list]", "addressees[]"));
        }
        return List.copyOf(out);
    }

    Required {
        chains = List.copyOf(chains);
    }

    private static Required of(String tag, String... chains) {
        return new Required(tag, List.of(chains));
    }

    /** What a document has beside its text and a template that prints these fields would leave out. */
    static List<TemplateProblem.NoStamp> lost(Stamped stamped, Set<String> printed) {
        List<TemplateProblem.NoStamp> out = new ArrayList<>();
        if (!printed.contains("stamps[].words")) {
            stamped.belowNumber().forEach(s -> out.add(new TemplateProblem.NoStamp(s.printed(),
                    "[#list stamps as stamp]${stamp.words}[/#list]")));
        }
        if (!printed.contains("circulation")) {
            stamped.circulation().ifPresent(c -> out.add(new TemplateProblem.NoStamp(c.printed(), "${circulation}")));
        }
        if (!printed.contains("contact[]") && !stamped.contact().isEmpty()) {
            out.add(new TemplateProblem.NoStamp(stamped.contact().getFirst().text(),
                    "[#list contact as line]${line}[/#list]"));
        }
        return out;
    }

    /** The faults of a template that prints these fields and no others. */
    static Stream<TemplateProblem.NoField> missing(List<Required> required, Set<String> printed) {
        return required.stream().filter(r -> r.chains.stream().noneMatch(printed::contains))
                .map(r -> new TemplateProblem.NoField(r.chains.getFirst().replace("[]", ""), r.tag));
    }

    /**
     * What a template that prints these fields loses.
     *
     * @param askedInVain fields that it asks for and prints nowhere
     */
    static Stream<TemplateProblem.NotPrinted> unprinted(DocumentKind kind, Set<String> printed,
            Set<String> askedInVain) {
        Map<String, String> lost = new LinkedHashMap<>();
        BESIDES.stream().filter(r -> !r.chains.getFirst().startsWith("addressees")
                || kind.addressees() == DocumentKind.Addressees.MAY)
                .filter(r -> !kind.omits().contains(r.chains.getFirst().replaceFirst("[.\\[].*", "")))
                .filter(r -> r.chains.stream().noneMatch(printed::contains))
                .forEach(r -> lost.put(r.chains.getFirst().replace("[]", ""), r.tag));
        askedInVain.stream().filter(c -> ALL.stream().noneMatch(r -> r.chains.contains(c)))
                .forEach(c -> lost.putIfAbsent(c.replace("[]", ""), "${" + c.replaceFirst(".*\\[]\\.", "") + "}"));
        return lost.entrySet().stream().map(e -> new TemplateProblem.NotPrinted(e.getKey(), e.getValue()));
    }
}
