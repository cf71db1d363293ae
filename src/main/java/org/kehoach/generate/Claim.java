package org.kehoach.generate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which issue of which plan a file says that it is (tệp tự nhận là lần ban hành nào). Seen by its lines alone: of many files
 * few are of interest, and what does not read well as a plan says it too.
 */
record Claim(String id, int version) {

    private static final Pattern ID = line("id", "([a-z0-9./-]+)");
    private static final Pattern VERSION = line("version", "([0-9]{1,9})");

    private static Pattern line(String key, String value) {
        return Pattern.compile("(?m)^\\uFEFF?" + key + ":[ \\t]*([\"']?)" + value + "\\1[ \\t\\r]*(?:#.*)?$");
    }

    static Optional<Claim> of(byte[] yaml) {
        String text = new String(yaml, StandardCharsets.UTF_8);
        Matcher id = ID.matcher(text);
        Matcher version = VERSION.matcher(text);
        return id.find()
                ? Optional.of(new Claim(id.group(2), version.find() ? Integer.parseInt(version.group(2)) : 1))
                : Optional.empty();
    }
}
