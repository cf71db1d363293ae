package org.kehoach.sheet;

import java.util.Locale;
import java.util.Map;
import org.kehoach.derive.Coverage.Status;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Language;
import org.kehoach.sheet.Table.Tone;

/** The words of tables, out of the one catalogue (lời của bảng). */
record TableWords(Language language) {

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, ?> values) {
        return Catalogue.get().ui("table." + key, language, values);
    }

    /** {@code đã nhận}. */
    String value(Enum<?> value) {
        return Catalogue.get().ui("value." + value.name().toLowerCase(Locale.ROOT), language, Map.of());
    }

    static Tone tone(Status status) {
        return switch (status) {
            case COVERED -> Tone.GOOD;
            case EXEMPT -> Tone.PLAIN;
            case OUTDATED, UNWANTED, DUPLICATE -> Tone.WATCH;
            case UNCOVERED, ORPHANED -> Tone.BAD;
        };
    }
}
