package org.kehoach.intake.write;

import java.util.List;
import org.kehoach.intake.Source;
import org.kehoach.intake.recognise.Characters;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.plan.Plan;

/** A file that was read to be looked at (văn bản đã nhận dạng để kiểm tra): its words, and what is what in them. */
public record Studied(Source source, Characters characters, List<Document> documents) {

    public Studied {
        documents = List.copyOf(documents);
    }

    /**
     * One of its documents (một văn bản).
     *
     * @param plan   its texts come from the file's own places
     * @param doubts what was odd in it
     */
    public record Document(Recognised read, Plan plan, List<Doubt> doubts) {
        public Document {
            doubts = List.copyOf(doubts);
        }
    }
}
