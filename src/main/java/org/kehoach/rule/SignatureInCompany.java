package org.kehoach.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signature has some of the text above it on its page, and stays in one piece (mẫu của Phụ lục III). */
final class SignatureInCompany implements PageRule {

    private static final Set<Role> COMPANY = Set.of(Role.BODY_TEXT, Role.BODY_HEADING, Role.OPENING, Role.BASIS);

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        Optional<PageElement> authority = given.first(Role.AUTHORITY);
        if (authority.isEmpty()) {
            return List.of();
        }
        int page = authority.get().page();
        int top = authority.get().first().y();
        // The rows of a table at the text's end are company too.
        boolean company = given.elements().stream()
                .anyMatch(e -> e.page() == page && e.bottom() <= top + 20
                        && (COMPANY.contains(e.role()) || !e.first().source().cells().isEmpty()));
        boolean parted = given.all(Role.SIGNER_NAME).stream().anyMatch(e -> e.page() < page)
                || given.first(Role.SIGNER_NAME).filter(e -> e.page() != page).isPresent();
        return company && !parted ? List.of() : List.of(new PageProblem.SignatureAlone(page + 1));
    }
}
