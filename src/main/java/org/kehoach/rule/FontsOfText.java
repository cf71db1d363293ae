package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;

/**
 * Letters are set in Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4), in the PDF in Liberation Serif, which
 * has its widths; signs that it lacks may be of another face.
 */
final class FontsOfText implements PageRule {

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageProblem> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < given.document().pages().size(); i++) {
            for (Line line : given.document().pages().get(i).lines()) {
                for (GlyphRun run : line.runs()) {
                    String family = run.face().name().replaceFirst("[-,].*", "");
                    boolean letters = run.text().chars().filter(Character::isLetter).count() > 1;
                    if (letters && !isTimes(family) && told.add(family)) {
                        found.add(new PageProblem.FontFace(family, Shortened.of(run.text().strip()), i + 1));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isTimes(String family) {
        String plain = family.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.startsWith("liberationserif") || plain.startsWith("timesnewroman");
    }
}
