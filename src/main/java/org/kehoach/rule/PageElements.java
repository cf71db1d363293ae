package org.kehoach.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.document.Address;
import org.kehoach.document.ComposedAnnex;
import org.kehoach.document.OfficialText;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.plan.DocumentKind;

/**
 * The elements of a document found on its pages (nhận diện thành phần thể thức): what a plan's field printed is known by
 * its bookmark, what the composer or the template supplied by its words. Styles are the template keeper's and say nothing.
 */
final class PageElements {

    /** Place and date as no form has them, {@code An Hải, 5-3-2026}. */
    private static final Pattern IN_DIGITS = Pattern
            .compile("\\p{L}[\\p{L} .]{1,40},? (?:ngày )?\\d{1,2} ?[-./] ?\\d{1,2} ?[-./] ?\\d{4}");
    private static final Pattern ANNEX = Pattern.compile("phụ lục(?: (?:[ivxlc]+|\\d+))?");

    private final OfficialText text;
    private final Map<String, Address> marks;
    private final Map<Integer, Role> recognised;
    private final Set<String> annexKeys;
    private final List<PageElement> found = new ArrayList<>();
    private boolean head = true;
    private Role before = Role.OTHER;

    private PageElements(OfficialText text, Map<String, Address> marks, Map<Integer, Role> recognised) {
        this.text = text;
        this.marks = marks;
        this.recognised = recognised;
        this.annexKeys = text.annexes().stream().flatMap(a -> a.heading().spans().stream())
                .flatMap(s -> s.address().stream()).map(Address::node).collect(Collectors.toSet());
    }

    /** All paragraphs that are seen, in reading order. */
    static List<PageElement> of(LaidOutDocument pages, OfficialText text, Map<String, Address> marks) {
        return new PageElements(text, marks, Map.of()).of(pages);
    }

    /** The same of a Word file without marks, whose paragraphs were recognised. */
    static List<PageElement> recognised(LaidOutDocument pages, OfficialText text, Map<Integer, Role> roles) {
        return new PageElements(text, Map.of(), roles).of(pages);
    }

    private List<PageElement> of(LaidOutDocument pages) {
        for (int i = 0; i < pages.pages().size(); i++) {
            page(i, pages.pages().get(i));
        }
        return List.copyOf(found);
    }

    private void page(int number, LaidOutDocument.Page page) {
        List<Line> lines = new ArrayList<>();
        int cell = 0;
        for (Line line : page.lines()) {
            if (line.source().area() != Area.BODY || !line.hasText()) {
                continue;
            }
            boolean goesOn = !lines.isEmpty() && !line.source().first()
                    && line.source().paragraph() == lines.getLast().source().paragraph();
            if (!goesOn) {
                close(number, lines, cell);
            }
            cell = line.source().cells().size();
            lines.add(line);
        }
        close(number, lines, cell);
    }

    private void close(int page, List<Line> lines, int cells) {
        if (lines.isEmpty()) {
            return;
        }
        if (cells == 0 && lines.size() > 1 && supplied(lines.getFirst().text()) == Role.ANNEX_LABEL) {
            found.add(new PageElement(Role.ANNEX_LABEL, page, lines.subList(0, 1)));
            lines.removeFirst();
        }
        PageElement element = new PageElement(Role.OTHER, page, lines);
        lines.clear();
        Role role = cells > 0 ? Role.OTHER : role(element);
        before = role == Role.OTHER ? before : role;
        found.add(element.as(role));
    }

    private Role role(PageElement element) {
        Optional<Address> address = element.lines().stream().flatMap(l -> l.source().bookmarks().stream())
                .map(marks::get).filter(java.util.Objects::nonNull).findFirst();
        if (address.isPresent()) {
            head = false;
            return role(address.get());
        }
        if (!recognised.isEmpty()) {
            Role known = recognised.get(element.first().source().paragraph());
            return known == null ? unrecognised(plain(element.words())) : known;
        }
        boolean goesOn = !element.first().source().first();
        return goesOn ? before : supplied(element.words());
    }

    /** Of a recognised document only the words that every one has are left: what recognition did not take stays unjudged. */
    private static Role unrecognised(String plain) {
        if (plain.equals("nơi nhận:") || plain.equals("nơi nhận")) {
            return Role.RECIPIENTS_HEAD;
        }
        if (plain.equals("cộng hòa xã hội chủ nghĩa việt nam")) {
            return Role.NATION;
        }
        return plain.matches("độc lập\\s?[-–—]\\s?tự do\\s?[-–—]\\s?hạnh phúc") ? Role.MOTTO : Role.OTHER;
    }

    private Role role(Address address) {
        String field = address.field();
        if (!address.key().equals(Address.DOCUMENT)) {
            return field.equals("heading")
                    ? annexKeys.contains(address.node()) ? Role.ANNEX_TITLE : Role.BODY_HEADING
                    : Role.BODY_TEXT;
        }
        String name = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        return switch (name) {
            case "subject" -> Role.SUBJECT_LINE;
            case "addressees" -> Role.ADDRESSEE;
            case "authority" -> isNamed() ? Role.OPENING : Role.ENACTING;
            case "basis" -> Role.BASIS;
            case "opening" -> Role.OPENING;
            case "recipients" -> field.endsWith(".note") ? Role.OTHER : Role.RECIPIENT_LINE;
            case "archive" -> Role.RECIPIENT_LINE;
            case "signature" -> field.contains(".lines.")
                    ? Role.AUTHORITY
                    : field.endsWith(".name") ? Role.SIGNER_NAME : Role.SIGNER_TITLE;
            default -> Role.OTHER;
        };
    }

    /** Words that no field printed: those of the header stand before the subject. */
    private Role supplied(String words) {
        String plain = plain(words);
        if (plain.equals("nơi nhận:") || plain.equals("nơi nhận")) {
            return Role.RECIPIENTS_HEAD;
        }
        for (ComposedAnnex annex : text.annexes()) {
            if (plain.equals(plain(annex.label()))) {
                return Role.ANNEX_LABEL;
            }
        }
        if (!text.annexes().isEmpty() && ANNEX.matcher(plain).matches()) {
            return Role.ANNEX_LABEL;
        }
        if (plain.startsWith("(kèm theo ")) {
            return Role.ANNEX_REFERENCE;
        }
        // the issuer above the number may be called the same
        if (!head && !isNamed() && (has(text.authority().stream().map(org.kehoach.document.Line::text).toList(), plain)
                || plain.equals(plain(text.type().clause())))) {
            return Role.ENACTING;
        }
        return head ? header(plain) : Role.OTHER;
    }

    private Role header(String plain) {
        if (plain.contains("xã hội chủ nghĩa việt nam")) {
            return Role.NATION;
        }
        if (plain.contains("độc lập") && plain.contains("hạnh phúc")) {
            return Role.MOTTO;
        }
        if (has(text.letterhead().issuer(), plain)) {
            return Role.ISSUING_BODY;
        }
        if (has(text.letterhead().superior(), plain)) {
            return Role.SUPERIOR_BODY;
        }
        if (plain.startsWith("số") && plain.contains(plain(text.code().symbol()))) {
            return Role.NUMBER;
        }
        if ((plain.contains("ngày ") && plain.contains(" tháng ") && plain.contains(" năm "))
                || IN_DIGITS.matcher(plain).matches()) {
            return Role.PLACE_AND_DATE;
        }
        return plain.equals(plain(text.kind())) ? Role.KIND : Role.OTHER;
    }

    /** Whether who acts stands in a sentence, and not in a line of capitals. */
    private boolean isNamed() {
        return text.type().authority() == DocumentKind.Authority.NAME;
    }

    private static boolean has(List<String> lines, String plain) {
        return lines.stream().anyMatch(l -> plain(l).equals(plain));
    }

    private static String plain(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return composed.replace("hoà", "hòa").replaceAll("\\s+", " ").strip();
    }
}
