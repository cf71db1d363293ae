package org.kehoach.onto;

import java.util.List;
import java.util.Map;
import org.kehoach.source.Edit;

/**
 * What came back of an edited Word file (kết quả đường về).
 *
 * @param edit     the plan's file with the changes in it
 * @param told     the changes in words, in the order of the Word file
 * @param tracked  who changed with tracking and when, and how often
 * @param comments that are remarks in the plan now
 */
public record Returned(Edit edit, List<Told> told, Map<String, Integer> tracked, List<String> comments) {

    public Returned {
        told = List.copyOf(told);
        comments = List.copyOf(comments);
    }
}
