package org.kehoach.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.kehoach.plan.DocumentKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The JSON schemas by which editors explain and complete keys (lược đồ cho trình soạn thảo). That of plans allows the own kinds of
 * the user's folder too; of their files' faults nothing is said here.
 */
public final class PlanSchema {

    private static final String KINDS = "/definitions/kind";
    /** The kinds whose subject may be left out. */
    private static final String WITHOUT_SUBJECT = "/else/if/anyOf/1/properties/kind/enum";

    private PlanSchema() {}

    /** The schema of plans, as a workspace has them. */
    public static String of(World world) {
        String stock = resource("plan");
        List<DocumentKind> own = Kinds.own(world).value().orElse(List.of());
        if (own.isEmpty()) {
            return stock;
        }
        JsonNode schema = JsonMapper.shared().readTree(stock);
        for (DocumentKind kind : own) {
            list(schema, KINDS + "/enum").add(kind.word());
            list(schema, KINDS + "/enumDescriptions").add(kind.title());
            if (kind.subject() == DocumentKind.Subject.FREE) {
                list(schema, WITHOUT_SUBJECT).add(kind.word());
            }
        }
        return schema.toPrettyString() + "\n";
    }

    private static ArrayNode list(JsonNode schema, String pointer) {
        return (ArrayNode) schema.requiredAt(pointer);
    }

    /** That of the directory. */
    public static String ofAgencies() {
        return resource("agencies");
    }

    private static String resource(String name) {
        String file = "/schema/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(PlanSchema.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
