package org.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.compare.WordDiff;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;

/**
 * Follows the letters of edited lines back to those that the plan prints (dò nguồn từng chữ), and says to which field each
 * typed letter belongs.
 */
final class Weave {

    private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}(?:/\\d{4})?|\\d{1,2}/\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final String ENDS = ".,;:!?…";

    /** A letter of the plan's lines. */
    private record Printed(Para para, int at, @Nullable Slot slot, boolean tail, boolean head) {}

    /** What was typed in the place of what. */
    private record Gap(int from, int to, int goneFrom, int goneTo) {}

    private final List<Printed> printed = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<OntoProblem> found = new ArrayList<>();
    private final Base base;

    Weave(Base base, List<Para> before, List<Para> after) {
        this.base = base;
        StringBuilder old = new StringBuilder();
        for (Para p : before) {
            if (!old.isEmpty()) {
                old.append('\n');
                printed.add(new Printed(p, -1, null, false, false));
            }
            old.append(p.text());
            print(p);
        }
        StringBuilder now = new StringBuilder();
        after.forEach(p -> now.append(now.isEmpty() ? "" : "\n").append(p.text()));
        diff(old.toString(), now.toString(), after);
        gaps.forEach(this::assign);
        tail();
    }

    /** All letters, those of several lines with line ends between them. */
    List<Letter> letters() {
        return letters;
    }

    /** Look-ups of which nothing is left but what was typed in their place. */
    List<OntoProblem> found() {
        return found;
    }

    private void print(Para p) {
        List<Slot> slots = base.slotsOf(p);
        int first = slots.stream().mapToInt(Slot::from).min().orElse(Integer.MAX_VALUE);
        int last = slots.stream().mapToInt(Slot::to).max().orElse(Integer.MAX_VALUE);
        for (int i = 0; i < p.text().length(); i++) {
            int at = i;
            Slot slot = slots.stream().filter(s -> at >= s.from() && at < s.to()).findFirst().orElse(null);
            printed.add(new Printed(p, i, slot, i >= last, i < first));
        }
    }

    private void diff(String old, String now, List<Para> after) {
        Looks looks = new Looks(after);
        int b = 0;
        int e = 0;
        int gapB = 0;
        int gapE = 0;
        for (WordDiff.Edit<String> edit : edits(old, now)) {
            int n = edit.value().length();
            switch (edit.kind()) {
                case DELETED -> b += n;
                case INSERTED -> {
                    for (int i = 0; i < n; i++) {
                        letters.add(new Letter(edit.value().charAt(i), null, -1, -1, looks.bold(e), looks.italic(e)));
                        e++;
                    }
                }
                case KEPT -> {
                    gap(gapE, e, gapB, b);
                    for (int i = 0; i < n; i++) {
                        Printed p = printed.get(b++);
                        int piece = p.slot == null ? -1 : p.slot.piece(p.at);
                        letters.add(new Letter(edit.value().charAt(i), p.slot, piece, p.at, looks.bold(e),
                                looks.italic(e)));
                        e++;
                    }
                    gapB = b;
                    gapE = e;
                }
            }
        }
        gap(gapE, e, gapB, b);
    }

    /** What was supplied before the first field and behind the last stays apart from their words, however they changed. */
    private List<WordDiff.Edit<String>> edits(String old, String now) {
        List<WordDiff.Edit<String>> out = new ArrayList<>();
        int head = 0;
        while (head < printed.size() && printed.get(head).head) {
            head++;
        }
        int tail = old.length();
        while (tail > head && printed.get(tail - 1).tail) {
            tail--;
        }
        int from = head;
        if (head > 0 && now.startsWith(old.substring(0, head))) {
            out.add(new WordDiff.Edit<>(WordDiff.Kind.KEPT, old.substring(0, head)));
        } else if (head > 0 && Styles.mark(old) == head && Styles.mark(now) > 0) {
            from = Styles.mark(now);
            out.addAll(WordDiff.edits(WordDiff.words(old.substring(0, head)), WordDiff.words(now.substring(0, from)),
                    WordDiff::isBlank));
            out.add(new WordDiff.Edit<>(WordDiff.Kind.KEPT, "")); // a number is not the words behind it
        } else {
            from = 0;
            head = 0;
        }
        boolean ends = tail < old.length() && now.length() - from >= old.length() - tail
                && now.endsWith(old.substring(tail));
        int to = ends ? now.length() - (old.length() - tail) : now.length();
        out.addAll(WordDiff.edits(WordDiff.words(old.substring(head, ends ? tail : old.length())),
                WordDiff.words(now.substring(from, to)), WordDiff::isBlank));
        if (ends) {
            out.add(new WordDiff.Edit<>(WordDiff.Kind.KEPT, old.substring(tail)));
        }
        return out;
    }

    private void gap(int from, int to, int goneFrom, int goneTo) {
        if (to > from) {
            gaps.add(new Gap(from, to, goneFrom, goneTo));
        }
    }

    /** Typed letters belong to the field whose words they stand in place of, else to the one that they stand beside. */
    private void assign(Gap gap) {
        List<Printed> gone = printed.subList(gap.goneFrom, gap.goneTo);
        Slot slot = gone.stream().map(Printed::slot).filter(s -> s != null).findFirst().orElse(null);
        Slot left = gap.from > 0 ? letters.get(gap.from - 1).slot() : null;
        Slot right = gap.to < letters.size() ? letters.get(gap.to).slot() : null;
        if (slot == null) {
            boolean head = !gone.isEmpty() && gone.stream().allMatch(Printed::head);
            slot = head ? null : left != null ? left : right;
        }
        if (slot == null) {
            return;
        }
        for (int i = gap.from; i < gap.to; i++) {
            letters.set(i, letters.get(i).in(slot, -1));
        }
        pieces(gap, gone, slot);
    }

    /** Which of the typed letters are the words of a fact. */
    private void pieces(Gap gap, List<Printed> gone, Slot slot) {
        List<Integer> touched = gone.stream().filter(p -> slot.equals(p.slot)).map(p -> slot.piece(p.at)).distinct()
                .toList();
        if (gone.isEmpty()) {
            Letter left = gap.from > 0 ? letters.get(gap.from - 1) : null;
            Letter right = gap.to < letters.size() ? letters.get(gap.to) : null;
            if (left != null && right != null && left.piece() >= 0 && left.piece() == right.piece()
                    && slot.equals(left.slot()) && slot.equals(right.slot())
                    && slot.pieces().get(left.piece()).takesWords()) {
                put(gap.from, gap.to, slot, left.piece());
            }
            return;
        }
        if (touched.size() == 1 && touched.getFirst() >= 0 && slot.pieces().get(touched.getFirst()).takesWords()) {
            put(gap.from, gap.to, slot, touched.getFirst());
            return;
        }
        for (int piece : touched) {
            if (piece >= 0 && slot.pieces().get(piece).inline() instanceof Inline.LookUp l
                    && letters.stream().noneMatch(x -> slot.equals(x.slot()) && x.piece() == piece)) {
                StringBuilder typed = new StringBuilder();
                letters.subList(gap.from, gap.to).forEach(x -> typed.append(x.sign()));
                found.add(new OntoProblem.LookUpOvertyped("${" + l.reference().name() + "}",
                        slot.pieces().get(piece).words(), typed.toString().strip()));
            }
            if (piece >= 0 && slot.pieces().get(piece).inline() instanceof Inline.Fact fact) {
                find(gap, slot, piece, fact);
            }
        }
    }

    private void put(int from, int to, Slot slot, int piece) {
        for (int i = from; i < to; i++) {
            letters.set(i, letters.get(i).in(slot, piece));
        }
    }

    /** The date or the number among typed words that is a fact's new one, where there is but one. */
    private void find(Gap gap, Slot slot, int piece, Inline.Fact fact) {
        StringBuilder typed = new StringBuilder();
        letters.subList(gap.from, gap.to).forEach(l -> typed.append(l.sign()));
        Pattern wanted = switch (fact.name()) {
            case FactName.Due _ -> DATE;
            case FactName.Value _ -> like(fact.words());
            case FactName.StandsFor _ -> Pattern.compile("(?!)");
        };
        Matcher m = wanted.matcher(typed);
        if (m.find()) {
            int from = m.start();
            int to = m.end();
            if (!m.find()) {
                put(gap.from + from, gap.from + to, slot, piece);
            }
        }
    }

    /** The same words with another number. */
    private static Pattern like(String words) {
        Matcher m = NUMBER.matcher(words);
        return m.find()
                ? Pattern.compile(Pattern.quote(words.substring(0, m.start())) + NUMBER.pattern()
                        + Pattern.quote(words.substring(m.end())))
                : Pattern.compile("(?!)");
    }

    /** A sign that was supplied at the end is typed where words follow it. */
    private void tail() {
        int line = letters.size();
        for (int i = letters.size() - 1; i >= -1; i--) {
            if (i < 0 || letters.get(i).sign() == '\n') {
                tail(i + 1, line);
                line = i;
            }
        }
    }

    private void tail(int from, int to) {
        int last = to - 1;
        while (last >= from && letters.get(last).slot() == null) {
            last--;
        }
        boolean typed = false;
        for (int i = last + 1; last >= from && i < to; i++) {
            typed |= letters.get(i).isTyped();
        }
        if (typed) {
            Slot slot = letters.get(last).slot();
            for (int i = last + 1; i < to; i++) {
                letters.set(i, new Letter(letters.get(i).sign(), slot, -1, -1, letters.get(i).bold(),
                        letters.get(i).italic()));
            }
        }
    }

    static boolean endsItself(String words) {
        return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** How the letters of lines look that are read one after the other. */
    private record Looks(List<Para> paras) {

        boolean bold(int at) {
            return look(at, true);
        }

        boolean italic(int at) {
            return look(at, false);
        }

        private boolean look(int at, boolean bold) {
            int from = 0;
            for (Para p : paras) {
                if (at < from + p.text().length()) {
                    return (bold ? p.bold() : p.italic()).get(Math.max(0, at - from));
                }
                from += p.text().length() + 1;
            }
            return false;
        }
    }
}
