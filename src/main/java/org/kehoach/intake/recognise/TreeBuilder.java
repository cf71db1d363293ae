package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.intake.recognise.Mark.Ordinal;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.LevelForm.Counter;

/**
 * Step 7: the tree that the marks make (dựng cây đề mục). A number goes on where one of its form is open and it is the next;
 * a first one opens a level; where its form was met before, below what it stood then.
 */
public final class TreeBuilder {

    private static final String ROOT = "";
    /** Below every number with a stop. */
    private static final int POINT = 20;

    private final List<Twig> roots = new ArrayList<>();
    private final List<Twig> open = new ArrayList<>();
    private final Map<LevelForm, String> above = new HashMap<>();
    private final List<String> bullets = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private boolean titleFollows;

    /** A number that does not follow the one before (số nhảy cóc). */
    public record Gap(Stretch label, String expected) {}

    record Tree(List<Twig> roots, List<Gap> gaps) {}

    private TreeBuilder() {}

    static Tree build(List<Entry> entries) {
        TreeBuilder builder = new TreeBuilder();
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Grid g -> builder.plain(Twig.table(g));
                case Entry.Line l -> builder.line(l.words());
            }
        }
        return new Tree(builder.roots, builder.gaps);
    }

    private void line(Stretch words) {
        Optional<Mark> mark = Marks.read(words);
        if (mark.isEmpty() && titleFollows && words.length() < 250) {
            open.getLast().title(words);
            titleFollows = false;
        } else if (mark.isEmpty()) {
            titleFollows = false;
            plain(Twig.plain(words));
        } else if (mark.get().isBullet()) {
            titleFollows = false;
            bullet(Twig.marked(mark.get(), Optional.empty()));
        } else {
            Ordinal number = choose(mark.get());
            numbered(Twig.marked(mark.get(), Optional.of(number)), number);
            titleFollows = mark.get().words().isEmpty();
        }
    }

    private void plain(Twig twig) {
        closeBullets();
        add(twig);
    }

    private void add(Twig twig) {
        (open.isEmpty() ? roots : open.getLast().children).add(twig);
    }

    private void closeBullets() {
        while (!open.isEmpty() && open.getLast().isBullet()) {
            open.removeLast();
        }
    }

    private void bullet(Twig twig) {
        String sign = sign(twig);
        if (!bullets.contains(sign)) {
            bullets.add(sign);
        }
        int same = -1;
        for (int i = open.size() - 1; i >= 0 && open.get(i).isBullet(); i--) {
            if (sign(open.get(i)).equals(sign)) {
                same = i;
            }
        }
        if (same >= 0) {
            closeTo(same);
        } else {
            // a dash never stands inside a plus
            while (!open.isEmpty() && open.getLast().isBullet() && !opensList(open.getLast(), sign)
                    && ((sign.equals("-") && sign(open.getLast()).equals("+"))
                            || (sign.equals("*") && twig.words().text().endsWith(":"))
                            || bullets.indexOf(sign) < bullets.indexOf(sign(open.getLast())))) {
                open.removeLast();
            }
        }
        add(twig);
        open.add(twig);
    }

    /** Whether what a star introduces stands below it, {@code * Nội dung:}, whichever sign came first in the document. */
    private static boolean opensList(Twig twig, String sign) {
        return twig.words().text().endsWith(":") && (sign(twig).equals("*") || sign.equals("*"));
    }

    private static String sign(Twig twig) {
        String label = twig.label().text();
        return label.equals("–") || label.equals("—") || label.equals("−") ? "-" : label;
    }

    private void closeTo(int size) {
        while (open.size() > size) {
            open.removeLast();
        }
    }

    /** Which of the two numbers a mark such as {@code I.} or {@code i)} is. */
    private Ordinal choose(Mark mark) {
        Ordinal first = mark.number().orElseThrow();
        return mark.roman().filter(other -> fit(other) > fit(first)).orElse(first);
    }

    private int fit(Ordinal number) {
        return open.stream().filter(t -> isOf(t, number.form())).map(t -> t.number.orElseThrow().value())
                .map(last -> number.value() == last + 1 ? 4 : number.value() > last ? 1 : 0)
                .max(Comparator.naturalOrder())
                .orElse(number.value() == 1 ? 3 : number.form().counter() == Counter.ROMAN ? 2 : 0);
    }

    private static boolean isOf(Twig twig, LevelForm form) {
        return twig.number.filter(n -> n.form().equals(form)).isPresent();
    }

    private void numbered(Twig twig, Ordinal number) {
        closeBullets();
        int level = goesOn(number);
        if (level >= 0) {
            int last = open.get(level).number.orElseThrow().value();
            boolean newPath = !open.get(level).number.orElseThrow().path().equals(number.path());
            if (number.value() != last + 1 && !(newPath && number.value() == 1)) {
                gap(twig, number, last + 1);
            }
            closeTo(level);
        } else {
            opens(number);
            if (number.value() != 1) {
                gap(twig, number, 1);
            }
        }
        above.putIfAbsent(number.form(), open.isEmpty() ? ROOT : formOf(open.getLast()));
        add(twig);
        open.add(twig);
    }

    private void gap(Twig twig, Ordinal number, int expected) {
        if (!number.form().runsOn() || expected > 1) {
            boolean close = number.path().isEmpty() || !Character.isDigit(number.path().charAt(0));
            String path = close ? number.path() : number.path() + ".";
            gaps.add(new Gap(twig.label(), number.form().prefix().replace("~", "") + path
                    + number.form().number(expected) + number.form().suffix()));
        }
    }

    private static String formOf(Twig twig) {
        return twig.number.map(n -> n.form().words()).orElse(ROOT);
    }

    /** The open level on which a number goes on; -1 where it opens one. */
    private int goesOn(Ordinal number) {
        int deepest = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            if (isOf(open.get(i), number.form())) {
                Ordinal last = open.get(i).number.orElseThrow();
                if (last.value() + 1 == number.value() && last.path().equals(number.path())) {
                    return i;
                }
                deepest = Math.max(deepest, i);
            }
        }
        boolean nests = deepest >= 0 && number.value() == 1 && number.path().isEmpty() && !number.form().runsOn()
                && (deepest < open.size() - 1 || open.getLast().words().text().endsWith(":"))
                && open.size() < 8;
        return nests ? -1 : deepest;
    }

    /** Closes what a number that opens a level cannot stand under. */
    private void opens(Ordinal number) {
        String parent = above.get(number.form());
        if (parent != null) {
            for (int i = open.size() - 1; i >= 0; i--) {
                if (formOf(open.get(i)).equals(parent)) {
                    closeTo(between(i + 1, number));
                    return;
                }
            }
        }
        if (open.stream().anyMatch(t -> isOf(t, number.form()))) {
            return;
        }
        while (!open.isEmpty() && open.getLast().number.isPresent()
                && rank(open.getLast().number.orElseThrow().form()) > rank(number.form())
                && !holdsParts(open.getLast())) {
            open.removeLast();
        }
    }

    /** An article of a decision that approves what it prints itself, in parts: {@code Điều 1. Phê duyệt Đề án …, như sau:} */
    private static boolean holdsParts(Twig twig) {
        return twig.number.filter(n -> n.form().runsOn()).isPresent() && twig.words().text().endsWith(":");
    }

    /** Past the levels that one part has above a number and another part has not: {@code A. 1.} and {@code B. I. 1.} */
    private int between(int from, Ordinal number) {
        int end = from;
        while (end < open.size() && open.get(end).number
                .filter(n -> !n.form().equals(number.form()) && rank(n.form()) < rank(number.form())).isPresent()) {
            end++;
        }
        return end;
    }

    /** The custom of offices: what usually stands under what. */
    private static int rank(LevelForm form) {
        return switch (form.prefix()) {
            case "Phần " -> 0;
            case "Chương " -> 1;
            case "Mục " -> 2;
            case "Tiểu mục " -> 3;
            case "Điều ", "Nhóm ", "Bước " -> 6;
            default -> switch (form.counter()) {
                case CAPITAL -> 4;
                case ROMAN -> form.prefix().contains("~") ? POINT : 5;
                case LETTER -> POINT;
                // of letters and numbers before a bracket either may stand under the other
                case ARABIC -> !form.prefix().isEmpty() || (form.components() == 1 && form.suffix().equals(")"))
                        ? POINT
                        : 6 + form.components();
            };
        };
    }
}
