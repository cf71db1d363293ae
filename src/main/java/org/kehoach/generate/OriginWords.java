package org.kehoach.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kehoach.derive.Account;
import org.kehoach.derive.Account.Absence;
import org.kehoach.derive.Account.Deed;
import org.kehoach.derive.Account.Level;
import org.kehoach.derive.Account.Standing;
import org.kehoach.derive.Account.Step;
import org.kehoach.derive.Basis;
import org.kehoach.derive.Coverage;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Language;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Marks.Policy;

/** Says in words where something came from (lời truy nguyên): for the command that tells it and for review copies. */
public final class OriginWords {

    private static final String KEY = "trace.";

    private final Language language;

    public OriginWords(Language language) {
        this.language = language;
    }

    /** A node as the plan calls it, and how it comes to be there or why it is not. */
    public List<String> node(Account account) {
        List<String> out = new ArrayList<>();
        out.add(account.name() + " (" + account.shape()
                + (account.number().isEmpty() ? "" : ", " + say("number", "number", account.number())) + ")");
        account.absence().ifPresent(a -> out.add("  " + absence(a)));
        out.add("  " + standing(account.standing()));
        return out;
    }

    /** A field's value, then a line for each level. */
    public List<String> field(Account.Field field) {
        List<String> out = new ArrayList<>();
        out.add("  " + field.name() + ": " + field.now().value());
        field.steps().forEach(s -> out.add("    " + step(s, field.now().value())));
        return out;
    }

    /** What one level did to a field, whose value the reader knows. */
    private String step(Step step, String known) {
        StringBuilder out = new StringBuilder(level(step.level()));
        if (!step.number().isEmpty()) {
            out.append(", ").append(say("number", "number", step.number()));
        }
        String key = "deed." + step.deed().name().toLowerCase(Locale.ROOT);
        out.append(": ").append(say(key));
        if (!step.value().equals(known)) {
            out.append(" \"").append(step.value()).append('"');
        }
        if (step.deed() != Deed.TAKEN) {
            step.place().ifPresent(p -> out.append(" (").append(place(p)).append(')'));
        }
        if (step.deed() == Deed.LOCALISED || step.level().above() == 0) {
            step.lookUps().forEach(
                    (name, words) -> out.append("; ").append(say("stands", Map.of("name", name, "words", words))));
        }
        reason(step.reason(), out);
        return out.toString();
    }

    /** How a node comes to be in a plan. */
    public String standing(Standing standing) {
        String plan = level(standing.level());
        return switch (standing) {
            case Standing.Written w -> plan + ": " + w.place().map(p -> say("written", "place", place(p)))
                    .orElseGet(() -> say("supplied"));
            case Standing.Inherited i -> plan + ": " + say("inherited", "plan", level(i.from()));
            case Standing.Taken t -> plan + ": " + say("taken", "plan", level(t.from())) + "; "
                    + why(t.policy(), t.basis());
            case Standing.Added a -> {
                StringBuilder out = new StringBuilder(plan).append(": ").append(say("added." + a.deed(), "anchor",
                        a.anchor()));
                a.place().ifPresent(p -> out.append(" (").append(place(p)).append(')'));
                if (!a.covers().isEmpty()) {
                    out.append("; ").append(say("covers", "ids", String.join(", ", a.covers())));
                }
                reason(a.reason(), out);
                yield out.toString();
            }
        };
    }

    /** Why a node is not in a plan. */
    public String absence(Absence absence) {
        String plan = level(absence.level());
        String cause = "cause." + absence.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        StringBuilder out = new StringBuilder(say("absent", "plan", plan)).append(": ")
                .append(switch (absence.cause()) {
                    case OMITTED -> omitted(absence);
                    case REMOVED, REPLACED, EMPTIED -> say(cause, "id", absence.at());
                    case OWN_CLOSING, TAKEN_UP -> say(cause);
                });
        absence.place().ifPresent(p -> out.append(" (").append(place(p)).append(')'));
        reason(absence.reason(), out);
        if (!absence.approver().isEmpty()) {
            out.append("; ").append(say("approver", "approver", absence.approver()));
        }
        if (!absence.takers().isEmpty()) {
            out.append("; ").append(say("takers", "takers",
                    String.join("; ", absence.takers().stream().map(OriginWords::taker).toList())));
        }
        return out.toString();
    }

    private String omitted(Absence absence) {
        String key = "omitted." + absence.basis().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return absence.about().isEmpty() || absence.basis() == Basis.SAID
                ? say(absence.basis() == Basis.ADDRESSEE || absence.basis() == Basis.SPEAKS_OF
                        ? "omitted.shape"
                        : key)
                : say(key, "about", absence.about());
    }

    private static String taker(Coverage.Taker taker) {
        return (taker.number().isEmpty() ? "" : taker.number() + " ")
                + (taker.unit().isEmpty() ? "" : taker.unit() + ": ") + taker.words();
    }

    /** {@code được siết chặt (narrow), theo loại nội dung}. */
    private String why(Policy policy, Basis basis) {
        return say("policy." + policy.name().toLowerCase(Locale.ROOT).replace('_', '-')) + ", "
                + say("basis." + basis.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void reason(String reason, StringBuilder out) {
        if (!reason.isEmpty()) {
            out.append("; ").append(say("reason", "reason", reason));
        }
    }

    /** {@code kế hoạch này}, or how a superior's is called, with its issue. */
    public String level(Level level) {
        return level.above() == 0
                ? say("own")
                : say("level", Map.of("plan", level.called(), "version", Integer.toString(level.version())));
    }

    private static String place(Origin.Yaml place) {
        return place.file() + ":" + place.line();
    }

    private String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, String name, String value) {
        return say(key, Map.of(name, value));
    }

    private String say(String key, Map<String, String> values) {
        return Catalogue.get().ui(KEY + key, language, values);
    }
}
