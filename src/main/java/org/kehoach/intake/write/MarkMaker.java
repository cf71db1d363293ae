package org.kehoach.intake.write;

import java.util.List;
import java.util.Optional;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Marks.Applies;
import org.kehoach.plan.Marks.Direction;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** Marks of nodes with one thing more (ghi dấu nghĩa). */
final class MarkMaker {

    private MarkMaker() {}

    static Marks charged(List<Who> who, boolean request) {
        return new Marks(request ? List.of() : who, request ? who : List.of(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), List.of());
    }

    static Marks reporting(Marks m, ReportDuty report) {
        return new Marks(m.assign(), m.request(), m.with(), m.due(), m.product(), m.resources(), Optional.of(report),
                m.direction(), m.applies(), m.allocation(), m.covers(), m.onDerive(), m.supersedes());
    }

    static Marks directed(Marks m, Optional<Direction> direction, Optional<Applies> applies) {
        return new Marks(m.assign(), m.request(), m.with(), m.due(), m.product(), m.resources(), m.report(),
                direction.or(m::direction), applies.or(m::applies), m.allocation(), m.covers(), m.onDerive(),
                m.supersedes());
    }

    /** Without those who are charged, and without a report. */
    static Marks without(Marks m, boolean doers, boolean report) {
        return new Marks(doers ? List.of() : m.assign(), doers ? List.of() : m.request(), m.with(), m.due(),
                m.product(), m.resources(), report ? Optional.empty() : m.report(), m.direction(), m.applies(),
                m.allocation(), m.covers(), m.onDerive(), m.supersedes());
    }

    /** What other marks say, and for the rest what these do. */
    static Marks over(Marks m, Marks other) {
        boolean doers = !other.doers().isEmpty();
        return new Marks(doers ? other.assign() : m.assign(), doers ? other.request() : m.request(),
                other.with().isEmpty() ? m.with() : other.with(), other.due().or(m::due),
                other.product().or(m::product), m.resources(), other.report().or(m::report),
                other.direction().or(m::direction), other.applies().or(m::applies), m.allocation(), m.covers(),
                m.onDerive(), m.supersedes());
    }

    static Marks beside(Marks m, List<Who> with, Optional<PrintedDate> due, Optional<String> product) {
        return new Marks(m.assign(), m.request(), with, due.map(Located::supplied), product.map(Text::of),
                m.resources(), m.report(), m.direction(), m.applies(), m.allocation(), m.covers(), m.onDerive(),
                m.supersedes());
    }
}
