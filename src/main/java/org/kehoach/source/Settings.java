package org.kehoach.source;

import java.util.List;
import org.kehoach.plan.Located;

/**
 * What a workspace sets for all its documents (thiết lập của thư mục làm việc), in {@code kehoach.yaml}.
 *
 * @param fonts          files and folders of its own fonts, as they are written
 * @param installedFonts whether a text may use fonts that the machine has
 * @param rules          how grave findings of rules are, where it differs
 */
public record Settings(List<Located<String>> fonts, boolean installedFonts, List<RuleSetting> rules) {

    /** Where nothing is set. */
    public static final Settings USUAL = new Settings(List.of(), true, List.of());

    public Settings {
        fonts = List.copyOf(fonts);
        rules = List.copyOf(rules);
    }
}
