package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kehoach.document.Meaning.Assignment;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Shape;
import org.kehoach.plan.TaskLines;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * Who is charged with what (giao nhiệm vụ), node by node: where the page names the unit, in its words, else in the
 * directory's.
 */
final class Charges {

    /** What may stand before the names in a heading. */
    private static final Pattern LEADS = Pattern
            .compile("(?iu)^(?:Kính đề nghị|Đề nghị|Đối với|Trách nhiệm của|Giao|Yêu cầu)\\s+");
    /** How long what stands before the names may be, such as {@code Kính đề nghị }. */
    private static final int LEAD = 16;
    /** How far behind the beginning names stand where the sentence first says on what it rests. */
    private static final int BASED_LEAD = 110;
    private static final Pattern PARTING = Pattern.compile("\\s*[,;]?\\s*(?:và|cùng)?\\s*");

    private final LookUps lookUps;
    private final Function<Text, String> words;
    private final List<Assignment> all = new ArrayList<>();

    Charges(LookUps lookUps, Function<Text, String> words) {
        this.lookUps = lookUps;
        this.words = words;
    }

    List<Assignment> all() {
        return all;
    }

    /** Takes up what stands in the rows of a table. */
    void add(List<Assignment> rows) {
        all.addAll(rows);
    }

    /** What a node charges somebody with, and its parts; not what stands below it. */
    void read(Node node) {
        if (charges(node)) {
            assign(node);
        }
        for (Part part : node.shape().parts()) {
            if (!part.marks().doers().isEmpty() && part.marks().report().isEmpty()) {
                String text = words.apply(part.text());
                assign(part.marks(), part.text(), text, List.of(text));
            }
        }
    }

    /** The words of a heading without what asks or orders; empty where it has none of its own. */
    String title(Node node) {
        return node.shape() instanceof Shape.Heading h ? h.title().map(words).map(Charges::unasked).orElse("") : "";
    }

    /** Whether a node's duties are gathered under those it names: an order to report by itself is in the list of reports. */
    private boolean charges(Node node) {
        return !node.marks().doers().isEmpty() && (node.marks().report().isEmpty()
                || (node.shape() instanceof Shape.Heading && names(node)));
    }

    /** Whether a heading is the name of those who are charged, and of no matter. */
    boolean names(Node node) {
        String title = title(node);
        return title.isEmpty() || UnitWords.isTitle(title)
                || calling(title, node.marks().doers()).isPresent();
    }

    private void assign(Node node) {
        List<String> duties = new ArrayList<>();
        leaves(node, true, duties);
        if (duties.isEmpty()) {
            // a heading over others who are charged one by one
            return;
        }
        boolean request = node.marks().assign().isEmpty();
        List<Who> doers = node.marks().doers();
        if (node.shape() instanceof Shape.Heading) {
            Optional<String> unit = Optional.of(title(node)).filter(t -> !t.isEmpty())
                    // of those whom the directory does not know a title is the only name
                    .filter(_ -> names(node) || doers.stream().anyMatch(w -> lookUps.callings(w).isEmpty()));
            all.add(new Assignment(unit.orElseGet(() -> lookUps.names(doers)), request, duties));
        } else if (node.shape().parts().isEmpty()) {
            all.add(new Assignment(lookUps.names(doers), request, duties));
        } else {
            Part first = node.shape().parts().getFirst();
            assign(node.marks(), first.text(), words.apply(first.text()), duties);
        }
    }

    /**
     * Where the words begin with the unit's name, perhaps behind {@code Giao}, they name the unit; behind a colon the rest is
     * the duty.
     */
    private void assign(Marks marks, Text text, String typed, List<String> duties) {
        boolean request = marks.assign().isEmpty();
        String name = marked(text);
        String unit = name.isEmpty() ? calling(unasked(typed), marks.doers()).orElse("") : name;
        int at = unit.isEmpty() ? -1 : typed.indexOf(unit);
        if (at < 0 || at > (typed.startsWith("Căn cứ ") || typed.startsWith("Trên cơ sở ") ? BASED_LEAD : LEAD)) {
            all.add(new Assignment(lookUps.names(marks.doers()), request, duties));
            return;
        }
        List<String> rest = new ArrayList<>(duties);
        if (!rest.isEmpty() && rest.getFirst().startsWith(unit + ":")) {
            rest.set(0, rest.getFirst().substring(unit.length() + 1).strip());
        }
        all.add(new Assignment(unit, request, rest));
    }

    private static String unasked(String title) {
        String stripped = LEADS.matcher(title).replaceFirst("");
        return UnitWords.uncharged(stripped.endsWith(":") ? stripped.substring(0, stripped.length() - 1) : stripped);
    }

    /** The name of one who is charged with which words begin. */
    private Optional<String> calling(String typed, List<Who> doers) {
        return doers.stream().flatMap(w -> lookUps.callings(w).stream())
                .filter(n -> typed.regionMatches(true, 0, n, 0, n.length())).findFirst()
                .map(n -> typed.substring(0, n.length()));
    }

    /** The marked names at the head of a text, from the first to the last that only commas and the like part. */
    private String marked(Text text) {
        StringBuilder out = new StringBuilder();
        String between = "";
        for (int i = 0; i < text.inlines().size(); i++) {
            Inline inline = text.inlines().get(i);
            Optional<String> unit = unit(inline);
            if (unit.isPresent()) {
                out.append(between).append(unit.get());
                between = "";
            } else if (!out.isEmpty() && inline instanceof Inline.Words w && PARTING.matcher(w.words()).matches()) {
                between = w.words();
            } else if (i > 0 || !(inline instanceof Inline.Words)) {
                break;
            }
        }
        return out.toString();
    }

    private Optional<String> unit(Inline inline) {
        return switch (inline) {
            case Inline.Fact(FactName.StandsFor(Reference.Unit _), String named, _, _) -> Optional.of(named);
            case Inline.LookUp l when l.reference() instanceof Reference.Unit -> lookUps.words(l.reference());
            case Inline.Fact _,Inline.LookUp _,Inline.Words _,Inline.Blank _ -> Optional.empty();
        };
    }

    /** The leaf texts below a node, down to where others are charged: each part of a text is one. */
    private void leaves(Node node, boolean top, List<String> out) {
        if (!top && charges(node)) {
            return;
        }
        if (TaskLines.isTask(node) && node.shape() instanceof Shape.Heading h) {
            h.title().map(words).ifPresent(out::add);
        }
        if (node.shape() instanceof Shape.Table table) {
            table.rows().forEach(row -> out.add(String.join(" ",
                    row.stream().flatMap(c -> c.lines().stream()).map(words).toList())));
        } else if (node.body().isEmpty() || node.shape() instanceof Shape.Heading || (top && !announces(node))) {
            for (Part part : node.shape().parts()) {
                if (part.marks().doers().isEmpty()) {
                    out.add(words.apply(part.text()));
                }
            }
        }
        Set<Key> lines = TaskLines.of(node);
        for (Node child : node.body()) {
            if (!lines.contains(child.key())) {
                leaves(child, false, out);
            }
        }
    }

    /** Whether a node's words end in a colon, so that what it charges somebody with stands below. */
    private boolean announces(Node node) {
        return node.shape().parts().isEmpty()
                || words.apply(node.shape().parts().getLast().text()).strip().endsWith(":");
    }
}
