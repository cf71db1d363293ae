package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.TaskLines;
import org.kehoach.plan.Text;

/** Work that has partners, a deadline or a product has somebody who must do it. */
final class DutiesHaveLeads implements Rule {

    private static final Pattern WORK = Pattern
            .compile(
                    "(?:[Nn]hiệm vụ|NHIỆM VỤ|[Tt]ổ chức thực hiện|TỔ CHỨC THỰC HIỆN|[Pp]hân công|PHÂN CÔNG)(?!\\p{L})");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Set<Key> sections = given.plan().kind().value().givesWork() ? work(given.plan()) : Set.of();
        for (Duty duty : given.duties()) {
            boolean work = !duty.marks().with().isEmpty() || duty.marks().product().isPresent()
                    || duty.marks().resources().isPresent()
                    || duty.marks().due().isPresent() || given(sections, duty);
            if (work && duty.doers().isEmpty() && Own.is(duty.origin(), given.plan())) {
                String words = duty.texts().stream().map(Text::typedWords).findFirst().orElse("");
                found.add(given.found(new DecreeProblem.NoLead(Shortened.of(words)), duty.origin()));
            }
        }
        return found;
    }

    /** Whether a day stands in its words, where work is given; a report has its own mark. */
    private static boolean given(Set<Key> sections, Duty duty) {
        return sections.contains(duty.node().key()) && duty.report().isEmpty() && isSentence(duty.node().shape())
                && !duty.dues().isEmpty();
    }

    private static boolean isSentence(Shape shape) {
        return shape instanceof Shape.Paragraph || shape instanceof Shape.Bullet || shape instanceof Shape.Item;
    }

    /** The sentences in sections on what is to be done, that nothing below charges anybody with. */
    private static Set<Key> work(Plan plan) {
        Set<Key> out = new HashSet<>();
        for (Node section : plan.body()) {
            if (section.shape() instanceof Shape.Heading h
                    && h.title().filter(t -> WORK.matcher(t.typedWords()).find()).isPresent()) {
                collect(section, out);
            }
        }
        return out;
    }

    /** Lines that tell who leads what stands above them, and by when, give no work of their own. */
    private static void collect(Node above, Set<Key> out) {
        Set<Key> lines = TaskLines.of(above);
        for (Node node : above.body()) {
            if (node.body().isEmpty() && !lines.contains(node.key())) {
                out.add(node.key());
            }
            collect(node, out);
        }
    }
}
