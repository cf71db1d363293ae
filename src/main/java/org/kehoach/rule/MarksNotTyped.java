package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Node;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/**
 * Numbers, dashes, {@code Phụ lục} and {@code Kính gửi} are printed by Kehoach; typed before the words too, they stand there
 * twice (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 and II.9).
 */
final class MarksNotTyped implements Rule {

    private static final String DASH = "[-–—+•](?: +|(?=\\p{Lu}))(?=[\\p{L}\\d“$…])";

    /** A quantity is no mark: {@code 100% …}, {@code 03 lớp}, {@code 2.500 hộ}, {@code 1,5 ha}. */
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:" + DASH
            + "|(?:Điều|Chương|Phần|Mục|Tiểu mục) (?:\\d{1,3}|[IVX]{1,6})[.:] *|(?:[IVX]{2,6}\\. ?|[IVX]\\. |[IVX]{1,6}(?:\\) ?| - ))(?=[“\\p{Lu}]\\p{L})"
            + "|\\d{1,2}(?:\\.\\d{1,2}){0,3}(?:\\. ?|\\.?/ |\\.?\\) ?)(?=[“\\p{Lu}])|\\d{1,2}(?:\\.\\d{1,2}){1,3} (?=\\p{Lu})"
            + "|\\d{1,2}\\) ?(?=\\p{L})|[a-zđ]\\) ?(?=[“\\p{L}\\d])|[a-zđ]\\. (?=[“\\p{Lu}]))");

    /** Of a heading alone: a name may begin so, {@code A. Einstein}. */
    private static final Pattern CAPITAL = Pattern.compile("\\s*[ABD]\\. (?=[“\\p{Lu}])");

    private static final Pattern SIGN = Pattern.compile("\\s*" + DASH);
    /** An addition to a contract has the name too. */
    private static final Pattern ANNEX = Pattern
            .compile("\\s*(?:Phụ lục|PHỤ LỤC)(?! hợp đồng| HỢP ĐỒNG)(?: (?:số )?(?:[IVX]{1,6}|\\d{1,2})"
                    + "(?![\\p{L}\\d]))?\\s*[.:–—-]?(?:\\s+|$)");
    private static final Pattern DEAR = Pattern.compile("\\s*(?:[Kk]ính gửi|KÍNH GỬI)\\s*:?\\s*");
    private static final Pattern STOP = Pattern.compile("\\s*[;,]\\s*$");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Text line : given.plan().addressees()) {
            told(given, line, DEAR, found);
            told(given, line, SIGN, found);
            String words = line.typedWords().strip();
            Matcher m = STOP.matcher(words);
            if (Own.is(line.origin(), given.plan()) && m.find()) {
                String fixed = words.substring(words.lastIndexOf(' ', m.start() - 1) + 1, m.start());
                found.add(given.found(new DecreeProblem.PrintedTwice(fixed + m.group().strip(), fixed), line.origin()));
            }
        }
        for (Node node : given.nodes()) {
            if (!given.numbers().label(node).isEmpty()) {
                first(node.shape()).ifPresent(text -> {
                    told(given, text, pattern(node.shape()), found);
                    if (node.shape() instanceof Shape.Heading) {
                        told(given, text, CAPITAL, found);
                    }
                });
            }
        }
        for (Annex annex : given.plan().annexes()) {
            if (annex.kind().isEmpty()) {
                told(given, annex.heading(), ANNEX, found);
            }
        }
        return found;
    }

    /** What stands right behind the printed mark; a table has none. */
    private static Optional<Text> first(Shape shape) {
        return shape instanceof Shape.Table ? Optional.empty() : shape.texts().stream().findFirst();
    }

    /** Behind a dash a number may be the drafter's own. */
    private static Pattern pattern(Shape shape) {
        return shape instanceof Shape.Bullet || shape instanceof Shape.Target ? SIGN : NUMBER;
    }

    private static void told(Case given, Text text, Pattern mark, List<Diagnostic> found) {
        if (!Own.is(text.origin(), given.plan())) {
            return;
        }
        String words = text.typedWords();
        Matcher m = mark.matcher(words);
        if (m.lookingAt()) {
            found.add(given.found(new DecreeProblem.PrintedTwice(m.group().strip(),
                    Shortened.of(words.substring(m.end()).strip())), text.origin()));
        }
    }
}
