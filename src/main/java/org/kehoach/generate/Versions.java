package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.OfficialText;
import org.kehoach.review.Redline;
import org.kehoach.review.Revision;
import org.kehoach.review.Untracked;
import org.kehoach.store.IssueRecord;

/** What there is to do with what a plan was and will be (các bản của kế hoạch): issuing it, comparing one version with another. */
public final class Versions {

    private final Generator generator;
    private final World world;
    private final PlanFiles plans;
    private final Templates templates;
    private final String version;

    /** @param version of this program */
    Versions(Generator generator, World world, PlanFiles plans, Templates templates, String version) {
        this.generator = generator;
        this.world = world;
        this.plans = plans;
        this.templates = templates;
        this.version = version;
    }

    /** Copies of documents. */
    public Copies copies() {
        return new Copies(generator, world, plans, templates);
    }

    /** Issues a plan: what goes out is frozen in its workspace's store, with the clerk's number and date. */
    public Outcome<IssueRecord> issue(String file, Issue issue) {
        return plans.open(file).then(p -> Issuing.ready(generator.check(p), file).then(draft -> {
            OfficialText text = Generator.compose(draft, issue);
            return generator.word(p.file(), text, true, true)
                    .then(made -> new Issuing(world.store(p.file()), version, file).issue(draft, issue, made,
                            p.bytes()));
        }));
    }

    /** The records of what was issued in the user's workspace; their register is brought up to them. */
    public Outcome<List<IssueRecord>> register() {
        return Issuing.register(world.store("-"));
    }

    /** What leads from one version of a plan to another; a derived one is compared as the whole plan that it stands for. */
    public Outcome<Compared> compare(String before, String after) {
        return Compared.of(generator.check(before), generator.check(after));
    }

    /**
     * The Word file of the second of two versions that were compared, with tracked changes that lead to it from the first.
     *
     * @param words says what such changes cannot tell
     */
    public Outcome<Redline> redline(String before, String after, Compared compared, Revision by,
            Function<Untracked, String> words) {
        Optional<String> first = templates.own(before, compared.before().type());
        Optional<String> second = templates.own(after, compared.after().type());
        return templates.filler(first, compared.before().type())
                .then(a -> TemplateKeeping.fill(a, compared.before(), first.orElse(before)))
                .then(from -> templates.filler(second, compared.after().type())
                        .then(b -> TemplateKeeping.fill(b, compared.after(), second.orElse(after)))
                        .then(to -> Outcome.of(Redline.of(from, to, by, words))));
    }
}
