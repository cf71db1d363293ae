package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.recognise.Flattener.Discard;

/** Step 5: recipients, archive line and signatures, in whichever order they stand (đọc phần cuối). */
final class TailReader {

    /** A brace that was typed beside recipients, or each of the signs of which one is drawn. */
    private static final Pattern BRACE = Pattern.compile("[}⎫⎬⎭⎪]");

    private final List<Discard> discards = new ArrayList<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<Stretch> lines = new ArrayList<>();
    private final List<Tail.Signed> signatures = new ArrayList<>();
    private final List<Stretch> unplaced = new ArrayList<>();
    private Stretch drafter = Stretch.EMPTY;
    private boolean listing;
    private boolean archived;
    private int cell;

    private TailReader() {}

    /**
     * A line of the list.
     *
     * @param cell in which it stands; lines of one cell may have one note, in a cell beside it
     * @param note behind the brace of this line and those of its cell before it that have none; empty for none
     */
    private record Recipient(Stretch words, int cell, Stretch note) {

        Recipient joined(Stretch more) {
            return new Recipient(words.joined(more), cell, note);
        }
    }

    /** What was read, what was dropped, and words that fit nowhere. */
    record Read(Tail tail, List<Discard> discards, List<Stretch> unplaced) {}

    static Read read(List<Entry> entries) {
        TailReader reader = new TailReader();
        SideBySide.Parted parted = SideBySide.part(entries);
        parted.sides().forEach(reader::side);
        for (Entry entry : parted.rest()) {
            switch (entry) {
                case Entry.Line line -> {
                    reader.cell = line.cell();
                    line.words().columns().forEach(reader::column);
                }
                case Entry.Grid grid -> reader.unplaced.addAll(grid.words());
            }
        }
        return reader.result();
    }

    private Read result() {
        sign(Stretch.EMPTY);
        Stretch archive = Stretch.EMPTY;
        List<Tail.Group> others = new ArrayList<>();
        for (int i = 0; i < recipients.size(); i++) {
            Recipient line = recipients.get(i);
            Stretch words = clean(line.words);
            if (words.isEmpty()) {
                continue;
            }
            if (archive.isEmpty() && Vocabulary.ARCHIVE.matcher(words.text()).matches()) {
                archive = words;
            } else if (i > 0 && !line.note.isEmpty() && line.note == recipients.get(i - 1).note && !others.isEmpty()) {
                List<Stretch> lines = new ArrayList<>(others.removeLast().lines());
                lines.add(words);
                others.add(new Tail.Group(lines, line.note));
            } else {
                others.add(new Tail.Group(List.of(words), line.note));
            }
        }
        return new Read(new Tail(others, archive, drafter, signatures), discards, unplaced);
    }

    /** All that one of two signs with, the name last. */
    private void side(List<Stretch> column) {
        for (Stretch words : column) {
            if (TailFinder.isSigned(words)) {
                drop(Furniture.STAMP, words);
            } else if (TailFinder.isName(words) && !TailFinder.isAuthority(words) && !lines.isEmpty()) {
                sign(words);
            } else {
                authority(words);
            }
        }
        sign(Stretch.EMPTY);
    }

    private void column(Stretch words) {
        if (words.isEmpty()) {
            return;
        }
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
        int name = Fused.nameBehind(words);
        if (name > 0) {
            column(words.to(name).strip());
            column(words.from(name));
        } else if (Vocabulary.RULE.matcher(words.text()).matches()) {
            drop(Furniture.RULE, words);
        } else if (TailFinder.isSigned(words)) {
            drop(Furniture.STAMP, words);
        } else if (listing && !recipients.isEmpty() && BRACE.matcher(words.text()).lookingAt()) {
            drop(Furniture.RULE, words.to(1));
            column(words.from(1).strip());
        } else if (listing && !recipients.isEmpty() && isNote(words)) {
            note(words);
        } else if (isBullet(words) || Vocabulary.ARCHIVE.matcher(words.text()).matches()) {
            recipient(words);
        } else if (TailFinder.isAuthority(words) || (isCapitals(words) && !lines.isEmpty())
                || TailFinder.isBody(words)) {
            authority(words);
        } else if (TailFinder.isName(words) && !lines.isEmpty() && !goesOn(words)) {
            sign(words);
        } else {
            other(words);
        }
    }

    /** What stands in brackets by itself is said of the recipients before it. */
    private boolean isNote(Stretch words) {
        return words.length() < 60 && Vocabulary.NOTE.matcher(words.text()).matches()
                && recipients.getLast().note.isEmpty()
                && !Vocabulary.ARCHIVE.matcher(unmarked(recipients.getLast().words).text()).matches();
    }

    /** A note in a cell beside lines is of all of them, any other of the line before it. */
    private void note(Stretch words) {
        int stop = ";.,".indexOf(words.text().charAt(words.length() - 1)) < 0 ? words.length() : words.length() - 1;
        drop(Furniture.FORM_WORD, words.from(stop));
        Stretch note = words.to(stop);
        int of = recipients.getLast().cell;
        boolean beside = cell > 0 && of != cell;
        for (int i = recipients.size() - 1; i >= 0; i--) {
            Recipient r = recipients.get(i);
            if (!r.note.isEmpty() || r.cell != of || (!beside && i < recipients.size() - 1)) {
                break;
            }
            recipients.set(i, new Recipient(r.words, r.cell, note));
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
        Matcher next = Vocabulary.NEXT_RECIPIENT.matcher(words.text());
        int split = next.find() ? next.end() : Fused.authorityBehind(words.text());
        if (split > 0) {
            recipient(words.to(split).strip());
            column(words.from(split).strip());
            return;
        }
        archived |= Vocabulary.ARCHIVE.matcher(unmarked(words).text()).matches();
        add(words);
    }

    private void add(Stretch words) {
        recipients.add(new Recipient(words, cell, Stretch.EMPTY));
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
                && Vocabulary.SIDES.stream()
                        .anyMatch(s -> words.text().startsWith(s) && lines.getFirst().text().startsWith(s));
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
        return listing && !recipients.isEmpty() && signatures.isEmpty()
                && recipients.getLast().words.text().endsWith(",")
                && !words.isBold();
    }

    private void other(Stretch words) {
        if (!lines.isEmpty() && TailFinder.isPosition(words)) {
            lines.add(words);
            return;
        }
        boolean open = listing && !recipients.isEmpty();
        String last = open ? recipients.getLast().words.text() : "";
        boolean ended = last.endsWith(";") || last.endsWith(".");
        if (open && archived && (ended || !last.endsWith(",")) && drafter.isEmpty() && words.length() <= 30) {
            drafter = words;
        } else if (open && !ended) {
            recipients.add(recipients.removeLast().joined(words));
        } else if (listing && words.length() < 120) {
            add(words);
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
        int hand = Fused.handwriting(words);
        if (hand > 0) {
            drop(Furniture.HANDWRITING, words.from(hand));
            words = words.to(hand).strip();
        }
        return words;
    }

    private void drop(Furniture furniture, Stretch words) {
        discards.add(new Discard(furniture, words));
    }
}
