package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.Source;
import org.kehoach.intake.recognise.Entry.Line;
import org.kehoach.intake.recognise.Flattener.Discard;
import org.kehoach.intake.recognise.Flattener.Flat;
import org.kehoach.intake.recognise.Recognised.Appendix;

/**
 * Recognises the documents of a source (nhận dạng): lines, furniture, documents, zones, paragraphs, marks, tree. Each step
 * is a class; this one is their order.
 */
public final class Recogniser {

    private final List<Discard> discards = new ArrayList<>();
    private final List<Stretch> unplaced = new ArrayList<>();
    private final List<TreeBuilder.Gap> gaps = new ArrayList<>();

    private Recogniser() {}

    /** The documents, and what of the file belongs to none of them. */
    public record Result(List<Recognised> documents, List<Discard> discards) {}

    public static Result recognise(Source source, Characters characters) {
        Flat flat = FurnitureStep.clean(Flattener.flatten(source, characters));
        List<Recognised> documents = Splitter.split(BrokenLines.mendSignatures(flat.entries())).stream()
                .map(d -> new Recogniser().document(d))
                .toList();
        return new Result(documents, flat.discards());
    }

    private Recognised document(List<Entry> given) {
        List<Entry> entries = Footnotes.belowPreamble(given);
        HeadReader.Read head = HeadReader.read(entries);
        int tailFrom = TailFinder.find(entries, head.length());
        int annexFrom = annex(entries, Math.max(tailFrom, head.length()));
        List<Entry> end = entries.subList(tailFrom, annexFrom);
        TailReader.Read tail = TailReader.read(end.stream().filter(e -> !Footnotes.isNote(e)).toList());
        List<Entry> text = new ArrayList<>(entries.subList(head.length(), tailFrom));
        end.stream().filter(Footnotes::isNote).forEach(text::add);
        List<Entry> middle = paragraphs(text);
        PreambleReader.Read preamble = PreambleReader.read(middle, head.head().kind());
        List<Entry> rest = Footnotes.aboveClosing(middle.subList(preamble.length(), middle.size()));
        int closing = ClosingFinder.find(rest);
        discards.addAll(head.discards());
        discards.addAll(tail.discards());
        discards.addAll(preamble.discards());
        unplaced.addAll(tail.unplaced());
        List<Branch> body = tree(rest.subList(0, closing));
        List<Stretch> last = new ArrayList<>(words(rest.subList(closing, rest.size())));
        last.addAll(tail.unplaced());
        List<Stretch> preface = new ArrayList<>(preamble.preface());
        if (!head.head().attached().isEmpty()) {
            preface.addFirst(head.head().attached());
        }
        return new Recognised(head.head(), preamble.addressees(), preface, preamble.basis(),
                preamble.opening(), body, last, tail.tail(), annexes(entries.subList(annexFrom, entries.size())),
                unplaced, discards, gaps);
    }

    private static List<Stretch> words(List<Entry> entries) {
        return entries.stream().map(e -> ((Line) e).words()).toList();
    }

    /** Where the first annex begins. */
    private static int annex(List<Entry> entries, int from) {
        for (int i = from; i < entries.size(); i++) {
            if (entries.get(i) instanceof Line line && isAnnex(line)) {
                return i;
            }
            if (i > from && entries.get(i) instanceof Line line
                    && Vocabulary.ATTACHED.matcher(line.words().tidy().text()).matches()) {
                return titleAbove(entries, i, from);
            }
        }
        return entries.size();
    }

    /** The first line of the title above the line that says with what an annex comes. */
    private static int titleAbove(List<Entry> entries, int attached, int from) {
        int start = attached;
        while (start > from + 1 && entries.get(start - 1) instanceof Line line
                && (Vocabulary.isCapitals(line.words().tidy().text()) || line.words().isBold())
                && !TailFinder.isAuthority(line.words().tidy()) && !TailFinder.isName(line.words().tidy())) {
            start--;
        }
        return start;
    }

    private static boolean isAnnex(Line line) {
        Stretch words = line.words().tidy();
        return words.length() < 200 && Vocabulary.ANNEX.matcher(words.text()).matches();
    }

    private List<Entry> paragraphs(List<Entry> entries) {
        List<Entry> out = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Line line && isRule(line.words().tidy().text())) {
                discards.add(new Discard(Furniture.RULE, line.words()));
            } else {
                out.add(entry);
            }
        }
        return Joiner.join(out);
    }

    private static boolean isRule(String words) {
        return words.length() > 2 && Vocabulary.RULE.matcher(words).matches() && !words.startsWith(".");
    }

    private List<Branch> tree(List<Entry> paragraphs) {
        TreeBuilder.Tree tree = TreeBuilder.build(paragraphs);
        gaps.addAll(tree.gaps());
        ShapeJudge.Judged judged = ShapeJudge.judge(tree.roots());
        discards.addAll(judged.discards());
        return judged.branches();
    }

    private List<Appendix> annexes(List<Entry> entries) {
        List<Appendix> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= entries.size(); i++) {
            if (i == entries.size() || (entries.get(i) instanceof Line line && isAnnex(line))) {
                out.add(annex(entries.subList(from, i)));
                from = i;
            }
        }
        return out;
    }

    /** The label, the lines of the title, the line that says what it belongs to, then a body like any other. */
    private Appendix annex(List<Entry> entries) {
        Stretch first = ((Line) entries.getFirst()).words().tidy();
        Matcher m = Vocabulary.ANNEX_LABEL.matcher(first.text());
        int cut = m.lookingAt() ? m.end() : first.length();
        Stretch label = first.to(cut).strip();
        Stretch heading = first.from(cut).strip();
        int i = 1;
        while (i < entries.size() && entries.get(i) instanceof Line line && i < 8) {
            Stretch words = line.words().tidy();
            boolean open = Vocabulary.ATTACHED.matcher(words.text()).matches();
            if (open) {
                discards.add(new Discard(Furniture.FORM_WORD, words));
            } else if (isRule(words.text())) {
                discards.add(new Discard(Furniture.RULE, words));
            } else if (Marks.isMarked(words.text()) || words.length() > 200
                    || !(heading.isEmpty() || Vocabulary.isCapitals(words.text()) || words.isBold())) {
                break;
            } else {
                heading = heading.joined(words);
            }
            i++;
        }
        return new Appendix(label, heading, tree(paragraphs(entries.subList(i, entries.size()))));
    }
}
