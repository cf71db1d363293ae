package org.kehoach.plan;

/** The drafter's own stress on words (nhấn mạnh): {@code *italic*}, {@code **bold**}. */
public record Emphasis(boolean bold, boolean italic) {

    public static final Emphasis NONE = new Emphasis(false, false);
}
