package org.kehoach.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Problem;
import org.kehoach.opc.XmlElement;

/** All that is found wrong in a template (danh sách lỗi), each with its part, its paragraph's number and words. */
final class Faults implements Consumer<TemplateProblem> {

    private static final int SNIPPET = 160;

    /** More than anyone reads at once; how many more there are is told at the end. */
    private static final int MOST = 200;

    private final List<Diagnostic> found = new ArrayList<>();
    private int more;
    private Place place;
    private Map<XmlElement, Integer> numbers = Map.of();
    private final Deque<String> inside = new ArrayDeque<>();

    /**
     * A paragraph that is looked at; its number counts all paragraphs of the part from 1, those in tables too.
     *
     * @param inside the table, row, cell and text box that it stands in, such as {@code table1.row2.cell1}
     */
    record Place(String file, String part, String inside, int paragraph, String words) {}

    Faults(String file) {
        place = new Place(file, "", "", 0, "");
    }

    void enter(String part) {
        place = new Place(place.file, part, "", 0, "");
    }

    /** Goes into a part whose paragraphs are numbered; returns the way back. */
    Runnable enter(String file, String part, Map<XmlElement, Integer> numbered) {
        Place before = place;
        Map<XmlElement, Integer> numbersBefore = numbers;
        List<String> insideBefore = List.copyOf(inside);
        place = new Place(file, part, "", 0, "");
        numbers = numbered;
        inside.clear();
        return () -> {
            place = before;
            numbers = numbersBefore;
            inside.clear();
            inside.addAll(insideBefore);
        };
    }

    void into(String container) {
        inside.addLast(container);
    }

    void out() {
        inside.removeLast();
    }

    void paragraph(XmlElement paragraph, String words) {
        place = new Place(place.file, place.part, String.join(".", inside), numbers.getOrDefault(paragraph, 0),
                words.length() > SNIPPET ? words.substring(0, SNIPPET) : words);
    }

    /** A style or another thing that has a name and no paragraph. */
    void named(String words) {
        place = new Place(place.file, place.part, "", 0, words);
    }

    Place place() {
        return place;
    }

    @Override
    public void accept(TemplateProblem problem) {
        at(place, problem);
    }

    void at(Place where, TemplateProblem problem) {
        if (found.size() >= MOST) {
            more++;
            return;
        }
        String path = where.inside.isEmpty() ? where.part : where.part + '#' + where.inside;
        Diagnostic fault = new Diagnostic(problem, new Location(where.file, path, where.paragraph, 0, 1), where.words);
        if (found.isEmpty() || !found.getLast().equals(fault)) {
            found.add(fault);
        }
    }

    List<Diagnostic> found() {
        List<Diagnostic> all = new ArrayList<>(new LinkedHashSet<>(found));
        all.removeIf(d -> follows(d.problem())
                && all.stream()
                        .anyMatch(open -> isOpenList(open.problem()) && isBehind(d.location(), open.location())));
        if (more > 0) {
            all.add(new Diagnostic(new TemplateProblem.MoreFaults(more), Location.of(place.file)));
        }
        return List.copyOf(all);
    }

    /** What an open list does to all that stands behind it; what is wrong there of itself is seen when it is closed. */
    private static boolean follows(Problem problem) {
        return problem instanceof TemplateProblem.UnrelatedList || problem instanceof TemplateProblem.BodyRepeated;
    }

    private static boolean isOpenList(Problem problem) {
        return problem instanceof TemplateProblem.NotClosed open && open.tag().startsWith("[#list");
    }

    private static boolean isBehind(Location at, Location open) {
        return at.file().equals(open.file()) && part(at).equals(part(open)) && at.line() > open.line();
    }

    private static String part(Location at) {
        return at.path().replaceFirst("#.*", "");
    }
}
