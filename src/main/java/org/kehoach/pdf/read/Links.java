package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.Link;

/**
 * Reads hyperlinks (đọc liên kết): elements and fields. Links to the web and to mail are kept; those to files of the
 * writer's machine, and all that runs something, are plain text.
 */
record Links(Pictures parts) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** Where a {@code w:hyperlink} leads. */
    Optional<Link> of(XmlElement hyperlink) {
        String tip = hyperlink.get("w:tooltip", "");
        String anchor = hyperlink.get("w:anchor", "");
        Optional<String> address = Optional.ofNullable(hyperlink.get("r:id")).flatMap(parts::outside);
        return address.isPresent() ? address.flatMap(a -> outside(a, tip)) : inside(anchor, tip);
    }

    /** Where a {@code HYPERLINK} field leads; nothing for any other field. */
    Optional<Link> ofField(CharSequence instruction) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(instruction);
        while (m.find()) {
            words.add(m.group(1) != null ? m.group(1) : m.group(2));
        }
        if (words.isEmpty() || !words.getFirst().equalsIgnoreCase("HYPERLINK")) {
            return Optional.empty();
        }
        int local = words.indexOf("\\l");
        if (local > 0 && local + 1 < words.size()) {
            return inside(words.get(local + 1), "");
        }
        return words.size() > 1 ? outside(words.get(1), "") : Optional.empty();
    }

    private static Optional<Link> inside(String bookmark, String tip) {
        return bookmark.isEmpty() ? Optional.empty() : Optional.of(new Link(bookmark, true, tip));
    }

    private static Optional<Link> outside(String address, String tip) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        boolean known = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return known ? Optional.of(new Link(address.strip(), false, tip)) : Optional.empty();
    }
}
