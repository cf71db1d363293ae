package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.recognise.Entry.Line;
import org.kehoach.intake.recognise.Flattener.Discard;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.DocumentKind.Authority;

/** Step 6: addressees, grounds and the opening before the first mark (đọc phần mở đầu). */
final class PreambleReader {

    private final List<Discard> discards = new ArrayList<>();
    private final List<Stretch> addressees = new ArrayList<>();
    private final List<Stretch> preface = new ArrayList<>();
    private final List<Stretch> basis = new ArrayList<>();
    private final List<Stretch> opening = new ArrayList<>();

    private PreambleReader() {}

    /** What was read, and how many entries it took. */
    record Read(List<Stretch> addressees, List<Stretch> preface, List<Stretch> basis, List<Stretch> opening, int length,
            List<Discard> discards) {}

    static Read read(List<Entry> entries, DocumentKind kind) {
        return new PreambleReader().run(entries, kind);
    }

    private Read run(List<Entry> entries, DocumentKind kind) {
        boolean calls = kind.authority() != Authority.NONE && kind.clause().isEmpty();
        int call = calls ? call(entries) : -1;
        int i = call >= 0 ? called(entries, call) : addressees(entries);
        int end = i;
        while (end < entries.size() && entries.get(end) instanceof Line l && !isBodyMark(l, entries, end)) {
            end++;
        }
        while (end > i && Footnotes.isNote(entries.get(end - 1))) {
            end--;
        }
        int grounds = i;
        while (grounds < end && !isGround(entries.get(grounds))) {
            grounds++;
        }
        boolean grounded = grounds < end && (grounds == i || grounds - i <= 3)
                && (end < entries.size() || grounds == i || isStrong(entries.get(grounds)));
        if (grounded) {
            for (; i < grounds; i++) {
                preface.add(words(entries.get(i)));
            }
            boolean open = true;
            while (i < end && (isGround(entries.get(i)) || (open && i > grounds && isFurther(entries.get(i))))) {
                Stretch ground = words(entries.get(i));
                basis.add(ground);
                String said = said(entries.get(i));
                open = said.endsWith(";") || said.endsWith(",");
                i++;
            }
        }
        if (calls && i > 0 && isCall(entries, i)) {
            i = called(entries, i);
        }
        return new Read(addressees, preface, basis, opening, opening(entries, i, end), discards);
    }

    /** Behind other words of a text without any mark a sentence that tells of what was done, and names no document, is no ground. */
    private static boolean isStrong(Entry entry) {
        String text = words(entry).text();
        return !Vocabulary.PURPOSE.matcher(text).matches() || Vocabulary.CODE.matcher(text).find();
    }

    /** A list of grounds goes on behind a semicolon with another document. */
    private static boolean isFurther(Entry entry) {
        String text = said(entry);
        return Vocabulary.FURTHER_GROUND.matcher(text).matches() || text.endsWith(";");
    }

    /** What stands between grounds and body, where its last paragraph introduces the body. */
    private int opening(List<Entry> entries, int from, int end) {
        int last = -1;
        for (int i = from; i < end; i++) {
            String text = said(entries.get(i));
            boolean introduces = text.endsWith(":") || (i == end - 1 && end < entries.size());
            if (introduces && (Vocabulary.OPENING.matcher(text).matches()
                    || (text.endsWith(":") && (Vocabulary.isCapitals(text)
                            || Vocabulary.ORDERS.matcher(text).matches())))) {
                last = i;
                break;
            }
        }
        for (int i = from; i <= last; i++) {
            opening.add(words(entries.get(i)));
        }
        return Math.max(from, last + 1);
    }

    /**
     * A sentence that begins as a ground is one, even where it goes on to introduce the body; but one that tells a purpose and
     * names no document only introduces.
     */
    private static boolean isGround(Entry entry) {
        Stretch words = words(entry);
        String text = Footnotes
                .unmarked(Marks.read(words).filter(Mark::isBullet).map(Mark::words).orElse(words).text());
        boolean introduces = text.endsWith(":") && Vocabulary.PURPOSE.matcher(text).matches()
                && !Vocabulary.CODE.matcher(text).find();
        return Vocabulary.GROUND.matcher(text).matches() && !introduces;
    }

    /** A mark begins the body; a dash before a ground does not. */
    private static boolean isBodyMark(Line line, List<Entry> entries, int at) {
        if (Marks.read(line.words()).isEmpty()) {
            return false;
        }
        boolean dash = Marks.read(line.words()).filter(Mark::isBullet).isPresent();
        String bare = Marks.read(line.words()).map(m -> m.words().text()).orElse("");
        return !(dash && Vocabulary.STRONG_GROUND.matcher(bare).matches() && at < entries.size() - 1);
    }

    private static Stretch words(Entry entry) {
        return entry instanceof Line l ? l.words() : Stretch.EMPTY;
    }

    private static String said(Entry entry) {
        return Footnotes.unmarked(words(entry).text());
    }

    private int addressees(List<Entry> entries) {
        int i = 0;
        while (i < entries.size() && i < 4
                && !Vocabulary.ADDRESSEES.matcher(words(entries.get(i)).text()).lookingAt()) {
            i++;
        }
        if (i >= Math.min(4, entries.size())) {
            return 0;
        }
        for (int k = 0; k < i; k++) {
            preface.add(words(entries.get(k)));
        }
        Stretch line = words(entries.get(i));
        Matcher m = Vocabulary.ADDRESSEES.matcher(line.text());
        m.lookingAt();
        discards.add(new Discard(Furniture.FORM_WORD, line.to(m.end())));
        Stretch first = line.from(m.end()).strip();
        i++;
        if (!first.isEmpty()) {
            if (!first.text().endsWith(";") && i < entries.size() && !isBullet(entries.get(i))) {
                several(first);
                return i;
            }
            addressee(first);
        }
        while (i < entries.size() && (isBullet(entries.get(i)) || isShort(entries.get(i)))) {
            addressee(words(entries.get(i)));
            i++;
            if (!addressees.isEmpty() && words(entries.get(i - 1)).text().endsWith(".")) {
                break;
            }
        }
        return i;
    }

    /** Those whom one line names, parted by semicolons. */
    private void several(Stretch line) {
        int from = 0;
        for (int at = line.text().indexOf("; "); at >= 0; at = line.text().indexOf("; ", from)) {
            addressee(line.sub(from, at + 1));
            from = at + 2;
        }
        if (from == 0) {
            addressees.add(line);
        } else {
            addressee(line.from(from).strip());
        }
    }

    /** {@code Sở Y tế trân trọng kính mời:} is the form's own; whom it calls stands behind or below. */
    private int called(List<Entry> entries, int at) {
        Stretch line = words(entries.get(at));
        Matcher call = Vocabulary.CALL.matcher(line.text());
        boolean alone = !call.lookingAt() || call.end() == line.length();
        discards.add(new Discard(Furniture.FORM_WORD, alone ? line : line.to(call.end())));
        if (!alone) {
            addressee(line.from(call.end()));
            return at + 1;
        }
        int i = at + 1;
        boolean open = true;
        while (open && i < entries.size() && isBullet(entries.get(i))) {
            addressee(words(entries.get(i)));
            open = !words(entries.get(i)).text().endsWith(".");
            i++;
        }
        return i;
    }

    /** Where those are called whom the document is for, below the name of who calls; -1 where nobody is. */
    private int call(List<Entry> entries) {
        int i = 0;
        while (i < 2 && !isCall(entries, i) && i < entries.size()
                && Vocabulary.isCapitals(words(entries.get(i)).text())) {
            i++;
        }
        if (!isCall(entries, i)) {
            return -1;
        }
        for (int k = 0; k < i; k++) {
            preface.add(words(entries.get(k)));
        }
        return i;
    }

    private static boolean isCall(List<Entry> entries, int at) {
        return at < entries.size() && Vocabulary.CALL.matcher(words(entries.get(at)).text()).lookingAt();
    }

    private static boolean isBullet(Entry entry) {
        return Marks.read(words(entry)).filter(Mark::isBullet).isPresent();
    }

    private static boolean isShort(Entry entry) {
        String text = words(entry).text();
        return !text.isEmpty() && text.length() < 160 && text.endsWith(";");
    }

    private void addressee(Stretch line) {
        Stretch words = Marks.read(line).filter(Mark::isBullet).map(Mark::words).orElse(line);
        discards.add(new Discard(Furniture.FORM_WORD, line.to(line.length() - words.length())));
        if (words.text().endsWith(";") || words.text().endsWith(".")) {
            discards.add(new Discard(Furniture.FORM_WORD, words.from(words.length() - 1)));
            words = words.to(words.length() - 1).strip();
        }
        if (!words.isEmpty()) {
            addressees.add(words);
        }
    }
}
