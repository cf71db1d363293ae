package org.kehoach.intake.write;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.document.UnitWords;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.Marks;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.TaskLabels;
import org.kehoach.plan.TaskLabels.Label;
import org.kehoach.plan.TaskLabels.What;
import org.kehoach.plan.Who;

/**
 * What the lines below a task say of it (các dòng dưới nhiệm vụ).
 *
 * @param names    who leads
 * @param where    the line that says so
 * @param partners who helps
 */
record Led(String names, Stretch where, List<String> partners, Optional<PrintedDate> due, Optional<String> product) {

    private static final Pattern BEFORE_A_DAY = Pattern
            .compile(
                    "(?iu)^(?:(?:trước|trong|đến|hết|chậm nhất|hoàn thành|xong)\\s+)*(?:ngày\\s+|năm\\s+(?=\\d{4}$))?");

    /**
     * The marks of a task by the lines below it; none where they do not say who leads.
     *
     * @param who whom a line means by names
     */
    static Marks marks(List<Branch> children, BiFunction<String, Stretch, List<Who>> who) {
        return below(children).map(led -> MarkMaker.beside(MarkMaker.charged(who.apply(led.names, led.where), false),
                led.partners.stream().flatMap(p -> who.apply(p, led.where).stream()).toList(), led.due, led.product))
                .orElse(Marks.NONE);
    }

    /** Empty where no line names units that lead, or several do. */
    private static Optional<Led> below(List<Branch> children) {
        List<Branch> leading = children.stream()
                .filter(b -> labels(b).anyMatch(l -> l.what() == What.LEADER && UnitWords.isUnits(l.value()))).toList();
        if (leading.size() != 1) {
            return Optional.empty();
        }
        List<Label> all = children.stream().flatMap(Led::labels).toList();
        return Optional.of(new Led(value(all, What.LEADER).orElseThrow(), leading.getFirst().text(),
                value(all, What.PARTNERS).stream().flatMap(p -> UnitWords.split(p).stream()).toList(),
                value(all, What.DUE).map(d -> BEFORE_A_DAY.matcher(d).replaceFirst(""))
                        .flatMap(PrintedDate::parse).filter(PrintedDate::exists),
                value(all, What.PRODUCT)));
    }

    private static Stream<Label> labels(Branch line) {
        String words = line.heading().isEmpty()
                ? line.text().text()
                : line.heading().text() + ": " + line.text().text();
        return line.grid().isPresent() ? Stream.of() : TaskLabels.read(words).stream();
    }

    private static Optional<String> value(List<Label> labels, What what) {
        return labels.stream().filter(l -> l.what() == what).map(Label::value).filter(v -> !v.isEmpty()).findFirst();
    }
}
