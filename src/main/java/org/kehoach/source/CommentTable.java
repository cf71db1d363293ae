package org.kehoach.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kehoach.plan.Dossier.Comment;
import org.kehoach.plan.Dossier.Request;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Shape.Table.Cell;
import org.kehoach.plan.Text;

/** The table of comments and answers (bảng tổng hợp, tiếp thu, giải trình ý kiến), in the order in which they are written. */
final class CommentTable {

    static final int COLUMNS = 4;
    static final List<List<Cell>> HEADER = List.of(Stream.of("TT", "Cơ quan, đơn vị", "Nội dung góp ý",
            "Tiếp thu, giải trình").map(CommentTable::supplied).toList());
    static final List<BigDecimal> WIDTHS = Stream.of(8, 24, 36, 32).map(BigDecimal::valueOf).toList();

    private static final String AGREES = "Nhất trí";

    private CommentTable() {}

    /** A row for each comment; an agency that stands in several rows running has its name once. */
    static List<List<Cell>> rows(List<Comment> comments) {
        List<List<Cell>> out = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < comments.size(); i++) {
            List<Cell> row = new ArrayList<>();
            if (i == 0 || !isSame(comments.get(i - 1), comments.get(i))) {
                int down = 1;
                while (i + down < comments.size() && isSame(comments.get(i), comments.get(i + down))) {
                    down++;
                }
                row.add(new Cell(List.of(Text.of(Integer.toString(++number))), 1, down));
                row.add(new Cell(List.of(comments.get(i).from()), 1, down));
            }
            row.add(comments.get(i).asked().map(r -> cell(r.words())).orElseGet(() -> supplied(AGREES)));
            row.add(comments.get(i).asked().map(CommentTable::answer).orElseGet(() -> new Cell(List.of(), 1, 1)));
            out.add(row);
        }
        return out;
    }

    private static boolean isSame(Comment a, Comment b) {
        return a.from().markup().equals(b.from().markup());
    }

    /** What became of it, then the drafter's words, unless these begin with it. */
    private static Cell answer(Request request) {
        String verdict = request.taken().words();
        if (request.answer().isEmpty()) {
            return supplied(verdict);
        }
        Text answer = request.answer().get();
        boolean said = answer.typedWords().toLowerCase(Locale.ROOT).startsWith(verdict.toLowerCase(Locale.ROOT));
        if (said) {
            return cell(answer);
        }
        List<Inline> words = new ArrayList<>();
        words.add(new Inline.Words(verdict + ". ", Emphasis.NONE));
        words.addAll(answer.inlines());
        return cell(new Text(words, answer.origin()));
    }

    private static Cell supplied(String words) {
        return cell(Text.of(words));
    }

    private static Cell cell(Text text) {
        return new Cell(List.of(text), 1, 1);
    }
}
