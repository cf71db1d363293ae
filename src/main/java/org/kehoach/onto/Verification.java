package org.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.compare.WordDiff;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.document.Block;
import org.kehoach.document.Span;
import org.kehoach.source.Quoting;

/**
 * Holds what the changed plan prints to the edited Word file (đối chiếu lại): whatever still differs is told with both texts,
 * and what Kehoach computes with what to write for it.
 */
final class Verification {

    private final String file;
    private final Base now;
    private final List<Unit> wanted;
    private final Pairing pairing;
    private final Set<String> unnumbered = new HashSet<>();
    private final Map<Integer, String> was;
    private final Map<Integer, Integer> lines;
    private final TaskCells computed;
    private final TaskCells cells;
    private int follows;
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * @param now   what the changed plan prints
     * @param was   what the plan printed in the place of lines of the Word file
     * @param lines of the plan's file, by lines of the Word file
     * @param own   what the plan printed before a clerk gave number and date
     * @param computed the tables that the plan made before it was changed
     */
    Verification(String file, Base now, List<Unit> wanted, Map<Integer, String> was, Map<Integer, Integer> lines,
            List<Unit> own, TaskCells computed) {
        this.computed = computed;
        cells = now.computed();
        own.stream().filter(u -> u instanceof Unit.Line l && ClerksPart.holds(l.para()))
                .forEach(u -> unnumbered.add(bare(u)));
        this.file = file;
        this.now = now;
        this.wanted = wanted;
        this.was = was;
        this.lines = lines;
        pairing = new Pairing(now.units(), wanted, Set.of(), new Styles(now.units(), wanted));
    }

    /** Printed units by those of the Word file. */
    Map<Integer, Integer> pairs() {
        return pairing.byAfter();
    }

    List<Diagnostic> check() {
        Map<Integer, Integer> printed = new HashMap<>(pairing.byAfter());
        for (int a = 0; a < wanted.size(); a++) {
            Integer b = printed.get(a);
            boolean same = b != null && same(wanted.get(a), now.units().get(b));
            if (!same && computed.holds(wanted.get(a))) {
                follows++; // as it was printed before the plan changed
            } else if (b == null) {
                tell(new OntoProblem.StillDiffers(wanted.get(a).text(), ""), a);
            } else if (!same) {
                differs(a, now.units().get(b));
            }
        }
        for (int b = 0; b < now.units().size(); b++) {
            if (!printed.containsValue(b) && cells.holds(now.units().get(b))
                    && !computed.holds(now.units().get(b))) {
                follows++;
            } else if (!printed.containsValue(b)) {
                found.add(new Diagnostic(new OntoProblem.StillDiffers("", now.units().get(b).text()),
                        Location.of(file)));
            }
        }
        if (follows > 0) {
            found.add(new Diagnostic(new OntoProblem.TableFollows(follows), Location.of(file)));
        }
        return found;
    }

    private boolean same(Unit word, Unit printed) {
        if (printed instanceof Unit.Line l && ClerksPart.holds(l.para())) {
            return bare(word).equals(bare(printed)) || unnumbered.contains(bare(word));
        }
        return squeezed(word.text()).equals(squeezed(printed.text()));
    }

    private static String bare(Unit unit) {
        return unit.text().replaceAll("\\s+", "");
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private void tell(OntoProblem problem, int a) {
        int line = lines.getOrDefault(a, 0);
        found.add(new Diagnostic(problem, line == 0 ? Location.of(file) : new Location(file, "", line, 0, 1)));
    }

    private void differs(int a, Unit printed) {
        String word = wanted.get(a).text();
        if (printed instanceof Unit.Line l && ClerksPart.holds(l.para())) {
            tell(new OntoProblem.ClerksPart(printed.text(), word, clerks(word)), a);
        } else if (cells.changed(printed, word).isPresent()) {
            tell(cells.changed(printed, word).get(), a);
        } else if (word.equals(was.get(a))) {
            tell(new OntoProblem.Renumbered(word, printed.text()), a);
        } else if (printed instanceof Unit.Line l && isSupplied(l.para(), word)) {
            tell(new OntoProblem.ComputedOvertyped(printed.text(), word, proposal(l.para(), word)), a);
        } else {
            tell(new OntoProblem.StillDiffers(word, printed.text()), a);
        }
    }

    private static String clerks(String word) {
        var number = ClerksPart.NUMBER.matcher(word);
        var date = ClerksPart.DATE.matcher(word);
        if (number.matches()) {
            int slash = word.indexOf('/');
            return "number: " + Integer.parseInt(number.group(1)) + " · symbol: " + word.substring(slash + 1).strip();
        }
        if (date.matches()) {
            return "place: " + word.substring(0, word.lastIndexOf(", ngày")) + " · date: "
                    + Integer.parseInt(date.group(1)) + "/" + Integer.parseInt(date.group(2)) + "/" + date.group(3);
        }
        int comma = word.lastIndexOf(", ngày");
        int slash = word.indexOf('/');
        return comma > 0
                ? "place: " + word.substring(0, comma)
                : word.startsWith("Số") && slash > 0 ? "symbol: " + word.substring(slash + 1).strip() : "";
    }

    /** Whether the two differ only where no field of the plan printed. */
    private boolean isSupplied(Para printed, String word) {
        int at = 0;
        for (WordDiff.Edit<String> e : WordDiff.edits(WordDiff.words(printed.text()), WordDiff.words(word),
                WordDiff::isBlank)) {
            int place = at;
            boolean within = now.slotsOf(printed).stream().anyMatch(s -> place > s.from() && place < s.to());
            boolean starts = now.slotsOf(printed).stream().anyMatch(s -> place >= s.from() && place < s.to());
            switch (e.kind()) {
                case KEPT -> at += e.value().length();
                case DELETED -> {
                    if (starts) {
                        return false;
                    }
                    at += e.value().length();
                }
                case INSERTED -> {
                    if (within) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /**
     * What a drafter can write to have the words of the Word file: a mark, or a heading in the place of names; empty where
     * there is nothing of that sort.
     */
    private String proposal(Para printed, String word) {
        Optional<Block> block = now.block(printed);
        if (block.isEmpty()) {
            return "";
        }
        int mark = Styles.mark(word);
        String label = block.get().label();
        String words = printed.text().startsWith(label) ? printed.text().substring(label.length()).strip() : "";
        if (mark > 0 && !words.isEmpty() && word.substring(mark).strip().equals(words)) {
            return "label: " + Quoting.scalar(word.substring(0, mark).strip());
        }
        boolean names = block.get().lead().stream().map(Span::address).anyMatch(Optional::isEmpty);
        String text = block.get().runInText();
        String heading = word.substring(mark);
        if (!names || !heading.endsWith(text) || (mark > 0 && !word.substring(0, mark).strip().equals(label))) {
            return "";
        }
        String title = heading.substring(0, heading.length() - text.length()).strip();
        String bare = title.endsWith(":") && !text.isEmpty() ? title.substring(0, title.length() - 1) : title;
        return bare.isEmpty() ? "" : "heading: " + Quoting.scalar(bare);
    }
}
