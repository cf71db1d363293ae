package org.kehoach.pdf;

/**
 * A hyperlink (liên kết) of some characters.
 *
 * @param target an address such as {@code https://…}, or the name of a bookmark
 * @param inside whether it leads to a bookmark of the same document
 * @param tip    what the file says of it, or empty
 */
public record Link(String target, boolean inside, String tip) {}
