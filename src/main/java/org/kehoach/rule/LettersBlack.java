package org.kehoach.rule;

import java.util.List;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;

/** Letters are black (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4); stamps and links are not judged. */
final class LettersBlack implements PageRule {

    /** So dark is each part of a colour that nobody tells from black. */
    private static final int DARK = 0x40;

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        return given.elements().stream().filter(e -> e.role() != Role.OTHER)
                .flatMap(e -> e.lines().stream().flatMap(l -> l.runs().stream()).filter(LettersBlack::isColoured)
                        .map(r -> new PageProblem.Coloured(Shortened.of(r.text().strip()), e.page() + 1)))
                .limit(1).toList();
    }

    private static boolean isColoured(GlyphRun run) {
        int color = run.color();
        int most = Math.max(color >> 16 & 0xff, Math.max(color >> 8 & 0xff, color & 0xff));
        return most > DARK && run.link().isEmpty() && run.text().codePoints().anyMatch(Character::isLetter);
    }
}
