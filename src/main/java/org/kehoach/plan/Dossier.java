package org.kehoach.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What ties a document to a plan (hồ sơ của kế hoạch): the plan that it asks for, sends or reports on, and what others said
 * of that plan.
 *
 * @param about    the plan's id; empty for a document that stands by itself
 * @param version  of an issued plan; the newest where it is not said
 * @param comments in the order written
 */
public record Dossier(Optional<Located<String>> about, Optional<Located<String>> version, List<Comment> comments) {

    /** Of a document that stands by itself. */
    public static final Dossier NONE = new Dossier(Optional.empty(), Optional.empty(), List.of());

    public Dossier {
        comments = List.copyOf(comments);
    }

    /**
     * What one agency said of the draft (ý kiến góp ý).
     *
     * @param asked  what it asked for; empty where it agreed
     */
    public record Comment(Text from, Optional<Request> asked) {}

    /** What an agency asked for, and what became of it (tiếp thu, giải trình). */
    public record Request(Text words, Taken taken, Optional<Text> answer) {}

    /** What became of a request. */
    public enum Taken {
        ACCEPTED("Tiếp thu"), PARTLY("Tiếp thu một phần"), DECLINED("Không tiếp thu");

        private final String words;

        Taken(String words) {
            this.words = words;
        }

        /** As a table of comments prints it. */
        public String words() {
            return words;
        }
    }

    /** A number that a text may ask for as {@code ${comments.…}} (số liệu tổng hợp ý kiến). */
    public enum Count {
        UNITS, AGREED, ASKING, REQUESTS, ACCEPTED, PARTLY, DECLINED;

        /** As a text asks for it, {@code comments.agreed}. */
        public String asked() {
            return "comments." + name().toLowerCase(Locale.ROOT);
        }

        /** The number that a name asks for; empty where it asks for none. */
        public static Optional<Count> of(String name) {
            return Arrays.stream(values()).filter(c -> c.asked().equals(name)).findFirst();
        }
    }

    /** A number of the comments; agencies are counted once, by their names. */
    public long count(Count what) {
        return switch (what) {
            case UNITS -> comments.stream().map(c -> c.from().markup()).distinct().count();
            case ASKING -> comments.stream().filter(c -> c.asked().isPresent()).map(c -> c.from().markup()).distinct()
                    .count();
            case AGREED -> count(Count.UNITS) - count(Count.ASKING);
            case REQUESTS -> requests().count();
            case ACCEPTED -> requests().filter(r -> r.taken() == Taken.ACCEPTED).count();
            case PARTLY -> requests().filter(r -> r.taken() == Taken.PARTLY).count();
            case DECLINED -> requests().filter(r -> r.taken() == Taken.DECLINED).count();
        };
    }

    private Stream<Request> requests() {
        return comments.stream().flatMap(c -> c.asked().stream());
    }
}
