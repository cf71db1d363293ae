package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Text;

/**
 * A recipient is named once, and what he is named by is there: {@code Như Điều 4} needs an Điều 4, {@code Như trên} a
 * {@code Kính gửi} (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9).
 */
final class RecipientsOnce implements Rule {

    private static final Pattern ARTICLE = Pattern.compile("^Điều (\\d{1,3})(?!\\d)");
    private static final Pattern AS_ARTICLE = Pattern
            .compile("^-?\\s*Như Điều (\\d{1,3})((?:(?:, | và | và Điều |, Điều )\\d{1,3})*)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern AS_ABOVE = Pattern.compile("-?\\s*Như trên\\s*[;.,]?");
    private static final Pattern MARKS = Pattern.compile("^[-–—+]\\s*|\\s*[;.,]+$");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Plan plan = given.plan();
        Set<String> seen = new HashSet<>();
        // a letter of introduction and the like name their bearer in the text
        boolean personal = plan.kind().value().subject() == DocumentKind.Subject.FREE;
        for (Text line : plan.recipients().stream().flatMap(g -> g.lines().stream()).toList()) {
            String words = line.typedWords().strip();
            if (!Own.is(line.origin(), plan) || words.isEmpty()) {
                continue;
            }
            Matcher article = AS_ARTICLE.matcher(words);
            boolean missing = article.find()
                    ? isBeyond(given, article)
                    : !personal && plan.addressees().isEmpty() && AS_ABOVE.matcher(words).matches();
            if (missing) {
                found.add(given.found(new DecreeProblem.RecipientOfNothing(words), line.origin()));
            } else if (!line.hasBlank() && !seen.add(MARKS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT))) {
                found.add(given.found(new DecreeProblem.RecipientTwice(words), line.origin()));
            }
        }
        return found;
    }

    private static boolean isBeyond(Case given, Matcher named) {
        int last = 0;
        for (Node node : given.plan().body()) {
            last = Math.max(last, last(given, node));
        }
        int most = last;
        return NUMBER.matcher(named.group()).results().anyMatch(n -> Integer.parseInt(n.group()) > most);
    }

    /** The last Điều that a node holds, printed or typed. */
    private static int last(Case given, Node node) {
        String typed = node.shape().texts().isEmpty() ? "" : node.shape().texts().getFirst().typedWords().strip();
        int out = Math.max(number(given.numbers().label(node)), number(typed));
        for (Node below : node.body()) {
            out = Math.max(out, last(given, below));
        }
        return out;
    }

    private static int number(String words) {
        Matcher m = ARTICLE.matcher(words);
        return m.find() ? Integer.parseInt(m.group(1)) : 0;
    }
}
