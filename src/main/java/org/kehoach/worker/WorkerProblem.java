package org.kehoach.worker;

import org.kehoach.diagnostic.Problem;

/** What can become of work in a child process (lỗi của tiến trình con). */
public sealed interface WorkerProblem extends Problem {

    /** The file took longer than anybody waits. */
    record OutOfTime(long seconds) implements WorkerProblem {}

    /** The file takes more memory than one file is given. */
    record OutOfMemory(int mebibytes) implements WorkerProblem {}

    /** Parts in parts in parts, without end. */
    record TooDeep() implements WorkerProblem {}

    /** The child ended, or broke off, and did not say why: our fault. */
    record BrokeOff(String how) implements WorkerProblem {}

    /** No child could be started on this machine. */
    record NotStarted(String how) implements WorkerProblem {}

    @Override
    default String code() {
        return switch (this) {
            case OutOfTime _ -> "E0722";
            case OutOfMemory _ -> "E0723";
            case TooDeep _ -> "E0724";
            case BrokeOff _ -> "E0725";
            case NotStarted _ -> "E0726";
        };
    }
}
