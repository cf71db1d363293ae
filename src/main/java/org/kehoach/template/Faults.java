package org.kehoach.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;

/** All that is found wrong in a template (danh sách lỗi), each with its part, its paragraph's number and words. */
final class Faults implements Consumer<TemplateProblem> {

    private static final int SNIPPET = 160;

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();
    private Place place = new Place("", 0, "");

    /** A paragraph that is looked at; its number counts all paragraphs of the part from 1, those in tables too. */
    record Place(String part, int paragraph, String words) {}

    Faults(String file) {
        this.file = file;
    }

    void enter(String part) {
        place = new Place(part, 0, "");
    }

    void paragraph(String words) {
        place = new Place(place.part, place.paragraph + 1,
                words.length() > SNIPPET ? words.substring(0, SNIPPET) : words);
    }

    Place place() {
        return place;
    }

    @Override
    public void accept(TemplateProblem problem) {
        at(place, problem);
    }

    void at(Place where, TemplateProblem problem) {
        found.add(new Diagnostic(problem, new Location(file, where.part, where.paragraph, 0, 1), where.words));
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }
}
