package org.kehoach.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.Address;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.origin.Origin;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.plan.Plan;
import org.kehoach.template.CustomMap;

/** Follows the bookmarks of a plan's Word file from its pages back to the plan's lines (dò vị trí). */
final class PlaceFinder {

    private final Map<String, Address> marks;
    private final Origins origins;
    private final List<Place> found = new ArrayList<>();
    private Optional<Origin.Yaml> open = Optional.empty();
    private int paragraph;
    private boolean grows;

    private PlaceFinder(Map<String, Address> marks, Origins origins) {
        this.marks = marks;
        this.origins = origins;
    }

    /** The places of the plan's paragraphs; of one that goes on overleaf, one on each page. */
    static List<Place> find(Plan plan, Documents made) {
        PlaceFinder finder = new PlaceFinder(marks(made.word()), Origins.of(plan));
        List<LaidOutDocument.Page> pages = made.pages().map(LaidOutDocument::pages).orElse(List.of());
        for (int i = 0; i < pages.size(); i++) {
            finder.grows = false;
            for (Line line : pages.get(i).lines()) {
                finder.add(i, line);
            }
        }
        return finder.found;
    }

    /** The bookmarks of a plan's Word file, and the fields that they stand for. */
    static Map<String, Address> marks(byte[] word) {
        try {
            return CustomMap.read(WordPackage.read(word)).map(CustomMap::marks).orElse(Map.of());
        } catch (OpcException e) {
            throw new IllegalStateException("a Word file that was just made", e);
        }
    }

    private void add(int page, Line line) {
        Area area = line.source().area();
        if (area == Area.HEADER || area == Area.FOOTER || line.isBlank()) {
            return;
        }
        Optional<Origin.Yaml> begun = line.source().bookmarks().stream().map(marks::get)
                .flatMap(a -> Optional.ofNullable(a).flatMap(origins::find).stream()).findFirst();
        if (begun.isPresent()) {
            grows = grows && begun.equals(open);
            open = begun;
        } else if (line.source().paragraph() != paragraph) {
            open = Optional.empty();
        }
        paragraph = line.source().paragraph();
        if (open.isEmpty()) {
            grows = false;
            return;
        }
        if (grows) {
            found.add(found.removeLast().with(line.x(), line.y(), line.width(), line.height()));
        } else {
            Origin.Yaml typed = open.get();
            found.add(new Place(page, line.x(), line.y(), line.width(), line.height(), typed.line(), typed.column()));
        }
        grows = true;
    }
}
