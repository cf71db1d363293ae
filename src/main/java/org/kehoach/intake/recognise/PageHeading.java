package org.kehoach.intake.recognise;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a web page or a cover prints above the document (đầu trang web, trang bìa): the page's path, the document's name again,
 * a card.
 */
final class PageHeading {

    /** How far down a letterhead may begin. */
    private static final int REACH = 40;

    private static final Pattern PATH = Pattern
            .compile("(?iu)(?:Trang chủ|Home)(?:\\s*[>»/|›].*)?|[^>»›]{2,60}(?:\\s+[>»›]\\s+[^>»›]{2,200}){1,6}");
    /** A line of the card that says what the document is; some pages write label and value in lines of their own. */
    private static final Pattern CARD = Pattern.compile(
            "(?iu)(?:Số hiệu|Số/Ký hiệu|Số ký hiệu|Loại văn bản|Nơi ban hành|Cơ quan ban hành|Người ký|Ngày ban hành|Ngày hiệu lực|Ngày có hiệu lực|Ngày công báo|Số công báo|Tình trạng(?: hiệu lực)?|Trích yếu|Lĩnh vực|Tải về|Tải văn bản|Mục lục|Thuộc tính|Toàn văn|Lược đồ|Đang cập nhật|Đã biết)\\s*(?::.*)?");

    private PageHeading() {}

    /** How many entries stand above the letterhead that are none of it; 0 where no national title shows where that is. */
    static int end(List<Entry> entries) {
        int letterhead = 0;
        while (letterhead < Math.min(entries.size(), REACH) && entries.get(letterhead) instanceof Entry.Line
                && !isNational(entries.get(letterhead))) {
            letterhead++;
        }
        if (letterhead >= Math.min(entries.size(), REACH) || !isNational(entries.get(letterhead))) {
            return 0;
        }
        boolean named = HeadReader.titleAt(entries, letterhead) >= 0;
        int end = 0;
        for (int i = 0; i < letterhead; i++) {
            if (isOfPage(words(entries.get(i)), named)) {
                end = i + 1;
            }
        }
        // below what is the page's, or as the very first lines
        boolean found = end > 0;
        for (int i = end; i < letterhead && (found || i == end); i++) {
            if (isRunningHead(words(entries.get(i)))) {
                end = i + 1;
            }
        }
        while (end > 0 && end < letterhead && !HeadReader.isLetterhead(words(entries.get(end)))) {
            end++;
        }
        return end;
    }

    /** The names of agencies are printed in capitals, and what else a letterhead holds has forms of its own. */
    private static boolean isRunningHead(String words) {
        return !Vocabulary.isCapitals(words) && words.chars().anyMatch(Character::isLetter)
                && !HeadReader.isLetterhead(words) && !Vocabulary.isAgencyStart(Vocabulary.fold(words))
                && !Vocabulary.STAMPED.matcher(words).matches() && !Vocabulary.CONTACT.matcher(words).matches();
    }

    static boolean isNational(Entry entry) {
        return Vocabulary.NATIONAL_TITLE.matcher(Vocabulary.fold(words(entry))).find();
    }

    /** @param named whether the document's name stands below its letterhead: above it is the page's then */
    private static boolean isOfPage(String words, boolean named) {
        return PATH.matcher(words).matches() || CARD.matcher(words).matches()
                || (named && (Vocabulary.beginsWithKind(words) || Vocabulary.kind(words).isPresent()));
    }

    private static String words(Entry entry) {
        return entry instanceof Entry.Line line ? line.words().tidy().text() : "";
    }
}
