package org.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;

/** What people noted in a Word file (nhận xét, dấu vết sửa): comments by paragraph, and who tracked changes when. */
final class Notes {

    private static final Set<String> TRACKED = Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange",
            "w:pPrChange");
    private static final Set<String> APART = Set.of("w:txbxContent", "mc:Fallback");
    private static final int LONGEST = 2000;

    private final Map<String, String> words = new LinkedHashMap<>();
    private final TreeMap<Integer, List<String>> comments = new TreeMap<>();
    private final Map<String, Integer> tracked = new TreeMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int number;

    private Notes() {}

    static Notes read(WordPackage word) throws OpcException {
        Notes notes = new Notes();
        Optional<String> part = word.relationships(word.document()).part("comments");
        Optional<XmlElement> all = part.isEmpty() ? Optional.empty() : word.xml(part.get());
        all.ifPresent(c -> c.children("w:comment").forEach(notes::comment));
        word.xml(word.document()).ifPresent(notes::visit);
        return notes;
    }

    /** Comments by the number of the paragraph that they begin in. */
    NavigableMap<Integer, List<String>> comments() {
        return comments;
    }

    /** Who changed with tracking, and when: how many changes. */
    Map<String, Integer> tracked() {
        return tracked;
    }

    private void comment(XmlElement comment) {
        List<String> paragraphs = comment.children("w:p").stream().map(XmlElement::text).map(String::strip)
                .filter(t -> !t.isEmpty()).toList();
        String text = String.join(" / ", paragraphs).replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029\ufffd]", " ");
        if (!text.isBlank()) {
            String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            words.put(comment.get("w:id", ""), signed(comment) + ": " + cut.strip());
        }
    }

    /** {@code Nguyễn Văn A, 12/3/2026}. */
    private static String signed(XmlElement e) {
        String author = e.get("w:author", "").replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029\ufffd]", " ").strip();
        String date = e.get("w:date", "");
        String day = date.matches("\\d{4}-\\d{2}-\\d{2}.*")
                ? Integer.parseInt(date.substring(8, 10)) + "/" + Integer.parseInt(date.substring(5, 7)) + "/"
                        + date.substring(0, 4)
                : "";
        return (author.isEmpty() ? "?" : author) + (day.isEmpty() ? "" : ", " + day);
    }

    private void visit(XmlElement e) {
        if (e.name().equals("w:p")) {
            number++;
        }
        if (TRACKED.contains(e.name()) && !e.get("w:author", "").isEmpty()) {
            tracked.merge(signed(e), 1, Integer::sum);
        }
        if (e.name().equals("w:commentRangeStart") || e.name().equals("w:commentReference")) {
            String id = e.get("w:id", "");
            String said = words.get(id);
            if (said != null && seen.putIfAbsent(id, number) == null) {
                comments.computeIfAbsent(number, _ -> new ArrayList<>()).add(said);
            }
        }
        for (XmlElement child : e.children()) {
            if (!APART.contains(child.name())) {
                visit(child);
            }
        }
    }
}
