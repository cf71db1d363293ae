package org.kehoach.plan;

import java.util.Optional;
import org.kehoach.origin.Origin;

/** A clause of a paragraph that is a duty of its own (vế câu); several print in one row, joined by a space. */
public record Part(Key key, Optional<String> id, Text text, Marks marks, Origin origin) {}
