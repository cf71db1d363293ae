package org.kehoach.rule;

import java.util.List;
import org.kehoach.diagnostic.Diagnostic;

/** One rule (quy tắc): looks at a plan and says what is wrong. */
interface Rule {

    List<Diagnostic> check(Case given);
}
