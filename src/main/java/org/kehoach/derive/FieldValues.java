package org.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kehoach.document.LookUps;
import org.kehoach.origin.Origin;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Reference;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** The fields and facts of a node or part by the names of the plan's format (giá trị các trường). */
final class FieldValues {

    private final LookUps lookUps;
    private final Map<String, Value> out = new LinkedHashMap<>();

    private FieldValues(LookUps lookUps) {
        this.lookUps = lookUps;
    }

    /**
     * A value.
     *
     * @param typed   in the markup of the plan's format
     * @param words   as printed
     * @param lookUps what its look-ups and roles stand for
     */
    record Value(String typed, String words, Origin origin, Map<String, String> lookUps) {}

    static Map<String, Value> of(Node node, Optional<Part> part, LookUps lookUps) {
        FieldValues values = new FieldValues(lookUps);
        if (part.isPresent()) {
            values.text("text", List.of(part.get().text()));
            values.marks("", part.get().marks(), part.get().origin());
            values.facts(List.of(part.get().text()));
        } else {
            values.shape(node);
            node.label().ifPresent(l -> values.plain("label", l.value(), l.origin()));
            values.body(node);
            values.marks("", node.marks(), node.origin());
            values.facts(node.shape().texts());
        }
        return values.out;
    }

    private void shape(Node node) {
        String word = Changes.word(node.shape());
        switch (node.shape()) {
            case Shape.Heading h -> {
                h.title().ifPresent(t -> text(word, List.of(t)));
                parts("text", h.parts());
            }
            case Shape.Table t -> {
                t.caption().ifPresent(c -> text(word, List.of(c)));
                for (int r = 0; r < t.header().size(); r++) {
                    String row = t.header().size() == 1 ? "columns." : "columns." + r + ".";
                    for (int c = 0; c < t.header().get(r).size(); c++) {
                        text(row + c, t.header().get(r).get(c).lines());
                    }
                }
                for (int r = 0; r < t.rows().size(); r++) {
                    for (int c = 0; c < t.rows().get(r).size(); c++) {
                        text("rows." + r + "." + c, t.rows().get(r).get(c).lines());
                    }
                }
            }
            case Shape.Item _,Shape.Bullet _,Shape.Paragraph _,Shape.Target _ -> parts(word, node.shape().parts());
        }
    }

    /** Of several each has its own words, called by their place; what a clause with an id means is asked for by that. */
    private void parts(String word, List<Part> parts) {
        if (parts.size() == 1) {
            text(word, List.of(parts.getFirst().text()));
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String name = "text." + i;
            if (parts.size() > 1) {
                text(name, List.of(part.text()));
            }
            if (part.id().isEmpty()) {
                marks(parts.size() == 1 ? "" : name + ".", part.marks(), part.origin());
            }
        }
    }

    /** What stands under a node, by name. */
    private void body(Node node) {
        if (!node.body().isEmpty()) {
            String names = String.join(", ", node.body().stream().map(n -> n.key().value()).toList());
            out.put("body", new Value(names, names, node.body().getFirst().origin(), Map.of()));
        }
    }

    /** @param of the clause whose they are, with a dot behind; empty for the node's own */
    private void marks(String of, Marks m, Origin origin) {
        who(of + "assign", m.assign());
        who(of + "request", m.request());
        who(of + "with", m.with());
        m.due().ifPresent(d -> plain(of + "due", d.value().words(), d.origin()));
        m.product().ifPresent(t -> text(of + "product", List.of(t)));
        m.resources().ifPresent(t -> text(of + "resources", List.of(t)));
        m.report().ifPresent(r -> report(of + "report", r));
        m.direction().ifPresent(d -> plain(of + "direction", word(d), origin));
        m.applies().ifPresent(a -> plain(of + "applies", word(a), origin));
        if (!m.covers().isEmpty()) {
            plain(of + "covers", String.join(", ", m.covers().stream().map(Located::value).toList()),
                    m.covers().getFirst().origin());
        }
        m.onDerive().ifPresent(p -> plain(of + "on-derive", word(p), origin));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void report(String name, ReportDuty report) {
        List<String> typed = new ArrayList<>();
        List<String> words = new ArrayList<>();
        report("to", report.to(), typed, words);
        report("via", report.via(), typed, words);
        report.every().ifPresent(e -> typed.add("every: " + word(e)));
        report.every().ifPresent(e -> words.add("every: " + word(e)));
        List<Who> all = new ArrayList<>(report.to());
        all.addAll(report.via());
        out.put(name, new Value("{" + String.join(", ", typed) + "}", String.join(", ", words), report.origin(),
                names(all)));
    }

    private void report(String key, List<Who> who, List<String> typed, List<String> words) {
        if (!who.isEmpty()) {
            String list = String.join(", ", who.stream().map(Who::words).toList());
            typed.add(key + ": " + (who.size() == 1 ? list : "[" + list + "]"));
            words.add(key + ": " + lookUps.names(who));
        }
    }

    private void who(String name, List<Who> who) {
        if (!who.isEmpty()) {
            String typed = String.join(", ", who.stream().map(Who::words).toList());
            out.put(name, new Value(typed, lookUps.names(who), who.getFirst().origin(), names(who)));
        }
    }

    private Map<String, String> names(List<Who> who) {
        Map<String, String> names = new TreeMap<>();
        who.forEach(w -> lookUps.name(w).filter(n -> !n.equals(w.words())).ifPresent(n -> names.put(w.words(), n)));
        return names;
    }

    static Value plain(String words, Origin origin) {
        return new Value(words, words, origin, Map.of());
    }

    private void plain(String name, String words, Origin origin) {
        out.put(name, plain(words, origin));
    }

    private void text(String name, List<Text> texts) {
        if (!texts.isEmpty()) {
            out.put(name, joined(texts, " ", lookUps));
        }
    }

    /** Texts as one value. */
    static Value joined(List<Text> texts, String between, LookUps lookUps) {
        Map<String, String> names = new TreeMap<>();
        texts.forEach(t -> t.inlines().forEach(i -> {
            if (i instanceof Inline.LookUp l) {
                lookUps.words(l.reference()).ifPresent(w -> names.put("${" + l.reference().name() + "}", w));
            }
        }));
        return new Value(String.join(between, texts.stream().map(Text::markup).toList()),
                String.join(between, texts.stream().map(t -> Parent.words(t, lookUps)).toList()),
                texts.getFirst().origin(), names);
    }

    /** Of two facts of one name the first; a mark of the same name is another's. */
    private void facts(List<Text> texts) {
        for (Text text : texts) {
            text.inlines().forEach(i -> {
                switch (i) {
                    case Inline.Fact f -> out.putIfAbsent(f.name().name(),
                            new Value(f.words(), f.words(), f.origin(), Map.of()));
                    case Inline.LookUp l when isLocalised(l) -> out.putIfAbsent(l.reference().name(),
                            new Value("${" + l.reference().name() + "}",
                                    lookUps.words(l.reference()).orElse(l.reference().name()), l.origin(), Map.of()));
                    case Inline.LookUp _,Inline.Words _,Inline.Blank _ -> {
                        // no value of its own
                    }
                }
            });
        }
    }

    /** {@code ${unit.health=Sở Y tế}} is a look-up for the lower level: one name for both. */
    private static boolean isLocalised(Inline.LookUp lookUp) {
        return FactName.of(lookUp.reference().name()) instanceof FactName.StandsFor(Reference r)
                && !(r instanceof Reference.Cite) && !(r instanceof Reference.Named);
    }
}
