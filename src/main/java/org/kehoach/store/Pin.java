package org.kehoach.store;

/**
 * One state of a superior's plan (bản được ghim): that which a document was derived from.
 *
 * @param plan   the superior's plan by its id
 * @param digest of its canonical form, SHA-256 in hex
 */
public record Pin(String plan, int version, String digest) {}
