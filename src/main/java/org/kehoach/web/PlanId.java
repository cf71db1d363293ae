package org.kehoach.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which the service knows a plan (mã kế hoạch): its path below {@code plans}, without {@code .yaml}. It can
 * name nothing outside: there is no way to write {@code ..}, a hidden file or a root.
 */
record PlanId(String value) {

    private static final int LONGEST = 200;
    private static final String SEGMENT = "[a-z0-9-]+(\\.[a-z0-9-]+)*";
    private static final Pattern FORM = Pattern.compile(SEGMENT + "(/" + SEGMENT + ")*");
    /** Ends of addresses that ask for a file, and the directory, which is no plan. */
    private static final Pattern TAKEN = Pattern.compile("(.*/)?agencies|.*\\.(docx|pdf|png)");

    /** Reads an id; empty where the words cannot be one. */
    static Optional<PlanId> of(String words) {
        boolean good = words.length() <= LONGEST && FORM.matcher(words).matches() && !TAKEN.matcher(words).matches();
        return good ? Optional.of(new PlanId(words)) : Optional.empty();
    }

    /** The plan's file, from the workspace. */
    String file() {
        return "plans/" + value + ".yaml";
    }

    /** The name that results bear, as those of the commands do. */
    String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }
}
