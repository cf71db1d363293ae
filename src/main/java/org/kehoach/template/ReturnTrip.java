package org.kehoach.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.document.Address;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;

/** The way from a Word file back to the plan (đường về): which field of which node holds what words now. */
public final class ReturnTrip {

    private static final Set<String> GONE = Set.of("w:del", "w:moveFrom", "w:instrText", "w:delText", "w:pPr",
            "w:rPr", "w:tblPr", "w:sectPr");

    private final Map<String, Address> marks;
    private final Map<String, String> open = new LinkedHashMap<>();
    private final Map<String, StringBuilder> words = new LinkedHashMap<>();

    private ReturnTrip(Map<String, Address> marks) {
        this.marks = marks;
    }

    /** Words of one field in one place of the file. */
    public record Passage(String mark, Address address, String words) {}

    /** A field whose words differ from those that were printed; {@code after} is empty where they are gone. */
    public record Change(Address address, String before, String after) {}

    /**
     * The words of all marked fields in the file's order.
     *
     * @return empty where the file carries no map, being issued or another program's
     */
    public static List<Passage> passages(WordPackage word) throws OpcException {
        Optional<CustomMap> map = CustomMap.read(word);
        if (map.isEmpty()) {
            return List.of();
        }
        ReturnTrip trip = new ReturnTrip(map.get().marks());
        trip.visit(word.xml(WordPackage.DOCUMENT).orElseThrow());
        List<Passage> passages = new ArrayList<>();
        trip.words.forEach((mark, text) -> passages
                .add(new Passage(mark, trip.marks.getOrDefault(mark, Address.document("")), text.toString().strip())));
        return passages;
    }

    /** What a clerk changed in the Word file that was made of {@code text}. */
    public static List<Change> changes(OfficialText text, WordPackage word) throws OpcException {
        Map<String, String> now = new LinkedHashMap<>();
        passages(word).forEach(p -> now.put(p.mark(), p.words()));
        List<Change> changes = new ArrayList<>();
        Set<String> printed = CustomMap.read(word).map(m -> m.marks().keySet()).orElse(Set.of());
        for (Passage before : FillModel.of(text).passages()) {
            String after = now.getOrDefault(before.mark(), "");
            if (printed.contains(before.mark()) && !after.equals(before.words().strip())) {
                changes.add(new Change(before.address(), before.words(), after));
            }
        }
        return changes;
    }

    private void visit(XmlElement element) {
        switch (element.name()) {
            case "w:bookmarkStart" -> start(element.get("w:id", ""), element.get("w:name", ""));
            case "w:bookmarkEnd" -> open.remove(element.get("w:id", ""));
            case "w:t" -> append(element.text());
            case "w:tab" -> append("\t");
            case "w:br" -> append("\n");
            case "w:noBreakHyphen" -> append("\u2011");
            default -> {
                if (!GONE.contains(element.name())) {
                    element.children().forEach(this::visit);
                }
                if (element.name().equals("w:p")) {
                    append("\n");
                }
            }
        }
    }

    private void start(String id, String name) {
        if (marks.containsKey(name)) {
            open.put(id, name);
            words.computeIfAbsent(name, _ -> new StringBuilder());
        }
    }

    private void append(String text) {
        for (String name : open.values()) {
            words.computeIfAbsent(name, _ -> new StringBuilder()).append(text);
        }
    }
}
