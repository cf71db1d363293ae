package org.kehoach.plan;

/**
 * The permanent name of a node or part (khóa): its id where it has one, else its place, such as {@code body/2/body/0}.
 * No id has a slash, so the two never meet.
 */
public record Key(String value) implements Comparable<Key> {

    public Key {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a key is not empty");
        }
    }

    /** Whether it is an id: a place changes when others come before it. */
    public boolean isId() {
        return value.indexOf('/') < 0;
    }

    /** The key of what stands at {@code step} below this. */
    public Key below(String step) {
        return new Key(value + '/' + step);
    }

    @Override
    public int compareTo(Key other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
