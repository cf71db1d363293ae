package org.kehoach.template;

import java.util.List;
import java.util.Optional;

/** What a template keeper writes among the words (thẻ). */
sealed interface Tag {

    /** The start or the end of a stretch: it may stand in a paragraph of its own, which is not printed then. */
    sealed interface Directive extends Tag {}

    /** {@code ${path?builtIn!"otherwise"}}. */
    record Print(List<String> path, Optional<String> builtIn, Optional<String> otherwise) implements Tag {}

    /** {@code ${include "name"}}: the content of another template, in a paragraph of its own. */
    record Include(String name) implements Tag {}

    /** {@code [#list path as name]}. */
    record OpenList(List<String> path, String name) implements Directive {}

    /** {@code [/#list]}. */
    record CloseList() implements Directive {}

    /** {@code [#if path?test]}, {@code [#if !path]}. */
    record OpenIf(boolean negated, List<String> path, Optional<String> test) implements Directive {}

    /** {@code [#else]}. */
    record Else() implements Directive {}

    /** {@code [/#if]}. */
    record CloseIf() implements Directive {}

    /** A tag in its place. */
    record Site(Tag tag, String source, int start, int end) {}
}
