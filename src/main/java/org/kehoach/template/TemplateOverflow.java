package org.kehoach.template;

import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;

/** A template printed more than any document has (mẫu in quá nhiều): the filling was cut off. */
public final class TemplateOverflow extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int limit;

    TemplateOverflow(int limit, Throwable cause) {
        super("more than " + limit + " characters", cause);
        this.limit = limit;
    }

    /** The finding, at the template's file. */
    public Diagnostic at(String file) {
        return new Diagnostic(new TemplateProblem.TooMuchText(limit >> 20), Location.of(file));
    }
}
