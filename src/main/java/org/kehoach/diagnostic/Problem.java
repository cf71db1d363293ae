package org.kehoach.diagnostic;

/**
 * What is wrong (lỗi): each stage has a sealed family of records, one for each fault, whose components are the facts
 * that the message tells.
 *
 * <p>The {@link Catalogue} holds the words under the code; a component {@code key} stands in them as {@code {key}}.
 */
public interface Problem {

    /** The stable code, such as {@code E0104}. */
    String code();

    /** How grave it is unless the workspace says otherwise. */
    default Severity severity() {
        return Severity.ERROR;
    }
}
