package org.kehoach.source;

import org.kehoach.plan.Text;

/** A text as it is typed in plan YAML (cú pháp trong câu), before quotes. */
public final class Markup {

    private Markup() {}

    public static String write(Text text) {
        return MarkupWriter.write(text);
    }
}
