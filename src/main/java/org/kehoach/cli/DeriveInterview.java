package org.kehoach.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kehoach.derive.FirstDraft;
import org.kehoach.scaffold.DutySearch;
import org.kehoach.scaffold.PlanSketch.Duty;

/** Asks who does each duty that the superior gives, and who signs (hỏi đơn vị thực hiện); what is not answered stays blank. */
record DeriveInterview(Questions questions, DutySearch units) {

    /** @param duties words by id */
    FirstDraft.Wishes ask(Map<String, String> duties) {
        Map<String, String> doers = new LinkedHashMap<>();
        if (!units.units().isEmpty() && !duties.isEmpty()) {
            questions.say("derive.ask.units", Map.of());
            questions.list((units.own().isEmpty() ? units.units() : units.own()).stream().map(Duty::name).toList());
            duties.forEach((id, words) -> {
                String role = doer(words);
                if (!role.isEmpty()) {
                    doers.put(id, role);
                }
            });
        }
        String signer = questions.ask("derive.ask.signer", Map.of(), "");
        return new FirstDraft.Wishes(doers, Optional.of(signer).filter(s -> !s.isEmpty()));
    }

    /** A role; empty where a person has yet to say. */
    private String doer(String words) {
        return questions.ask("derive.ask.duty", Map.of("words", words), "", answer -> {
            if (answer.isEmpty()) {
                return Optional.of("");
            }
            Optional<Duty> duty = units.find(answer);
            if (duty.isEmpty()) {
                questions.say("derive.ask.unknown", Map.of("answer", answer));
            }
            return duty.map(Duty::role);
        });
    }
}
