package org.kehoach.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kehoach.plan.Key;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Who;

/**
 * One duty of a plan (nhiệm vụ), in the words of the plan: what annexes, tables and calendars are made of.
 *
 * @param key       of the node or part that says it; of a table's row with the row's number
 * @param section   the nearest heading above that is no unit's name
 * @param doers     who must do it, or is asked to; nobody where a sentence orders a report and does not say of whom
 * @param unit      their names as printed
 * @param words     with the words that introduce it, cited documents in their short form
 * @param partners  the names of those {@code with} whom
 * @param dues      the days in its words, then the one beside them
 * @param resources of several duties that have them together, told of the first
 * @param reportTo  to whom the report goes, and through whom, as printed
 * @param refers    the names whose numbers its words cite
 */
public record Task(Key key, Optional<Section> section, List<Who> doers, String unit, boolean request, List<Run> words,
        List<Who> with, String partners, List<Due> dues, String product, String resources,
        Optional<ReportDuty> report, String reportTo, Set<String> refers) {

    public Task {
        doers = List.copyOf(doers);
        words = List.copyOf(words);
        with = List.copyOf(with);
        dues = List.copyOf(dues);
        refers = Set.copyOf(refers);
    }

    /** A heading of the plan (mục), {@code IV.2. Truyền thông}. */
    public record Section(Key key, String title) {}

    /** A day by which it is due (thời hạn). */
    public record Due(String name, PrintedDate date) {}

    /** Its words. */
    public String text() {
        return words.stream().map(Run::text).collect(Collectors.joining());
    }
}
