package org.kehoach.compare;

import java.util.Optional;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Key;

/**
 * A node, a part of one, or an annex, where it stands in one of the two plans (vị trí).
 *
 * @param key      its own, the same as in the plan
 * @param shape    {@code heading}, {@code bullet} and so on; {@code part}; {@code annex}
 * @param words    its own, without what stands under it
 * @param parent   the node, annex or list ({@code body}, {@code closing}, {@code annexes}) that it stands in
 * @param previous what stands before it there; empty where it is the first
 */
public record Spot(Key key, String shape, String words, Key parent, Optional<Key> previous, Origin origin) {}
