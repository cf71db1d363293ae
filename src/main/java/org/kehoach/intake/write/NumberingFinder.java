package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Branch.Kind;
import org.kehoach.intake.recognise.Mark.Ordinal;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.Numbering;

/** Reads off a body how it numbers (tìm cách đánh số): the usual form of each level, capitals, bullets. */
final class NumberingFinder {

    private static final int DEEPEST = 6;

    private NumberingFinder() {}

    static Numbering find(List<Branch> body) {
        List<Map<LevelForm, Integer>> levels = new ArrayList<>();
        List<int[]> capitals = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        count(body, 0, 0, levels, capitals, bullets);
        List<LevelForm> forms = new ArrayList<>();
        for (int i = 0; i < levels.size() && i < DEEPEST; i++) {
            forms.add(most(levels.get(i)).orElse(usual(i)));
        }
        while (forms.size() < 3) {
            LevelForm next = usual(forms.size());
            forms.add(forms.contains(next) ? unused(forms) : next);
        }
        int high = 0;
        while (high < capitals.size() && high < 5 && capitals.get(high)[1] > 0
                && capitals.get(high)[0] == capitals.get(high)[1]) {
            high++;
        }
        if (bullets.size() < 2) {
            String first = bullets.isEmpty() ? "-" : bullets.getFirst();
            bullets = List.of(first, first.equals("+") ? "-" : "+");
        }
        return new Numbering(forms, high, List.copyOf(bullets), "-");
    }

    private static LevelForm usual(int level) {
        List<LevelForm> usual = Numbering.USUAL.headings();
        return usual.get(Math.min(level, usual.size() - 1));
    }

    private static LevelForm unused(List<LevelForm> forms) {
        return Numbering.USUAL.headings().stream().filter(f -> !forms.contains(f)).findFirst()
                .orElse(new LevelForm("", LevelForm.Counter.ARABIC, 1, ")"));
    }

    private static void count(List<Branch> branches, int level, int depth, List<Map<LevelForm, Integer>> levels,
            List<int[]> capitals, List<String> bullets) {
        for (Branch branch : branches) {
            if (branch.isNumbered()) {
                while (levels.size() <= level) {
                    levels.add(new HashMap<>());
                    capitals.add(new int[2]);
                }
                branch.number().map(Ordinal::form).filter(NumberingFinder::isForm)
                        .ifPresent(f -> levels.get(level).merge(f, 1, Integer::sum));
                if (branch.kind() == Kind.HEADING && !branch.heading().isEmpty()) {
                    capitals.get(level)[1]++;
                    capitals.get(level)[0] += isCapitals(branch.heading()) ? 1 : 0;
                }
                count(branch.children(), level + 1, 0, levels, capitals, bullets);
            } else {
                if (branch.kind() == Kind.BULLET && depth == bullets.size() && depth < 3) {
                    bullets.add(branch.label().text());
                }
                count(branch.children(), level, branch.kind() == Kind.BULLET ? depth + 1 : depth, levels, capitals,
                        bullets);
            }
        }
    }

    static boolean isCapitals(Stretch words) {
        return words.text().chars().noneMatch(Character::isLowerCase)
                && words.text().chars().anyMatch(Character::isUpperCase);
    }

    /** Whether plan YAML can say the form. */
    static boolean isForm(LevelForm form) {
        return LevelForm.parse(form.words()).filter(form::equals).isPresent();
    }

    private static Optional<LevelForm> most(Map<LevelForm, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<LevelForm, Integer>comparingByValue().thenComparing(e -> e.getKey().words()))
                .map(Map.Entry::getKey);
    }
}
