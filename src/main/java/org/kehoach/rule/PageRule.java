package org.kehoach.rule;

import java.util.List;

/** One rule on the page (quy tắc trên trang): measures, and says what is wrong. */
interface PageRule {

    List<? extends PageProblem> check(PageCase given);
}
