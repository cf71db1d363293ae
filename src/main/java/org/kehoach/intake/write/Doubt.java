package org.kehoach.intake.write;

import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.Key;

/**
 * A guess that a person should look at (điểm nghi ngờ).
 *
 * @param words where in the source
 * @param key   of the node that it is about; {@code document/FIELD} for a field of the document
 */
public record Doubt(IntakeProblem problem, Stretch words, Key key) {

    static Doubt of(IntakeProblem problem, Stretch words, String field) {
        return new Doubt(problem, words, new Key("document/" + field));
    }
}
