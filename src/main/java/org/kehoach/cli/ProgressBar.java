package org.kehoach.cli;

/** How far many plans have come, on a terminal (thanh tiến độ); nothing where nobody watches, or for one plan. */
final class ProgressBar {

    private static final int WIDTH = 24;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Session session;
    private final int all;
    private final boolean shown;
    private int done;

    private ProgressBar(Session session, int all) {
        this.session = session;
        this.all = all;
        this.shown = session.terminal() && all > 1;
    }

    static ProgressBar of(Session session, int all) {
        return new ProgressBar(session, all);
    }

    /** Shows that the next one is being made. */
    void show(String name) {
        if (shown) {
            int filled = WIDTH * done / all;
            session.err()
                    .print(CLEAR_LINE + "[" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + (done + 1) + "/"
                            + all + " " + name);
            session.err().flush();
        }
        done++;
    }

    /** Takes the bar away, so that findings stand on clean lines. */
    void clear() {
        if (shown) {
            session.err().print(CLEAR_LINE);
            session.err().flush();
        }
    }
}
