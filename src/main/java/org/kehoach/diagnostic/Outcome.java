package org.kehoach.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage gives (kết quả): a value, unless an error stands in its way, and all that was found.
 *
 * @param <T> the stage's value
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.of(value), diagnostics);
    }

    public static <T> Outcome<T> of(T value) {
        return of(value, List.of());
    }

    public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.empty(), diagnostics);
    }

    public static <T> Outcome<T> failed(Diagnostic diagnostic) {
        return failed(List.of(diagnostic));
    }

    /** The value where no finding is an error. */
    public static <T> Outcome<T> unlessErrors(T value, List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? failed(diagnostics) : of(value, diagnostics);
    }

    /** Goes on with the value, if there is one, and keeps what was found before. */
    public <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (value.isEmpty()) {
            return failed(diagnostics);
        }
        Outcome<R> result = next.apply(value.get());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(result.diagnostics);
        return new Outcome<>(result.value, all);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
