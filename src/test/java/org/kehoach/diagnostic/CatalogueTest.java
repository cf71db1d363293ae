package org.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem has its code and its words: a fault without a message is found here, not by a user. */
class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.get();
    private static final List<String> ASPECTS = List.of("title", "found", "expected", "hint", "mend", "explain");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\{([a-zA-Z]+)}");

    private static final List<Class<? extends Problem>> PROBLEMS = find();

    static List<Class<? extends Problem>> problems() {
        return PROBLEMS;
    }

    private static List<Class<? extends Problem>> find() {
        List<Class<? extends Problem>> out = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.kehoach")) {
            if (type.isAssignableTo(Problem.class) && !type.isInterface()) {
                out.add(type.reflect().asSubclass(Problem.class));
            }
        }
        out.sort(Comparator.comparing(Class::getName));
        return List.copyOf(out);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void problemIsAPublicRecordOfASealedFamily(Class<? extends Problem> type) {
        assertThat(type).isRecord().isPublic();
        assertThat(type.getInterfaces()).as("its family").hasSize(1).allMatch(Class::isSealed);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void problemHasItsWordsInBothLanguages(Class<? extends Problem> type) {
        String code = code(type);
        for (Language language : Language.values()) {
            assertThat(CATALOGUE.raw(code + ".title", language)).as("%s.title %s", code, language)
                    .hasValueSatisfying(t -> assertThat(t).isNotBlank().doesNotEndWith("."));
            assertThat(CATALOGUE.raw(code + ".explain", language)).as("%s.explain %s", code, language).isPresent();
            assertThat(Stream.of("hint", "expected").map(a -> CATALOGUE.raw(code + '.' + a, language)))
                    .as("%s says what to do: hint or expected, %s", code, language).anyMatch(Optional::isPresent);
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void placeholdersNameComponents(Class<? extends Problem> type) {
        Set<String> components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                .collect(Collectors.toSet());
        for (String aspect : ASPECTS) {
            for (Language language : Language.values()) {
                String words = CATALOGUE.raw(code(type) + '.' + aspect, language).orElse("");
                assertThat(placeholders(words)).as("%s.%s %s", code(type), aspect, language).isSubsetOf(components);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void bothLanguagesTellTheSameFacts(Class<? extends Problem> type) {
        for (String aspect : ASPECTS) {
            String key = code(type) + '.' + aspect;
            Optional<String> vietnamese = CATALOGUE.raw(key, Language.VI);
            Optional<String> english = CATALOGUE.raw(key, Language.EN);
            assertThat(vietnamese.isPresent()).as(key).isEqualTo(english.isPresent());
            assertThat(placeholders(vietnamese.orElse(""))).as(key).isEqualTo(placeholders(english.orElse("")));
        }
    }

    @Test
    void codesAreUnique() {
        Map<String, List<String>> byCode = problems().stream().collect(
                Collectors.groupingBy(CatalogueTest::code, Collectors.mapping(Class::getName, Collectors.toList())));
        assertThat(byCode).allSatisfy((code, types) -> assertThat(types).as(code).hasSize(1));
    }

    @Test
    void wordsBelongToAProblem() {
        assertThat(CATALOGUE.codes()).as("codes in the catalogue that no problem has")
                .isSubsetOf(problems().stream().map(CatalogueTest::code).toList());
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER.matcher(words).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    /** A code depends on the kind of problem alone, so that any values serve to ask for it. */
    private static String code(Class<? extends Problem> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object[] values = Arrays.stream(constructor.getParameterTypes()).map(CatalogueTest::sample).toArray();
            return type.cast(constructor.newInstance(values)).code();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + type.getName() + " to ask for its code", e);
        }
    }

    private static Object sample(Class<?> type) {
        if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == double.class) {
            return 1.0;
        } else if (type == boolean.class) {
            return false;
        } else if (type == String.class) {
            return "x";
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type.isAssignableFrom(List.class) || Collection.class.isAssignableFrom(type)) {
            return List.of();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        throw new AssertionError(
                "a problem's facts are words, numbers, choices or lists of them, not " + type.getName());
    }
}
