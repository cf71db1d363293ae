package org.kehoach.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.ConsoleText;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.DiagnosticRecord;

/** Shows findings in the form that was asked for (trình bày thông báo), and keeps them for the exit code. */
final class Reporter {

    /** How findings are shown. */
    enum Format {
        TEXT, SHORT, JSON
    }

    private final PrintStream to;
    private final Format format;
    private final ConsoleText text;
    private final List<Diagnostic> all = new ArrayList<>();

    Reporter(PrintStream to, Format format, ConsoleText text) {
        this.to = to;
        this.format = format;
        this.text = text;
    }

    /** Shows findings at once, but for JSON, which is one array at the end. */
    void report(List<Diagnostic> found) {
        all.addAll(found);
        for (Diagnostic d : found) {
            switch (format) {
                case TEXT -> to.println(text.full(d));
                case SHORT -> to.println(text.brief(d));
                case JSON -> {
                    // shown by close
                }
            }
        }
    }

    /** Ends the report: the array, or a line that counts. */
    void close() {
        switch (format) {
            case JSON -> to.println(Json.write(all.stream().map(DiagnosticRecord::of).toList()));
            case TEXT -> {
                if (!all.isEmpty()) {
                    to.println(text.summary(all));
                }
            }
            case SHORT -> {
                // one line a finding and nothing else
            }
        }
    }

    List<Diagnostic> all() {
        return all;
    }
}
