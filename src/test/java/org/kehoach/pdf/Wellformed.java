package org.kehoach.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Any text as well-formed XML (sửa XML cho đúng cú pháp): what opens is closed, what closes nothing is left out. So chance
 * spends its tries on what Word files say, and not on where their brackets stand.
 */
final class Wellformed {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]{1,4}:[A-Za-z]{1,24})([^<>]*?)(/?)>");
    private static final Pattern ATTRIBUTE = Pattern
            .compile("([a-z0-9]{1,4}:[A-Za-z]{1,24}|[A-Za-z]{1,24})=\"([^\"]*)\"");
    private static final java.util.Set<String> PREFIXES = java.util.Set.of("w", "r", "mc", "wp", "a", "pic", "wps", "v",
            "o", "xml");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private Wellformed() {}

    /** The content of an element. */
    static String content(String text) {
        return new Wellformed().repair(text);
    }

    private String repair(String text) {
        Matcher tags = TAG.matcher(text);
        int at = 0;
        while (tags.find()) {
            characters(text.substring(at, tags.start()));
            at = tags.end();
            if (isKnown(tags.group(2))) {
                tag(tags.group(2), tags.group(3), !tags.group(1).isEmpty(), !tags.group(4).isEmpty());
            }
        }
        characters(text.substring(at));
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    private static boolean isKnown(String name) {
        return PREFIXES.contains(name.substring(0, Math.max(0, name.indexOf(':'))));
    }

    private void tag(String name, String attributes, boolean closes, boolean alone) {
        if (closes) {
            if (open.contains(name)) {
                while (!open.element().equals(name)) {
                    close();
                }
                close();
            }
            return;
        }
        out.append('<').append(name);
        Map<String, String> all = new LinkedHashMap<>();
        Matcher each = ATTRIBUTE.matcher(attributes);
        while (each.find()) {
            if (each.group(1).indexOf(':') < 0 || isKnown(each.group(1))) {
                all.putIfAbsent(each.group(1), each.group(2));
            }
        }
        all.forEach((key, value) -> {
            out.append(' ').append(key).append("=\"");
            characters(value);
            out.append('"');
        });
        out.append('>');
        open.push(name);
        if (alone) {
            close();
        }
    }

    private void close() {
        out.append("</").append(open.pop()).append('>');
    }

    private void characters(String text) {
        text.codePoints().filter(Wellformed::isXml).forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) || c > 0xffff;
    }
}
