package org.kehoach.pdf.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.Budget;

/** The lists of a Word file (đánh số tự động): what each level looks like, and how far each list has counted. */
final class Numbering {
    private static final int LEVELS = 9;
    private static final int MOST_LINKS = 10;

    /**
     * A level of a list (cấp).
     *
     * @param start   its first number
     * @param text    with {@code %1} to {@code %9} for the numbers of the levels
     * @param suffix  {@code tab}, {@code space} or {@code nothing}
     * @param restart the level, from 1, at which it begins anew; 0 for never
     * @param legal   whether all numbers are written in decimals
     */
    record Level(int start, String format, String text, String suffix, String alignment, int restart, boolean legal,
            @Nullable XmlElement paragraph, @Nullable XmlElement run) {}

    /** The level of a list that a paragraph belongs to. */
    record Item(String list, int level) {}

    /** How far a list has counted. */
    private static final class Count {
        final int[] numbers = new int[LEVELS];
        final boolean[] begun = new boolean[LEVELS];
    }

    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, XmlElement> definitions = new HashMap<>();
    private final Map<Item, Optional<Level>> levels = new HashMap<>();
    private final Map<Item, Optional<XmlElement>> overrides = new HashMap<>();
    private final Map<String, Optional<XmlElement>> definitionOf = new HashMap<>();
    private final Map<List<String>, Optional<Integer>> levelOf = new HashMap<>();
    private final Map<String, Count> counts = new HashMap<>();
    private final Set<Item> overridden = new HashSet<>();
    private final StyleSheet styles;

    Numbering(@Nullable XmlElement part, StyleSheet styles) {
        this.styles = styles;
        if (part != null) {
            part.children("w:num").forEach(e -> lists.putIfAbsent(e.get("w:numId", ""), e));
            part.children("w:abstractNum").forEach(e -> definitions.putIfAbsent(e.get("w:abstractNumId", ""), e));
        }
    }

    /** The look of an item's level; nothing where there is no such list or level. */
    Optional<Level> level(Item item) {
        return levels.computeIfAbsent(item, this::find);
    }

    /** The level of a list that belongs to a paragraph style. */
    Optional<Integer> levelOf(String list, String style) {
        return levelOf.computeIfAbsent(List.of(list, style), _ -> findLevel(list, style));
    }

    private Optional<Integer> findLevel(String list, String style) {
        for (int i = 0; i < LEVELS; i++) {
            Optional<String> owner = element(new Item(list, i)).flatMap(e -> e.childValue("w:pStyle"));
            if (owner.isPresent() && owner.get().equals(style)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Level> find(Item item) {
        return element(item).map(e -> new Level(number(e, "w:start", 1), e.childValue("w:numFmt").orElse("decimal"),
                e.childValue("w:lvlText").orElse(""), e.childValue("w:suff").orElse("tab"),
                e.childValue("w:lvlJc").orElse("left"), number(e, "w:lvlRestart", item.level),
                e.child("w:isLgl").map(Properties::isOn).orElse(false), e.child("w:pPr").orElse(null),
                e.child("w:rPr").orElse(null)));
    }

    private static int number(XmlElement e, String child, int otherwise) {
        return e.childValue(child).map(Drawings::emu).orElse(otherwise);
    }

    private Optional<XmlElement> element(Item item) {
        return override(item).flatMap(o -> o.child("w:lvl"))
                .or(() -> definition(item.list).flatMap(d -> at(d, "w:lvl", item.level)));
    }

    private Optional<XmlElement> override(Item item) {
        return overrides.computeIfAbsent(item,
                i -> Optional.ofNullable(lists.get(i.list)).flatMap(n -> at(n, "w:lvlOverride", i.level)));
    }

    private static Optional<XmlElement> at(XmlElement holder, String name, int level) {
        String wanted = Integer.toString(level);
        return holder.children(name).stream().filter(e -> e.get("w:ilvl", "").equals(wanted)).findFirst();
    }

    /** The definition of a list, also where it is given by a style. */
    private Optional<XmlElement> definition(String list) {
        Optional<XmlElement> known = definitionOf.get(list);
        if (known == null) {
            known = linked(list);
            definitionOf.put(list, known);
        }
        return known;
    }

    private Optional<XmlElement> linked(String list) {
        String id = list;
        for (int i = 0; i < MOST_LINKS; i++) {
            Optional<XmlElement> found = Optional.ofNullable(lists.get(id))
                    .flatMap(n -> n.childValue("w:abstractNumId"))
                    .map(definitions::get);
            Optional<String> link = found.flatMap(d -> d.childValue("w:numStyleLink"));
            if (link.isEmpty()) {
                return found;
            }
            id = styles.style(link.get()).paragraph().get("w:numPr").flatMap(p -> p.childValue("w:numId")).orElse("");
        }
        return Optional.empty();
    }

    /** Counts an item and gives its label; a format that is not known is reported. */
    String next(Item item, Level level, Findings findings) {
        String owner = definition(item.list).map(d -> d.get("w:abstractNumId", "")).orElse(item.list);
        Count count = counts.computeIfAbsent(owner, _ -> new Count());
        Optional<Integer> start = override(item).flatMap(o -> o.childValue("w:startOverride")).map(Drawings::emu);
        int own = item.level;
        if (start.isPresent() && overridden.add(item)) {
            count.numbers[own] = start.get();
        } else {
            count.numbers[own] = count.begun[own] ? count.numbers[own] + 1 : level.start;
        }
        count.begun[own] = true;
        for (int i = own + 1; i < LEVELS; i++) {
            int restart = level(new Item(item.list, i)).map(Level::restart).orElse(i);
            if (restart > own) {
                count.begun[i] = false;
            }
        }
        return label(item, level, count, findings);
    }

    private String label(Item item, Level level, Count count, Findings findings) {
        if (level.format.equals("bullet")) {
            Budget.other(level.text.length(), 0);
            return level.text;
        }
        Budget.other(level.text.length(), 0);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int which = i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (c == '%' && which >= 0 && which < LEVELS) {
                out.append(number(new Item(item.list, which), level.legal, count, findings));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private String number(Item item, boolean legal, Count count, Findings findings) {
        Optional<Level> level = level(item);
        int number = count.begun[item.level] ? count.numbers[item.level] : level.map(Level::start).orElse(1);
        String format = level.map(Level::format).orElse("decimal");
        return NumberFormats.write(legal && !format.equals("none") ? "decimal" : format, number, findings);
    }
}
