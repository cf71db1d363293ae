package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.recognise.Flattener.Discard;
import org.kehoach.intake.recognise.Vocabulary.Titled;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.DocumentKind.Authority;

/** The kind's name and the lines of the subject below it (đọc tên loại, trích yếu). */
final class TitleReader {

    private final List<Discard> discards = new ArrayList<>();
    private final List<Stretch> subject = new ArrayList<>();
    private Stretch attached = Stretch.EMPTY;
    /** Whether the kind prints who acts: in another a line of capitals such as BÁN NGƯỜI … is the subject's. */
    private boolean acts;

    private TitleReader() {}

    /**
     * What was read.
     *
     * @param end the number of the first entry after it
     */
    record Read(DocumentKind kind, Stretch kindWords, List<Stretch> subject, Stretch attached, int end,
            List<Discard> discards) {}

    /** @param line that begins with the kind's name */
    static Read read(Entry.Line line, List<Entry> entries, int next) {
        return new TitleReader().title(line, entries, next);
    }

    /** The kind's line and the subject below it. */
    private Read title(Entry.Line line, List<Entry> entries, int next) {
        Stretch words = line.words().tidy();
        Titled titled = Vocabulary.kind(words.text()).orElseThrow();
        acts = titled.kind().authority() != Authority.NONE;
        Stretch rest = words.from(titled.length()).strip();
        if (!rest.isEmpty() && rest.text().chars().noneMatch(Character::isLetterOrDigit)) {
            drop(Furniture.RULE, rest);
        } else if (!rest.isEmpty()) {
            subject.add(rest);
        }
        int i = next;
        while (i < entries.size() && entries.get(i) instanceof Entry.Line l && goesOn(l, i == next, entries, i)) {
            Stretch more = l.words().tidy();
            if (Vocabulary.RULE.matcher(more.text()).matches()) {
                drop(Furniture.RULE, more);
                i++;
                break;
            }
            if (Vocabulary.ATTACHED.matcher(more.text()).matches()) {
                break;
            }
            subject.add(more);
            i++;
        }
        int end = attached(entries, i);
        return new Read(titled.kind(), words.to(titled.length()), subject, attached, end, discards);
    }

    private int attached(List<Entry> entries, int from) {
        int i = from;
        while (i < entries.size() && entries.get(i) instanceof Entry.Line l) {
            Stretch words = l.words().tidy();
            boolean open = !attached.isEmpty() && !attached.text().endsWith(")");
            if (Vocabulary.RULE.matcher(words.text()).matches()) {
                drop(Furniture.RULE, words);
            } else if (open || (attached.isEmpty() && Vocabulary.ATTACHED.matcher(words.text()).matches())) {
                attached = attached.joined(words);
            } else {
                break;
            }
            i++;
        }
        return i;
    }

    /** Whether a line below the title is the subject's. */
    private boolean goesOn(Entry.Line line, boolean first, List<Entry> entries, int at) {
        String words = line.words().tidy().text();
        if (Vocabulary.ADDRESSEES.matcher(words).lookingAt() || Vocabulary.STRONG_GROUND.matcher(words).matches()
                || Marks.isNumbered(words) || (acts && isAuthority(words))) {
            return false;
        }
        if (subject.isEmpty()) {
            return !words.endsWith(":") && (first || Vocabulary.RULE.matcher(words).matches()
                    || Vocabulary.kind(words).isEmpty());
        }
        Stretch last = subject.getLast();
        boolean lower = Character.isLowerCase(words.codePointAt(0));
        boolean looksAlike = last.isBold() == line.words().isBold();
        boolean sentence = words.length() > 200 || words.endsWith(".") || words.endsWith(";") || words.endsWith(":");
        if (!lower && (line.gap() || Vocabulary.GROUND.matcher(words).matches())) {
            return Vocabulary.RULE.matcher(words).matches() || Vocabulary.ATTACHED.matcher(words).matches();
        }
        return (looksAlike && (!sentence || followsAsSubject(words, entries, at)))
                || Vocabulary.RULE.matcher(words).matches();
    }

    private static boolean followsAsSubject(String words, List<Entry> entries, int at) {
        return words.length() < 120 && at + 1 < entries.size() && entries.get(at + 1) instanceof Entry.Line next
                && next.gap() && !words.endsWith(":") && !words.endsWith(";");
    }

    /** {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH} above the grounds of a decision. */
    private static boolean isAuthority(String words) {
        String folded = Vocabulary.fold(words);
        return Vocabulary.isCapitals(words)
                && (Vocabulary.POSITION.matcher(folded).matches() || Vocabulary.isAgencyStart(folded));
    }

    private void drop(Furniture furniture, Stretch words) {
        discards.add(new Discard(furniture, words));
    }
}
