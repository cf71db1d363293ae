package org.kehoach.intake.write;

import java.util.List;
import java.util.Map;
import org.kehoach.plan.Plan;

/**
 * A document as a plan (văn bản đã nhập).
 *
 * @param yaml    with ids, and the doubts as comments
 * @param outline its parts as the source prints them
 * @param doubts  what a person should look at
 */
public record Imported(Plan plan, String yaml, Map<String, Object> outline, List<Doubt> doubts) {
    public Imported {
        doubts = List.copyOf(doubts);
    }
}
