package org.kehoach.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The canonical form (dạng chuẩn) of a plan and of a node: JSON with sorted keys, texts in NFC, nothing that is empty,
 * nothing of layout, comments or origin; and the digest taken of it. Files that mean the same have the same digest.
 */
public final class CanonicalForm {

    private CanonicalForm() {}

    public static String of(Plan plan) {
        return write(plan(plan));
    }

    public static String of(Node node) {
        return write(node(node));
    }

    /** SHA-256 of the canonical form, 64 hex digits; findings and files quote the first eight. */
    public static String digest(Plan plan) {
        return sha256(of(plan));
    }

    /** As {@link #digest(Plan)}, of a node and all that stands under it. */
    public static String digest(Node node) {
        return sha256(of(node));
    }

    /** As {@link #digest(Node)}, of several in their order. */
    public static String digest(List<Node> nodes) {
        return nodes.size() == 1 ? digest(nodes.getFirst()) : sha256(write(nodes(nodes)));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Map<String, Object> plan(Plan p) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", p.kind().value().word());
        out.put("id", p.id().value());
        out.put("version", Integer.toString(p.version()));
        out.put("issuer", p.issuers().stream().map(CanonicalForm::issuer).toList());
        out.put("number", p.number().map(Located::value));
        out.put("symbol", p.symbol().map(Text::markup));
        out.put("place", p.place().map(Text::markup));
        out.put("date", p.date().map(d -> d.value().words()));
        out.put("period", p.period().map(d -> d.value().words()));
        out.put("subject", texts(p.subject()));
        out.put("addressees", texts(p.addressees()));
        out.put("authority", p.authority().map(Text::markup));
        out.putAll(stamps(p.stamps()));
        out.put("about", p.dossier().about().map(Located::value));
        out.put("comments", p.dossier().comments().stream().map(c -> map("from", c.from().markup(), "asked",
                c.asked().map(r -> r.words().markup()), "taken", c.asked().map(r -> r.taken().words()), "answer",
                c.asked().flatMap(Dossier.Request::answer).map(Text::markup))).toList());
        Map<String, Object> parameters = new LinkedHashMap<>();
        p.parameters().forEach((k, v) -> parameters.put(k, v.markup()));
        out.put("parameters", parameters);
        Map<String, Object> citations = new LinkedHashMap<>();
        p.citations().forEach((k, v) -> citations.put(k, citation(v)));
        out.put("citations", citations);
        out.put("basis", texts(p.basis()));
        out.put("opening", texts(p.opening()));
        out.put("numbering", numbering(p.numbering()));
        out.put("body", nodes(p.body()));
        out.put("closing", nodes(p.closing()));
        out.put("recipients", p.recipients().stream()
                .map(r -> map("note", r.note().map(Text::markup), "of", texts(r.lines()))).toList());
        out.put("archive", p.archive().markup());
        out.put("drafter", p.drafter().map(Text::markup));
        out.put("signature", p.signatures().stream().map(s -> map("lines", texts(s.lines()), "title",
                s.title().map(Text::markup), "name", s.name().map(Text::markup))).toList());
        out.put("annexes",
                p.annexes().stream()
                        .map(a -> map("id", a.id(), "kind", a.kind().map(DocumentKind::word), "heading",
                                a.heading().markup(), "landscape",
                                a.landscape() ? Optional.of("yes") : Optional.empty(), "tasks",
                                a.tasks().map(CanonicalForm::tasks), "numbering",
                                a.numbering().map(CanonicalForm::numbering), "body", nodes(a.body())))
                        .toList());
        return out;
    }

    private static Map<String, Object> stamps(Stamps s) {
        return map("secrecy", s.secrecy().map(v -> v.value().word()), "urgency", s.urgency().map(v -> v.value().word()),
                "circulation", s.circulation().map(v -> v.value().word()), "contact", texts(s.contact()), "draft",
                s.draft() ? Optional.of("yes") : Optional.empty());
    }

    /** That there is a table says something, also where nothing is said of it. */
    private static Object tasks(TaskTable t) {
        return t.equals(TaskTable.USUAL)
                ? "yes"
                : map("by", t.by().map(TaskTable.Grouping::word), "columns",
                        t.columns().stream().map(TaskTable.Column::word).toList(), "units", who(t.units()));
    }

    private static Object issuer(Issuer issuer) {
        return switch (issuer) {
            case Issuer.Listed l -> l.key();
            case Issuer.Described d -> map("header", values(d.header()), "name", d.name().map(Located::value), "symbol",
                    d.symbol().map(Located::value), "place", d.place().map(Located::value), "superior",
                    values(d.superior()));
        };
    }

    private static Map<String, Object> citation(Citation c) {
        return map("type", c.type().value(), "code", c.code().map(Located::value), "date",
                c.date().map(d -> d.value().words()), "issuer", c.issuer().map(Located::value), "subject",
                c.subject().map(Located::value));
    }

    private static Map<String, Object> numbering(Numbering n) {
        return map("headings", n.headings().stream().map(LevelForm::words).toList(), "capitals",
                Integer.toString(n.capitals()), "bullets", n.bullets(), "targets", n.targets());
    }

    private static List<Object> nodes(List<Node> nodes) {
        return nodes.stream().<Object>map(CanonicalForm::node).toList();
    }

    private static Map<String, Object> node(Node n) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", n.id());
        switch (n.shape()) {
            case Shape.Heading h -> {
                out.put("heading", h.title().map(Text::markup).orElse("~"));
                out.put("text", parts(h.parts()));
            }
            case Shape.Item i -> out.put("item", parts(i.parts()));
            case Shape.Bullet b -> out.put("bullet", parts(b.parts()));
            case Shape.Paragraph p -> out.put("para", parts(p.parts()));
            case Shape.Target t -> out.put("target", parts(t.parts()));
            case Shape.Table t -> table(t, out);
        }
        out.put("label", n.label().map(l -> "=" + l.value()));
        out.put("numbering", n.numbering().map(CanonicalForm::numbering));
        out.put("body", nodes(n.body()));
        out.putAll(marks(n.marks()));
        return out;
    }

    private static void table(Shape.Table table, Map<String, Object> out) {
        out.put("table", table.caption().map(Text::markup).orElse("~"));
        // one row of plain cells is the list of its words, as a drafter writes it
        out.put("columns", table.columns().<Object>map(r -> r.stream()
                .map(c -> c.lines().isEmpty() ? "" : c.lines().getFirst().markup()).toList())
                .orElseGet(() -> cells(table.header())));
        out.put("widths", table.widths().stream().map(w -> w.toPlainString()).toList());
        out.put("rows", cells(table.rows()));
    }

    private static List<?> cells(List<List<Shape.Table.Cell>> rows) {
        return rows.stream().map(r -> r.stream().map(c -> map("text", texts(c.lines()), "across",
                Integer.toString(c.across()), "down", Integer.toString(c.down()))).toList()).toList();
    }

    private static List<Object> parts(List<Part> parts) {
        return parts.stream().<Object>map(p -> {
            Map<String, Object> out = map("id", p.id(), "text", p.text().markup());
            out.putAll(marks(p.marks()));
            return out;
        }).toList();
    }

    private static Map<String, Object> marks(Marks m) {
        return map("assign", who(m.assign()), "request", who(m.request()), "with", who(m.with()), "due",
                m.due().map(d -> d.value().words()), "product", m.product().map(Text::markup), "resources",
                m.resources().map(Text::markup), "report",
                m.report().map(
                        r -> map("to", who(r.to()), "via", who(r.via()), "every", r.every().map(CanonicalForm::word))),
                "direction", m.direction().map(CanonicalForm::word), "applies", m.applies().map(CanonicalForm::word),
                "allocation",
                m.allocation().map(a -> map("table", a.table().value(), "column", a.column().map(Located::value))),
                "covers", values(m.covers()), "on-derive", m.onDerive().map(CanonicalForm::word), "supersedes",
                values(m.supersedes()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> who(List<Who> who) {
        return who.stream().map(Who::words).toList();
    }

    private static List<String> texts(List<Text> texts) {
        return texts.stream().map(Text::markup).toList();
    }

    private static List<String> values(List<Located<String>> values) {
        return values.stream().map(Located::value).toList();
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            out.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return out;
    }

    private static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Optional<?> o -> write(o.orElseThrow(), out);
            case Map<?, ?> m -> {
                Map<String, Object> sorted = new TreeMap<>();
                m.forEach((k, v) -> {
                    if (!isEmpty(v)) {
                        sorted.put((String) k, v);
                    }
                });
                String separator = "{";
                for (Map.Entry<String, Object> e : sorted.entrySet()) {
                    out.append(separator);
                    quote(e.getKey(), out);
                    out.append(':');
                    write(e.getValue(), out);
                    separator = ",";
                }
                out.append(sorted.isEmpty() ? "{}" : "}");
            }
            case Collection<?> c -> {
                String separator = "[";
                for (Object v : c) {
                    out.append(separator);
                    write(v, out);
                    separator = ",";
                }
                out.append(c.isEmpty() ? "[]" : "]");
            }
            default -> quote(composed(value.toString()), out);
        }
    }

    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case Optional<?> o -> o.isEmpty();
            case Map<?, ?> m -> m.isEmpty();
            case Collection<?> c -> c.isEmpty();
            default -> false;
        };
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
