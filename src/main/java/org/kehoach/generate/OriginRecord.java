package org.kehoach.generate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kehoach.derive.Account;
import org.kehoach.derive.Account.Absence;
import org.kehoach.derive.Account.Level;
import org.kehoach.derive.Account.Standing;
import org.kehoach.origin.Origin;

/** Where something came from as plain maps and lists for machines (bản ghi truy nguyên). */
public final class OriginRecord {

    private OriginRecord() {}

    /**
     * An account as data.
     *
     * @param field the one that is wanted; all, where none is named
     */
    public static Map<String, Object> of(Account account, Optional<String> field) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("node", account.name());
        out.put("shape", account.shape());
        out.put("number", account.number());
        account.absence().ifPresent(a -> out.put("absence", absenceRecord(a)));
        out.put("standing", standingRecord(account.standing()));
        out.put("fields", account.fields().stream().filter(f -> field.isEmpty() || field.get().equals(f.name()))
                .map(OriginRecord::fieldRecord).toList());
        return out;
    }

    private static Map<String, Object> standingRecord(Standing standing) {
        Map<String, Object> out = levelRecord(standing.level());
        switch (standing) {
            case Standing.Written w -> {
                out.put("how", "written");
                out.putAll(placeRecord(w.place()));
            }
            case Standing.Added a -> {
                out.put("how", "added");
                out.put(a.deed(), a.anchor());
                out.put("covers", a.covers());
                out.put("reason", a.reason());
                out.putAll(placeRecord(a.place()));
            }
            case Standing.Inherited i -> {
                out.put("how", "inherited");
                out.put("from", i.from().id());
            }
            case Standing.Taken t -> {
                out.put("how", "taken");
                out.put("from", t.from().id());
                out.put("policy", word(t.policy()));
                out.put("basis", word(t.basis()));
            }
        }
        return out;
    }

    private static Map<String, Object> absenceRecord(Absence a) {
        Map<String, Object> out = levelRecord(a.level());
        out.put("cause", word(a.cause()));
        out.put("at", a.at());
        out.put("policy", word(a.policy()));
        out.put("basis", word(a.basis()));
        out.put("about", a.about());
        out.put("reason", a.reason());
        out.put("approver", a.approver());
        out.putAll(placeRecord(a.place()));
        out.put("takers", a.takers().stream().map(t -> {
            Map<String, Object> taker = new LinkedHashMap<>();
            taker.put("id", t.id().orElse(""));
            taker.put("unit", t.unit());
            taker.put("words", t.words());
            return taker;
        }).toList());
        return out;
    }

    private static Map<String, Object> fieldRecord(Account.Field field) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", field.name());
        out.put("value", field.now().value());
        out.put("origins", field.steps().stream().map(s -> {
            Map<String, Object> step = levelRecord(s.level());
            step.put("number", s.number());
            step.put("deed", word(s.deed()));
            step.put("value", s.value());
            step.put("typed", s.typed());
            step.put("lookUps", s.lookUps());
            step.put("reason", s.reason());
            step.putAll(placeRecord(s.place()));
            return step;
        }).toList());
        return out;
    }

    private static Map<String, Object> levelRecord(Level level) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("plan", level.id());
        out.put("version", level.version());
        out.put("called", level.called());
        return out;
    }

    private static Map<String, Object> placeRecord(Optional<Origin.Yaml> place) {
        Map<String, Object> out = new LinkedHashMap<>();
        place.ifPresent(p -> {
            out.put("file", p.file());
            out.put("path", p.path());
            out.put("line", p.line());
            out.put("column", p.column());
        });
        return out;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
