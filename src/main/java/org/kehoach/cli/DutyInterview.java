package org.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.scaffold.DutySearch;
import org.kehoach.scaffold.PlanSketch.Duty;

/** Finds out who is to be given duties (hỏi đơn vị được giao nhiệm vụ). */
final class DutyInterview {

    private final Questions questions;
    private final Words words;
    private final DutySearch search;

    DutyInterview(Questions questions, Words words, DutySearch search) {
        this.questions = questions;
        this.words = words;
        this.search = search;
    }

    /** @param given on the command line */
    List<Duty> duties(Optional<String> given) {
        if (given.isPresent()) {
            return parts(given.get()).stream()
                    .map(w -> search.find(w).orElseThrow(() -> new PlanInterview.Refused(unknown(w))))
                    .toList();
        }
        if (!questions.canAsk() || search.units().isEmpty()) {
            return List.of();
        }
        questions.say("new.duties.list", Map.of());
        questions.list(search.units().stream().map(u -> u.name() + "  (" + u.role() + ")").toList());
        return questions.ask("new.duties", Map.of(), "", this::chosen);
    }

    private Optional<List<Duty>> chosen(String answer) {
        List<Duty> out = new ArrayList<>();
        for (String word : parts(answer)) {
            Optional<Duty> duty = search.find(word);
            if (duty.isEmpty()) {
                questions.tell(unknown(word));
                return Optional.empty();
            }
            out.add(duty.get());
        }
        return Optional.of(out.stream().distinct().toList());
    }

    /** Names of units may hold commas: then semicolons part them. */
    private static List<String> parts(String answer) {
        return Questions.split(answer, answer.contains(";") ? ";" : ",");
    }

    private String unknown(String role) {
        return search.near(role).map(n -> words.get("new.duties.near", Map.of("role", role.strip(), "near", n)))
                .orElseGet(() -> words.get("new.duties.unknown", Map.of("role", role.strip())));
    }
}
