package org.kehoach.template;

import java.util.Optional;

/** Where a template finds the others whose content it includes (nơi tìm mẫu con). */
public interface SubTemplates {

    /** Of a template that stands alone. */
    SubTemplates NONE = _ -> Optional.empty();

    /** A sub-template by the name in its tag: letters, digits and hyphens only. */
    Optional<Found> find(String name);

    /** The nearest name that there is. */
    default Optional<String> near(String name) {
        return Optional.empty();
    }

    /**
     * A sub-template's file.
     *
     * @param file as the user would name it, for the findings
     */
    record Found(String file, byte[] bytes) {}
}
