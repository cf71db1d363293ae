package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.recognise.Flattener.Discard;

/** Step 5: recipients, archive line and signatures, in whichever order they stand (đọc phần cuối). */
final class TailReader {

    private final List<Discard> discards = new ArrayList<>();
    private final List<Stretch> recipients = new ArrayList<>();
    private final List<Stretch> lines = new ArrayList<>();
    private final List<Tail.Signed> signatures = new ArrayList<>();
    private final List<Stretch> unplaced = new ArrayList<>();
    private Stretch drafter = Stretch.EMPTY;
    private boolean listing;
    private boolean archived;

    private TailReader() {}

    /** What was read, what was dropped, and words that fit nowhere. */
    record Read(Tail tail, List<Discard> discards, List<Stretch> unplaced) {}

    static Read read(List<Entry> entries) {
        TailReader reader = new TailReader();
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Line line -> line.words().columns().forEach(reader::column);
                case Entry.Grid grid -> reader.unplaced.addAll(grid.words());
            }
        }
        return reader.result();
    }

    private Read result() {
        sign(Stretch.EMPTY);
        Stretch archive = Stretch.EMPTY;
        List<Stretch> others = new ArrayList<>();
        for (Stretch line : recipients) {
            Stretch words = clean(line);
            if (words.isEmpty()) {
                continue;
            }
            if (archive.isEmpty() && Vocabulary.ARCHIVE.matcher(words.text()).matches()) {
                archive = words;
            } else {
                others.add(words);
            }
        }
        return new Read(new Tail(others, archive, drafter, signatures), discards, unplaced);
    }

    private void column(Stretch words) {
        Matcher head = Vocabulary.RECIPIENTS.matcher(Vocabulary.foldInPlace(words.text()));
        if (head.lookingAt()) {
            listing = true;
            drop(Furniture.FORM_WORD, words.to(head.end()));
            Stretch rest = words.from(head.end()).strip();
            if (rest.isItalic() && rest.length() <= 12 && !TailFinder.isAuthority(rest)) {
                drop(Furniture.HANDWRITING, rest);
            } else if (!rest.isEmpty()) {
                column(rest);
            }
            return;
        }
        if (Vocabulary.RULE.matcher(words.text()).matches()) {
            drop(Furniture.RULE, words);
        } else if (TailFinder.isSigned(words)) {
            drop(Furniture.STAMP, words);
        } else if (isBullet(words) || Vocabulary.ARCHIVE.matcher(words.text()).matches()) {
            recipient(words);
        } else if (TailFinder.isAuthority(words) || (isCapitals(words) && !lines.isEmpty())) {
            authority(words);
        } else if (TailFinder.isName(words) && !lines.isEmpty() && !goesOn(words)) {
            sign(words);
        } else {
            other(words);
        }
    }

    private static boolean isCapitals(Stretch words) {
        return Vocabulary.isCapitals(words.text()) && words.length() < 90 && words.text().contains(" ");
    }

    private boolean isBullet(Stretch words) {
        return Vocabulary.BULLET.matcher(words.text()).lookingAt();
    }

    /** A recipient's line, behind which the other column may stand. */
    private void recipient(Stretch words) {
        listing = true;
        int split = split(words.text());
        if (split > 0) {
            recipient(words.to(split).strip());
            column(words.from(split).strip());
            return;
        }
        archived |= Vocabulary.ARCHIVE.matcher(unmarked(words).text()).matches();
        recipients.add(words);
    }

    /** Where a line of authority begins behind a recipient; 0 where none does. */
    private static int split(String text) {
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            String rest = text.substring(i + 1);
            boolean ended = ";.".indexOf(text.charAt(i - 1)) >= 0;
            if ((Vocabulary.AUTHORITY.matcher(rest).matches() && Vocabulary.isCapitals(rest))
                    || (ended && Vocabulary.isCapitals(rest)
                            && Vocabulary.POSITION.matcher(Vocabulary.fold(rest)).matches())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Lines that a conversion wrote into one are parted: {@code TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH}. */
    private void authority(Stretch words) {
        Matcher next = Vocabulary.NEXT_AUTHORITY.matcher(words.text());
        int from = 0;
        while (next.find()) {
            line(words.sub(from, next.start()).strip());
            from = next.start();
        }
        line(words.from(from).strip());
    }

    private void line(Stretch words) {
        boolean another = !lines.isEmpty() && Vocabulary.AUTHORITY.matcher(words.text()).matches()
                && words.text().startsWith("TM") && lines.getFirst().text().startsWith("TM");
        if (another) {
            sign(Stretch.EMPTY);
        }
        lines.add(words);
    }

    private void sign(Stretch name) {
        if (!lines.isEmpty()) {
            signatures.add(new Tail.Signed(lines, name));
            lines.clear();
        }
    }

    /** Whether a recipient's line is not ended yet. */
    private boolean goesOn(Stretch words) {
        return listing && !recipients.isEmpty() && signatures.isEmpty() && recipients.getLast().text().endsWith(",")
                && !words.isBold();
    }

    private void other(Stretch words) {
        if (!lines.isEmpty() && TailFinder.isPosition(words)) {
            lines.add(words);
            return;
        }
        boolean open = listing && !recipients.isEmpty();
        String last = open ? recipients.getLast().text() : "";
        boolean ended = last.endsWith(";") || last.endsWith(".");
        if (open && archived && (ended || !last.endsWith(",")) && drafter.isEmpty() && words.length() <= 30) {
            drafter = words;
        } else if (open && !ended) {
            recipients.add(recipients.removeLast().joined(words));
        } else if (listing && words.length() < 120) {
            recipients.add(words);
        } else if (!lines.isEmpty() && words.length() < 60) {
            lines.add(words);
        } else {
            unplaced.add(words);
        }
    }

    private Stretch unmarked(Stretch line) {
        Matcher bullet = Vocabulary.BULLET.matcher(line.text());
        return bullet.lookingAt() ? line.from(bullet.end()).strip() : line;
    }

    /** Without dash, semicolon, and what a hand wrote behind it. */
    private Stretch clean(Stretch line) {
        Stretch words = unmarked(line);
        drop(Furniture.FORM_WORD, line.to(line.length() - words.length()));
        if (!words.isEmpty() && ";.,".indexOf(words.text().charAt(words.length() - 1)) >= 0) {
            drop(Furniture.FORM_WORD, words.from(words.length() - 1));
            words = words.to(words.length() - 1).strip();
        }
        int hand = handwriting(words);
        if (hand > 0) {
            drop(Furniture.HANDWRITING, words.from(hand));
            words = words.to(hand).strip();
        }
        return words;
    }

    /** Where italic initials stand behind upright words; 0 where none do. */
    private static int handwriting(Stretch words) {
        int from = words.length();
        while (from > 0 && (words.italicAt(from - 1) || words.text().charAt(from - 1) == ' ')) {
            from--;
        }
        boolean upright = from > 0 && from < words.length() && words.length() - from <= 12;
        return upright && words.from(from).strip().text().chars().allMatch(Character::isLetter) ? from : 0;
    }

    private void drop(Furniture furniture, Stretch words) {
        discards.add(new Discard(furniture, words));
    }
}
