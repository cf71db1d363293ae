package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.document.OfficialText;
import org.kehoach.document.Outline;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Entry;
import org.kehoach.intake.recognise.Head;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.intake.recognise.Tail;

/**
 * The outline of an imported document (đề cương văn bản nhập): its parts as the source prints them, and the meaning that the
 * plan made of it says.
 */
public final class ImportedOutline {

    /** Capitals behind the kind's name that say of which sort it is, {@code KẾ HOẠCH LIÊN TỊCH}, where the subject has none. */
    private static final Pattern OF_KIND = Pattern.compile(
            "(?u)(?:LIÊN TỊCH|LIÊN NGÀNH|PHỐI HỢP|HÀNH ĐỘNG|KHẨN|HỎA TỐC|HOẢ TỐC)(?= [\\p{L}“\"]\\p{Ll})");

    private ImportedOutline() {}

    public static Map<String, Object> of(Recognised document, OfficialText composed) {
        Map<String, Object> out = new LinkedHashMap<>(Outline.of(composed));
        Head head = document.head();
        String subject = Stretch.join(head.subject()).text();
        if (!head.kindWords().isEmpty()) {
            Matcher sort = OF_KIND.matcher(subject);
            String more = sort.lookingAt() ? sort.group() : "";
            out.put("kind", (head.kindWords().text() + " " + more).strip());
            subject = subject.substring(more.length()).strip();
        }
        out.put("number", head.number().text());
        out.put("symbol", head.symbol().text());
        out.put("place", head.place().text());
        out.put("date", date(head));
        out.put("superior", Stretch.join(head.superior()).text());
        out.put("issuer", Stretch.join(head.issuer()).text());
        out.put("subject", subject);
        out.put("addressees", document.addressees().stream().map(a -> unstopped(a.text())).toList());
        out.put("preface", texts(document.preface()));
        out.put("basis", texts(document.basis()));
        out.put("opening", texts(document.opening()));
        out.put("body", tree(document.body()));
        out.put("closing", texts(document.closing()));
        if (!document.annexes().isEmpty()) {
            out.put("annexes", document.annexes().stream().map(a -> map("label", a.label().text(), "heading",
                    a.heading().text(), "body", tree(a.body()))).toList());
        }
        out.put("recipients", recipients(document.tail()));
        out.put("signature", signature(document.tail()));
        return out;
    }

    private static String unstopped(String words) {
        return words.endsWith(".") || words.endsWith(";") ? words.substring(0, words.length() - 1) : words;
    }

    private static List<String> texts(List<Stretch> words) {
        return words.stream().map(Stretch::text).toList();
    }

    private static Map<String, Object> date(Head head) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("day", orNull(head.day().map(Head.Day::day).orElse(OptionalInt.empty())));
        out.put("month", orNull(head.day().map(Head.Day::month).orElse(OptionalInt.empty())));
        out.put("year", orNull(head.day().map(Head.Day::year).orElse(OptionalInt.empty())));
        return out;
    }

    @SuppressWarnings("NullAway") // JSON writes a part that is blank as null
    private static Object orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static List<Map<String, Object>> tree(List<Branch> branches) {
        return branches.stream().map(b -> map("role", role(b), "label", b.label().text(), "heading",
                b.heading().text(), "text", b.grid().map(ImportedOutline::text).orElse(b.text().text()), "children",
                tree(b.children()))).toList();
    }

    private static String role(Branch branch) {
        return switch (branch.kind()) {
            case HEADING -> "heading";
            case ITEM, PARAGRAPH -> "paragraph";
            case BULLET -> branch.label().text().equals("+") ? "plus" : "bullet";
            case TABLE -> "table";
        };
    }

    private static String text(Entry.Grid grid) {
        return String.join(" ", texts(grid.words()));
    }

    private static List<String> recipients(Tail tail) {
        List<String> out = new ArrayList<>();
        for (Tail.Group group : tail.recipients()) {
            List<Stretch> lines = new ArrayList<>(group.lines());
            lines.set(lines.size() - 1, Stretch.join(List.of(lines.getLast(), group.note())));
            out.addAll(texts(lines));
        }
        if (!tail.archive().isEmpty()) {
            out.add(tail.archive().text());
        }
        return out;
    }

    private static Map<String, Object> signature(Tail tail) {
        List<String> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Tail.Signed signed : tail.signatures()) {
            lines.addAll(texts(signed.lines()));
            if (!signed.name().isEmpty()) {
                names.add(signed.name().text());
            }
        }
        return map("lines", lines, "name", String.join("; ", names));
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            out.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return out;
    }
}
