package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.intake.recognise.Entry.Line;

/** Step 3: several documents of one file parted (tách nhiều văn bản): each begins with its letterhead or its title. */
final class Splitter {

    private Splitter() {}

    static List<List<Entry>> split(List<Entry> entries) {
        List<List<Entry>> out = new ArrayList<>();
        int from = 0;
        boolean ended = false;
        for (int i = 0; i < entries.size(); i++) {
            if (!(entries.get(i) instanceof Line line)) {
                continue;
            }
            List<Stretch> columns = line.words().columns();
            ended |= columns.stream().anyMatch(TailFinder::isRecipients)
                    || (i > from + 3 && columns.stream().anyMatch(c -> TailFinder.isAuthority(c)
                            && Vocabulary.AUTHORITY.matcher(c.text()).matches()));
            if (ended && begins(line)) {
                int start = letterhead(entries, i);
                out.add(entries.subList(from, start));
                from = start;
                ended = false;
            }
        }
        out.add(entries.subList(from, entries.size()));
        return out.stream().filter(d -> !d.isEmpty()).toList();
    }

    private static boolean begins(Line line) {
        String words = line.words().tidy().text();
        return Vocabulary.NATIONAL_TITLE.matcher(Vocabulary.fold(words)).find()
                || Vocabulary.NUMBER.matcher(words).lookingAt()
                || (Vocabulary.isCapitals(words) && Vocabulary.kind(words).filter(k -> k.length() == words.length())
                        .isPresent());
    }

    /** The first line of the letterhead that a line of it belongs to. */
    private static int letterhead(List<Entry> entries, int at) {
        int start = at;
        while (start > 0 && entries.get(start - 1) instanceof Line before) {
            String words = before.words().tidy().text();
            boolean agency = Vocabulary.isCapitals(words) && words.length() < 90
                    && !Vocabulary.AUTHORITY.matcher(words).matches()
                    && !Vocabulary.POSITION.matcher(Vocabulary.fold(words)).matches();
            if (!agency && !HeadReader.isLetterhead(words)) {
                break;
            }
            start--;
        }
        return start;
    }
}
