package org.kehoach.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Dossier;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Located;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Stamps;
import org.kehoach.plan.TaskTable;
import org.kehoach.plan.Text;
import org.kehoach.source.Written.Entries;
import org.kehoach.source.Written.Items;
import org.kehoach.source.Written.Words;

/**
 * Writes a plan as YAML (ghi kế hoạch), the counterpart of {@link PlanReader}: keys in one order, nothing that goes without
 * saying, a paragraph in a line of its own.
 */
public final class PlanWriter {

    private PlanWriter() {}

    /**
     * The plan as YAML that {@link PlanReader} reads as the same plan: of the same canonical form, keys and places aside.
     * The same plan gives the same text. Comments of the file that the plan was read from are not in the plan.
     *
     * <p>What no plan may hold (control characters, characters of no width) is written as an escape, which the reader
     * then tells. Stress that begins within a word begins with the next word, and blanks at the end of a paragraph are
     * dropped; words are never changed.
     *
     * @return lines that end in {@code \n}; UTF-8 when saved
     * @throws IllegalArgumentException where the words of a fact or a blank hold a brace, which no YAML can say
     */
    public static String write(Plan plan) {
        Entries out = Entries.below();
        header(plan, out);
        content(plan, out);
        end(plan, out);
        return YamlPrinter.print(out);
    }

    private static void header(Plan plan, Entries out) {
        out.word("kind", plan.kind().value().word()).word("id", plan.id().value());
        if (plan.version() != 1) {
            out.word("version", Integer.toString(plan.version()));
        }
        out.put("issuer", oneOrList(plan.issuers().stream().map(PlanWriter::issuer).toList()))
                .word("number", plan.number().map(Located::value)).put("symbol", plan.symbol().map(NodeWriter::text))
                .put("place", plan.place().map(NodeWriter::text)).word("date", plan.date().map(d -> d.value().words()))
                .word("period", plan.period().map(p -> p.value().words()))
                .put("subject", NodeWriter.lines(plan.subject()))
                .put("addressees", oneOrList(texts(plan.addressees())))
                .put("authority", plan.authority().map(NodeWriter::text))
                .word("about", plan.dossier().about().map(a -> a.value()
                        + plan.dossier().version().map(v -> "@" + v.value()).orElse("")))
                .put("comments", list(plan.dossier().comments().stream().map(PlanWriter::comment).toList()));
        stamps(plan.stamps(), out);
    }

    private static void stamps(Stamps stamps, Entries out) {
        out.word("secrecy", stamps.secrecy().map(s -> s.value().word()))
                .word("urgency", stamps.urgency().map(s -> s.value().word()))
                .word("circulation", stamps.circulation().map(s -> s.value().word()))
                .put("contact", oneOrList(texts(stamps.contact())));
        if (stamps.draft()) {
            out.word("draft", "yes");
        }
    }

    private static void content(Plan plan, Entries out) {
        Entries parameters = Entries.below();
        plan.parameters().forEach((name, text) -> parameters.put(name, NodeWriter.text(text)));
        Entries citations = Entries.below();
        plan.citations().forEach((key, citation) -> citations.put(key, citation(citation)));
        out.put("parameters", some(parameters)).put("citations", some(citations))
                .put("basis", list(texts(plan.basis()))).put("opening", NodeWriter.lines(plan.opening()));
        Numbering usual = plan.kind().value().numbering();
        Set<String> said = plan.derivation().map(Derivation::numbered).orElse(Set.of());
        if (!plan.numbering().equals(usual) || !said.isEmpty()) {
            out.put("numbering", NodeWriter.numbering(plan.numbering(), usual, said));
        }
        NodeWriter nodes = new NodeWriter(plan.numbering());
        plan.derivation().ifPresent(d -> new DerivationWriter(nodes).write(d, out));
        if (plan.derivation().isEmpty() || !plan.body().isEmpty()) {
            out.put("body", nodes.nodes(plan.body()));
        }
        if (!plan.closing().isEmpty()) {
            out.put("closing", nodes.nodes(plan.closing()));
        }
    }

    private static void end(Plan plan, Entries out) {
        out.put("recipients", list(plan.recipients().stream().map(PlanWriter::recipients).toList()));
        if (!plan.archive().markup().equals("VT")) {
            out.put("archive", NodeWriter.text(plan.archive()));
        }
        out.put("drafter", plan.drafter().map(NodeWriter::text))
                .put("signature", oneOrList(plan.signatures().stream().map(PlanWriter::signature).toList()))
                .put("annexes", list(plan.annexes().stream().map(a -> annex(a, plan.numbering())).toList()));
    }

    private static Written comment(Dossier.Comment comment) {
        Entries out = Entries.below().put("from", NodeWriter.text(comment.from()));
        comment.asked().ifPresent(r -> {
            out.put("asked", NodeWriter.text(r.words()));
            if (r.taken() != Dossier.Taken.ACCEPTED) {
                out.word("taken", r.taken().name().toLowerCase(Locale.ROOT));
            }
            out.put("answer", r.answer().map(NodeWriter::text));
        });
        return out;
    }

    private static Written issuer(Issuer issuer) {
        return switch (issuer) {
            case Issuer.Listed l -> new Words(l.key());
            case Issuer.Described d -> Entries.inOneLine().words("header", values(d.header()))
                    .word("name", d.name().map(Located::value)).word("symbol", d.symbol().map(Located::value))
                    .word("place", d.place().map(Located::value)).words("superior", values(d.superior()));
        };
    }

    private static Written citation(Citation c) {
        boolean law = c.code().isEmpty() && c.date().isEmpty() && c.issuer().isEmpty();
        return (law ? Entries.inOneLine() : Entries.below()).word("type", c.type().value())
                .word("code", c.code().map(Located::value)).word("date", c.date().map(d -> d.value().words()))
                .word("issuer", c.issuer().map(Located::value)).word("subject", c.subject().map(Located::value));
    }

    private static Written recipients(Recipients group) {
        return group.note().isEmpty() && group.lines().size() == 1
                ? NodeWriter.text(group.lines().getFirst())
                : Entries.inOneLine().put("note", group.note().map(NodeWriter::text)).put("of",
                        oneOrShort(group.lines()));
    }

    private static Written signature(Signature s) {
        return Entries.inOneLine().put("lines", oneOrShort(s.lines())).put("name", s.name().map(NodeWriter::text))
                .put("title", s.title().map(NodeWriter::text));
    }

    private static Written annex(Annex annex, Numbering usual) {
        Numbering base = annex.kind().map(DocumentKind::numbering).orElse(usual);
        Entries out = Entries.below().word("id", annex.id()).word("kind", annex.kind().map(DocumentKind::word))
                .put("heading", NodeWriter.text(annex.heading()));
        if (annex.landscape() != annex.tasks().isPresent()) {
            out.word("landscape", annex.landscape() ? "yes" : "no");
        }
        out.put("tasks", annex.tasks().map(PlanWriter::tasks))
                .put("numbering", annex.numbering().filter(n -> annex.kind().isEmpty() || !n.equals(base))
                        .map(n -> NodeWriter.numbering(n, base)));
        return annex.tasks().isPresent() && annex.body().isEmpty()
                ? out
                : out.put("body", new NodeWriter(annex.numbering().orElse(usual)).nodes(annex.body()));
    }

    private static Written tasks(TaskTable table) {
        return table.equals(TaskTable.USUAL)
                ? new Words("yes")
                : Entries.inOneLine().word("by", table.by().map(TaskTable.Grouping::word))
                        .words("columns", table.columns().stream().map(TaskTable.Column::word).toList())
                        .words("units", NodeWriter.who(table.units()));
    }

    private static Optional<Entries> some(Entries map) {
        return Optional.of(map).filter(m -> !m.all().isEmpty());
    }

    private static Optional<Written> list(List<Written> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(Items.of(all));
    }

    private static Optional<Written> oneOrList(List<Written> all) {
        return all.size() == 1 ? Optional.of(all.getFirst()) : list(all);
    }

    private static Optional<Written> oneOrShort(List<Text> all) {
        List<Written> texts = texts(all);
        return switch (texts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(texts.getFirst());
            default -> Optional.of(new Items(texts, true));
        };
    }

    private static List<Written> texts(List<Text> texts) {
        return texts.stream().<Written>map(NodeWriter::text).toList();
    }

    private static List<String> values(List<Located<String>> values) {
        return values.stream().map(Located::value).toList();
    }
}
