package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.Located;
import org.kehoach.plan.Numbering;

/** Reads how a plan numbers (đọc cách đánh số). */
final class NumberingReader {

    private static final Set<String> KEYS = Set.of("headings", "capitals", "bullets", "targets");
    private static final List<String> FORMS = List.of("I.", "1.", "a)", "1.1.", "1.1.1.", "A.", "Phần I", "Chương I",
            "Mục 1", "Điều 1.");

    private NumberingReader() {}

    /** The parts that are said, by their keys. */
    static Set<String> said(Fields f) {
        return KEYS.stream().filter(f::has).collect(Collectors.toSet());
    }

    static Numbering read(Fields f, Numbering usual) {
        f.allow(KEYS);
        List<LevelForm> headings = new ArrayList<>();
        for (Located<String> form : f.words("headings")) {
            Optional<LevelForm> parsed = LevelForm.parse(form.value());
            if (parsed.isEmpty()) {
                f.reading().fault(new SourceProblem.BadNumbering(form.value(), FORMS), form.origin());
            }
            parsed.ifPresent(headings::add);
        }
        List<String> bullets = f.words("bullets").stream().map(Located::value).toList();
        return new Numbering(headings.isEmpty() ? usual.headings() : headings,
                f.has("capitals") ? capitals(f, usual) : usual.capitals(),
                bullets.isEmpty() ? usual.bullets() : bullets,
                f.word("targets").map(Located::value).orElse(usual.targets()));
    }

    private static int capitals(Fields f, Numbering usual) {
        return f.choice("capitals", List.of(0, 1, 2, 3, 4, 5), i -> Integer.toString(i)).orElse(usual.capitals());
    }
}
