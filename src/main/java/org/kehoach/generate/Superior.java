package org.kehoach.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Days;
import org.kehoach.agency.Directory;
import org.kehoach.derive.FirstDraft;
import org.kehoach.derive.Parent;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.rule.PlanProblem;
import org.kehoach.scaffold.DutySearch;
import org.kehoach.store.IssueRecord;

/** A plan that others are to be derived from (kế hoạch cấp trên để lập kế hoạch cấp dưới), worked out once for all of them. */
public final class Superior {

    private final Parent parent;
    private final Directory directory;
    private final String beside;
    private final Optional<IssueRecord> pinned;

    Superior(Parent parent, Directory directory, String beside, Optional<IssueRecord> pinned) {
        this.parent = parent;
        this.directory = directory;
        this.beside = beside;
        this.pinned = pinned;
    }

    /** The agencies of a level that it binds, in the directory's order; with an empty level all that it binds. */
    public List<Agency> bound(String level) {
        Optional<Agency> issuer = parent.issuer();
        return directory.agencies().stream()
                .filter(a -> issuer.filter(i -> directory.binds(i, a)).isPresent())
                .filter(a -> a.level().isPresent() && (level.isEmpty() || a.level().get().equalsIgnoreCase(level)))
                .toList();
    }

    /** The levels of the agencies that it binds. */
    public List<String> levels() {
        return bound("").stream().flatMap(a -> a.level().stream()).distinct().toList();
    }

    /** The first file of an agency by its key. */
    public Outcome<FirstFile> derive(String key, FirstDraft.Wishes wishes) {
        return agency(key).then(a -> FirstFile.of(parent, a, directory, beside, pinned, wishes));
    }

    /** What an agency has to take up: words by the id of the duty. */
    public Outcome<Map<String, String>> duties(String key) {
        return agency(key).then(a -> FirstDraft.duties(parent, a, directory));
    }

    /** Who can do something in an agency's plan. */
    public Outcome<DutySearch> units(String key) {
        return agency(key).then(a -> Outcome.of(new DutySearch(directory, a, Days.of(parent.plan()))));
    }

    private Outcome<Agency> agency(String key) {
        return directory.find(key).map(Outcome::of).orElseGet(() -> Outcome.failed(new Diagnostic(
                new PlanProblem.UnknownAgency(key, NearNames.nearest(key,
                        directory.agencies().stream().map(Agency::key).toList()).orElse(""), ""),
                Location.of(parent.plan().file()))));
    }
}
