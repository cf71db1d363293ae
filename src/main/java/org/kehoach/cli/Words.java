package org.kehoach.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.kehoach.compare.FieldWords;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;

/** The words of commands and their help, out of the one catalogue (lời của dòng lệnh). */
final class Words extends ResourceBundle {

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String get(String key) {
        return get(key, Map.of());
    }

    String get(String key, Map<String, ?> values) {
        return Catalogue.get().ui(key, language, values);
    }

    /** What people call a field. */
    String field(String name) {
        return FieldWords.of(name, language);
    }

    /** What a finding says, in a line. */
    String title(Diagnostic diagnostic) {
        return Catalogue.get().text(diagnostic.problem(), "title", language).orElse("");
    }

    /** picocli asks for {@code kehoach.render.usage.description} and the like. */
    @Override
    protected @Nullable Object handleGetObject(String key) {
        return Catalogue.get().raw("ui." + key, language).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Catalogue.get().uiKeys());
    }
}
