package org.kehoach.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A finding as plain maps and strings for machines (bản ghi thông báo), with its words in both languages. */
public final class DiagnosticRecord {

    private static final List<String> ASPECTS = List.of("title", "found", "expected", "hint");

    private DiagnosticRecord() {}

    /** Keys: code, severity, file, path, line, column, length, snippet, then title, found, expected, hint by language. */
    public static Map<String, Object> of(Diagnostic d) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("code", d.problem().code());
        out.put("severity", d.severity().name().toLowerCase(Locale.ROOT));
        out.put("file", d.location().file());
        out.put("path", d.location().path());
        out.put("line", d.location().line());
        out.put("column", d.location().column());
        out.put("length", d.location().length());
        out.put("snippet", d.snippet());
        for (String aspect : ASPECTS) {
            Map<String, Object> words = new LinkedHashMap<>();
            for (Language language : Language.values()) {
                (aspect.equals("hint")
                        ? Catalogue.get().hint(d, language)
                        : Catalogue.get().text(d.problem(), aspect, language))
                        .ifPresent(t -> words.put(language.name().toLowerCase(Locale.ROOT), t));
            }
            if (!words.isEmpty()) {
                out.put(aspect, words);
            }
        }
        return out;
    }
}
