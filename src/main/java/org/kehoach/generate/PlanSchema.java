package org.kehoach.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kehoach.plan.DocumentKind;

/**
 * The JSON schemas by which editors explain and complete keys (lược đồ cho trình soạn thảo). That of plans allows the own kinds of
 * the user's folder too; of their files' faults nothing is said here.
 */
public final class PlanSchema {

    private PlanSchema() {}

    /** The schema of plans, as a workspace has them. */
    public static String of(World world) {
        List<DocumentKind> own = Kinds.own(world).value().orElse(List.of());
        return and(and(resource("plan"), own, _ -> true, ",\n        "), own, PlanSchema::isFree, ", ");
    }

    /** That of the directory. */
    public static String ofAgencies() {
        return resource("agencies");
    }

    /** With the own kinds behind the last of the decree's where all of some of these are listed. */
    private static String and(String schema, List<DocumentKind> own, Predicate<DocumentKind> which, String between) {
        Function<List<DocumentKind>, String> list = kinds -> kinds.stream().filter(which)
                .map(k -> '"' + k.word() + '"').collect(Collectors.joining(between));
        String stock = list.apply(DocumentKind.stock());
        if (!schema.contains(stock)) {
            throw new IllegalStateException("the schema does not list " + stock);
        }
        String more = list.apply(own);
        return more.isEmpty() ? schema : schema.replace(stock, stock + between + more);
    }

    private static boolean isFree(DocumentKind kind) {
        return kind.subject() == DocumentKind.Subject.FREE;
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
