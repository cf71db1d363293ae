package org.kehoach.rule;

import java.util.List;
import java.util.stream.Stream;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Plan;

/** All rules on the text of a plan (kiểm tra nội dung), in the order in which a person would mend their findings. */
public final class TextRules {

    private static final List<Rule> RULES = List.of(new KnownIssuer(), new KnownRoles(), new KnownLookUps(),
            new NumberingDepth(), new HeaderComplete(), new Printable(), new YearsInPeriod(), new DeadlineAfterDate(),
            new CitedBeforeIssue(), new ParametersUsed(), new CoversOfSuperior(), new TaskTablesFilled(),
            new SharesAddUp(), new PoliciesReachBelow(), new EndMark());

    private TextRules() {}

    /**
     * What the rules find.
     *
     * @param derived whether the plan is what a lower level made of its superior's
     */
    public static List<Diagnostic> check(Plan plan, Directory directory, boolean derived) {
        Case given = Case.of(plan, directory, derived);
        return Stream.concat(RULES.stream(), DecreeRules.ALL.stream()).flatMap(r -> r.check(given).stream()).toList();
    }
}
