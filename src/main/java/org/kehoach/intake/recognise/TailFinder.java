package org.kehoach.intake.recognise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Step 4: where recipients and signature begin (tìm phần cuối). */
final class TailFinder {

    /** How many lines a block of signatures may take. */
    private static final int REACH = 24;

    private TailFinder() {}

    /** The number of the first entry of the tail; how many there are where there is none. */
    static int find(List<Entry> entries, int from) {
        int recipients = -1;
        for (int i = from; i < entries.size() && recipients < 0; i++) {
            if (columns(entries.get(i)).stream().anyMatch(TailFinder::isRecipients)) {
                recipients = i;
            }
        }
        if (recipients < 0) {
            return withBody(entries, signature(entries, from), from);
        }
        int start = recipients;
        for (int i = recipients - 1; i >= from && i > recipients - REACH; i--) {
            if (!isSignature(entries.get(i))) {
                break;
            }
            start = i;
        }
        // what stands above a first line of authority is no signature's
        while (start < recipients && columns(entries.get(start)).stream().noneMatch(TailFinder::isAuthority)) {
            start++;
        }
        return withBody(entries, start, from);
    }

    /** The name of the body, alone in its line, above the post of who signs for it. */
    private static int withBody(List<Entry> entries, int start, int from) {
        return start > from && start < entries.size() && entries.get(start - 1) instanceof Entry.Line line
                && isBody(line.words().tidy()) ? start - 1 : start;
    }

    /** An agency that signs, in capitals. */
    static boolean isBody(Stretch words) {
        String text = words.text();
        return Vocabulary.isCapitals(text) && words.length() < 90 && !text.endsWith(":") && !text.endsWith(".")
                && Vocabulary.isAgencyStart(Vocabulary.fold(text));
    }

    static boolean isRecipients(Stretch words) {
        return Vocabulary.RECIPIENTS.matcher(Vocabulary.fold(words.text())).lookingAt();
    }

    /** The last line of authority that has only short lines after it. */
    private static int signature(List<Entry> entries, int from) {
        int found = entries.size();
        for (int i = entries.size() - 1; i >= from; i--) {
            if (!(entries.get(i) instanceof Entry.Line line) || line.words().tidy().length() > 120
                    || Marks.isNumbered(line.words().tidy().text())) {
                break;
            }
            if (columns(entries.get(i)).stream().anyMatch(TailFinder::isAuthority)) {
                found = i;
            }
        }
        return found;
    }

    static boolean isAuthority(Stretch words) {
        String text = words.text();
        boolean capitals = Vocabulary.isCapitals(text);
        return text.length() < 110 && (capitals || Vocabulary.ON_BEHALF.matcher(text).lookingAt())
                && (Vocabulary.AUTHORITY.matcher(capitals ? text : text.toUpperCase(Locale.ROOT)).matches()
                        || Vocabulary.POSITION.matcher(Vocabulary.fold(text)).matches());
    }

    private static boolean isSignature(Entry entry) {
        List<Stretch> columns = columns(entry);
        return !columns.isEmpty() && columns.stream()
                .allMatch(c -> isAuthority(c) || isSigned(c) || isName(c) || isPosition(c)
                        || isBody(c));
    }

    /** A position in small letters above the name: {@code Giám đốc Sở Y tế}. */
    static boolean isPosition(Stretch words) {
        return words.length() < 90 && Vocabulary.POSITION.matcher(Vocabulary.fold(words.text())).matches();
    }

    static boolean isSigned(Stretch words) {
        return Vocabulary.SIGNED.matcher(words.text()).matches() || Vocabulary.STAMP.matcher(words.text()).matches();
    }

    static boolean isName(Stretch words) {
        Matcher m = Vocabulary.NAME.matcher(words.text());
        return words.length() < 50 && m.matches();
    }

    private static List<Stretch> columns(Entry entry) {
        return entry instanceof Entry.Line line ? line.words().columns() : List.of();
    }
}
