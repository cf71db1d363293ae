package org.kehoach.compare;

import java.util.List;
import java.util.Optional;

/** What happened to one node, part or annex (thay đổi của một nút). One that is moved may be changed besides. */
public sealed interface NodeChange {

    /** Where it stood before; empty where it did not. */
    Optional<Spot> before();

    /** Where it stands after; empty where it does not. */
    Optional<Spot> after();

    /** It is new; so is each new node under it, which is listed by itself. */
    record Added(Spot spot) implements NodeChange {
        @Override
        public Optional<Spot> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Spot> after() {
            return Optional.of(spot);
        }
    }

    /** It is gone; so is each node under it that is not listed as moved. */
    record Removed(Spot spot) implements NodeChange {
        @Override
        public Optional<Spot> before() {
            return Optional.of(spot);
        }

        @Override
        public Optional<Spot> after() {
            return Optional.empty();
        }
    }

    /** Fields of it have other values; {@code id} where a node is the same by its words alone. */
    record Changed(Spot from, Spot to, List<FieldChange> fields) implements NodeChange {
        public Changed {
            fields = List.copyOf(fields);
        }

        @Override
        public Optional<Spot> before() {
            return Optional.of(from);
        }

        @Override
        public Optional<Spot> after() {
            return Optional.of(to);
        }
    }

    /** It stands under another node, or elsewhere among its neighbours; what stands under it went with it. */
    record Moved(Spot from, Spot to) implements NodeChange {
        @Override
        public Optional<Spot> before() {
            return Optional.of(from);
        }

        @Override
        public Optional<Spot> after() {
            return Optional.of(to);
        }
    }
}
