package org.kehoach.worker;

/** What a child does for its parent (việc của tiến trình con). */
@FunctionalInterface
public interface Task {

    /** Does the work for one request; whatever it throws, the parent lives on. */
    byte[] run(byte[] request);
}
