package org.kehoach.compare;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Language;

/** What people call the fields of plan YAML (tên trường). */
public final class FieldWords {

    private static final Pattern ROW = Pattern.compile("row (\\d+)(?: → (\\d+))?(?:, column (\\d+))?");
    private static final Pattern VALUE = Pattern.compile("(?:.+\\.)?(value|\\d{4}(?:-\\d{4})?)");

    private FieldWords() {}

    /** The name of a field in a language; its key beside it where that says more. */
    public static String of(String field, Language language) {
        Matcher row = ROW.matcher(field);
        if (row.matches()) {
            String from = row.group(1) + (row.group(2) == null ? "" : " → " + row.group(2));
            return row.group(3) == null
                    ? words("row", language, Map.of("row", from))
                    : words("cell", language, Map.of("row", from, "column", row.group(3)));
        }
        if (VALUE.matcher(field).matches()) {
            return words("value", language, Map.of("name", field));
        }
        int dot = field.indexOf('.');
        return plain(field, language)
                .or(() -> plain(field.substring(field.lastIndexOf('.') + 1), language)
                        .filter(_ -> field.endsWith(".due")).map(w -> w + " " + field.substring(0, field.length() - 4)))
                .or(() -> dot < 0
                        ? Optional.empty()
                        : plain(field.substring(0, dot), language).map(w -> w + " " + field.substring(dot + 1)))
                .orElse(field);
    }

    private static Optional<String> plain(String field, Language language) {
        return Catalogue.get().raw("ui.compare.field." + field, language);
    }

    private static String words(String key, Language language, Map<String, String> values) {
        return Catalogue.get().ui("compare.field." + key, language, values);
    }
}
