package org.kehoach.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record as JSON, sealed (phiếu ban hành dạng JSON): its last line is the digest of all before it, so that a change of
 * the record itself is seen too.
 */
final class RecordText {

    /** The record's file beside those that it tells of. */
    static final String FILE = "issue.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Pattern SEAL = Pattern.compile(",\n  \"seal\" : \"([0-9a-f]{64})\"\n}\n$");

    private RecordText() {}

    static byte[] write(IssueRecord record) {
        String text = MAPPER.writeValueAsString(record).replace("\r\n", "\n");
        String told = text.substring(0, text.lastIndexOf("\n}"));
        return (told + ",\n  \"seal\" : \"" + seal(told) + "\"\n}\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the text is as it was written. */
    static boolean isSealed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher m = SEAL.matcher(text);
        return m.find() && seal(text.substring(0, m.start())).equals(m.group(1));
    }

    /** The record; empty where the text is none. */
    static Optional<IssueRecord> read(byte[] bytes) {
        try {
            return Optional.ofNullable(MAPPER.readValue(bytes, IssueRecord.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static String seal(String told) {
        return Digests.of(told.getBytes(StandardCharsets.UTF_8));
    }
}
