package org.kehoach.rule;

import java.util.List;
import java.util.Optional;

/**
 * {@code Nơi nhận:} stands level with the line of authority (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9); below two
 * signatures it has a place of its own.
 */
final class RecipientsLevelWithAuthority implements PageRule {

    private static final int TOLERANCE = PageCase.twips(4);

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        Optional<PageElement> authority = given.first(Role.AUTHORITY);
        Optional<PageElement> recipients = given.first(Role.RECIPIENTS_HEAD);
        if (given.text().signatures().size() != 1 || authority.isEmpty() || recipients.isEmpty()
                || authority.get().page() != recipients.get().page()) {
            return List.of();
        }
        int apart = Math.abs(baseline(authority.get()) - baseline(recipients.get()));
        return apart <= TOLERANCE
                ? List.of()
                : List.of(new PageProblem.RecipientsNotLevel(PageCase.millimetres(apart)));
    }

    private static int baseline(PageElement element) {
        return element.first().y() + element.first().baseline();
    }
}
