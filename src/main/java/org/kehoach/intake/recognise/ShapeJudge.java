package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.document.UnitWords;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.recognise.Branch.Kind;
import org.kehoach.intake.recognise.Flattener.Discard;
import org.kehoach.plan.LevelForm.Counter;

/** Step 8: headings, run-in headings and numbered paragraphs told apart (phân biệt đề mục và đoạn đánh số). */
final class ShapeJudge {

    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_LEAD = 160;

    private final List<Discard> discards = new ArrayList<>();

    private ShapeJudge() {}

    record Judged(List<Branch> branches, List<Discard> discards) {}

    static Judged judge(List<Twig> roots) {
        ShapeJudge judge = new ShapeJudge();
        List<Branch> branches = judge.all(roots);
        return new Judged(branches, judge.discards);
    }

    private List<Branch> all(List<Twig> twigs) {
        return twigs.stream().map(t -> branch(t, twigs)).toList();
    }

    private Branch branch(Twig twig, List<Twig> siblings) {
        List<Branch> children = all(twig.children);
        if (twig.grid.isPresent()) {
            return new Branch(Kind.TABLE, Stretch.EMPTY, Stretch.EMPTY, Stretch.EMPTY, Optional.empty(), twig.grid,
                    children);
        }
        if (twig.number.isEmpty()) {
            return plain(twig.mark.isEmpty() ? Kind.PARAGRAPH : Kind.BULLET, twig, children);
        }
        int lead = lead(twig, siblings);
        if (lead > 0) {
            return runIn(twig, lead, children);
        }
        if (isHeading(twig, siblings)) {
            return new Branch(Kind.HEADING, twig.label(), unstopped(twig.words()), Stretch.EMPTY, twig.number,
                    Optional.empty(), children);
        }
        return plain(Kind.ITEM, twig, children);
    }

    private static Branch plain(Kind kind, Twig twig, List<Branch> children) {
        return new Branch(kind, twig.label(), Stretch.EMPTY, twig.words(), twig.number, Optional.empty(), children);
    }

    /** The colon behind a title is the composer's to supply. */
    private Stretch unstopped(Stretch title) {
        if (!title.text().endsWith(":")) {
            return title;
        }
        discards.add(new Discard(Furniture.FORM_WORD, title.from(title.length() - 1)));
        return title.to(title.length() - 1).strip();
    }

    private Branch runIn(Twig twig, int lead, List<Branch> children) {
        Stretch title = unstopped(twig.words().to(lead).strip());
        return new Branch(Kind.HEADING, twig.label(), title, twig.words().from(lead).strip(), twig.number,
                Optional.empty(), children);
    }

    /** How many characters of the words are a title that runs on into a sentence; 0 where none are. */
    private static int lead(Twig twig, List<Twig> siblings) {
        Stretch words = twig.words();
        int bold = words.boldLead();
        if (bold > 0 && bold < words.length()) {
            int end = bold;
            if (words.text().startsWith(":", end)) {
                end++;
            }
            boolean stopped = ":.".indexOf(words.text().charAt(end - 1)) >= 0;
            if (stopped && end < words.length() && bold <= LONGEST_TITLE) {
                return end;
            }
        }
        int colon = Titles.colon(words.text());
        if (colon <= 0 || colon > LONGEST_LEAD
                || (words.isBold() && !words.text().endsWith(".")
                        && !UnitWords.isUnits(words.text().substring(0, colon)))
                || isArticle(twig)) {
            return 0;
        }
        String title = words.text().substring(0, colon);
        String rest = words.text().substring(colon + 2).strip();
        if (Titles.isPerson(rest)) {
            return 0;
        }
        boolean alike = siblings.stream().filter(t -> t.number.isPresent()).count() > 1
                && siblings.stream().filter(t -> t.number.isPresent()).allMatch(ShapeJudge::mayLead);
        return Titles.isLead(title, rest) || (alike && !rest.isEmpty()) ? colon + 1 : 0;
    }

    /** {@code Điều 4.}: a sentence, or a title without a colon. */
    private static boolean isArticle(Twig twig) {
        return twig.number.filter(n -> n.form().runsOn()).isPresent();
    }

    private static boolean mayLead(Twig twig) {
        String text = twig.words().text();
        if (text.endsWith(":") && !twig.children.isEmpty()) {
            return Titles.mayLead(text.substring(0, text.length() - 1));
        }
        int colon = Titles.colon(twig.words().text());
        return colon > 0 && Titles.mayLead(twig.words().text().substring(0, colon));
    }

    private static boolean isHeading(Twig twig, List<Twig> siblings) {
        Stretch words = twig.words();
        String text = Footnotes.unmarked(words.text());
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() > LONGEST_TITLE) {
            return Vocabulary.isCapitals(text) && text.length() < 2 * LONGEST_TITLE;
        }
        if (words.isBold() || (Vocabulary.isCapitals(text) && text.length() > 3)) {
            return true;
        }
        boolean ended = ".;,".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (!twig.children.isEmpty()) {
            return text.endsWith(":")
                    ? !Titles.isPerson(twig.children.getFirst().words().text())
                            && Titles.isTitle(text, siblings.stream().anyMatch(s -> s != twig && titled(s)))
                    : !ended || (text.length() < 90 && isHigh(twig));
        }
        return !ended
                && (isHigh(twig) || (siblings.stream().anyMatch(s -> s != twig && headed(s)) && text.length() < 120));
    }

    private static boolean titled(Twig sibling) {
        String text = sibling.words().text();
        return sibling.number.isPresent() && !sibling.children.isEmpty() && text.endsWith(":")
                && Titles.isTitle(text, false);
    }

    private static boolean isHigh(Twig twig) {
        return twig.number.filter(n -> n.form().counter() == Counter.ROMAN || n.form().counter() == Counter.CAPITAL
                || (!n.form().prefix().isEmpty() && !n.form().runsOn() && !n.form().prefix().startsWith("(")))
                .isPresent();
    }

    /** Whether a sibling is a heading beyond doubt. */
    private static boolean headed(Twig sibling) {
        String text = sibling.words().text();
        return sibling.number.isPresent() && !sibling.children.isEmpty() && !text.isEmpty()
                && text.length() < LONGEST_TITLE && ".;,:".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
