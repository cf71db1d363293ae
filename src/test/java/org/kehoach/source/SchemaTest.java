package org.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.DocumentKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that editors use say of a plan's structure what the reader says. */
class SchemaTest {

    /** The findings that a schema can make too: of keys, forms and closed lists; dates it knows by their form alone. */
    private static final Set<String> STRUCTURAL = Set.of("E0114", "E0116", "E0117", "E0118", "E0119", "E0120", "E0121",
            "E0123", "E0124", "E0130", "E0131", "E0132", "E0139", "E0154", "E0156", "E0158", "E0160");
    /** With these the reader gave up, or read otherwise than the editor's YAML. */
    private static final Set<String> NOT_READ = Set.of("E0101", "E0102", "E0103", "E0104", "E0105", "E0106", "E0107",
            "E0108", "E0109", "E0110", "E0111", "E0112", "E0113", "E0115", "E0138", "E0140", "E0141", "E0145", "E0144",
            "E0159");

    private static boolean isStructural(Diagnostic d) {
        return switch (d.problem()) {
            // 2030 - 2026 has the form of a period
            case SourceProblem.BadValue v when v.value().matches("\\d{4} - \\d{4}") -> false;
            // inside a text: ${due=…}
            case SourceProblem _ when d.snippet().startsWith("${", d.location().column() - 1) -> false;
            case SourceProblem p -> STRUCTURAL.contains(p.code());
            default -> false;
        };
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static JsonNode schemaText(String name) {
        try (InputStream in = Optional
                .ofNullable(SchemaTest.class.getResourceAsStream("/schema/" + name + ".schema.json"))
                .orElseThrow()) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schemaText(name));
    }

    private static final Schema PLAN = schema("plan");

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> samples = Files.walk(Path.of("plans"));
                Stream<Path> cases = Files.walk(Path.of("src/test/golden/diagnostics"))) {
            return Stream.concat(samples, cases)
                    .filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("agencies.yaml")).sorted().toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void schemaAndReaderAgree(Path plan) throws IOException {
        byte[] bytes = Files.readAllBytes(plan);
        List<Diagnostic> found = PlanReader.read("plan.yaml", bytes).diagnostics();
        Set<String> codes = found.stream().map(d -> d.problem().code()).collect(Collectors.toCollection(TreeSet::new));
        if (codes.stream().anyMatch(NOT_READ::contains)) {
            return;
        }
        List<Error> errors = PLAN.validate(json(new String(bytes, StandardCharsets.UTF_8)));
        assertThat(errors.isEmpty()).as("reader: %s%nschema: %s", codes, errors)
                .isEqualTo(found.stream().noneMatch(SchemaTest::isStructural));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans/agencies.yaml"})
    void directoriesFollowTheirSchema(Path directory) throws IOException {
        assertThat(schema("agencies").validate(json(Files.readString(directory)))).isEmpty();
    }

    /** The reader names the keys that it knows where one is like none of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /properties                        | qqqqqqqqqqqqqq: x
        /definitions/issuer                | issuer: {header: X, qqqqqqqqqqqqqq: x}
        /definitions/citation/properties   | citations: {a: {type: Luật, qqqqqqqqqqqqqq: x}}
        /definitions/numbering/properties  | numbering: {qqqqqqqqqqqqqq: x}
        /definitions/signature/properties  | signature: {lines: [A], qqqqqqqqqqqqqq: x}
        /definitions/node/properties       | body: [{bullet: A, qqqqqqqqqqqqqq: x}]
        /definitions/marked/properties     | body: [{bullet: [{text: A, qqqqqqqqqqqqqq: x}]}]
        """)
    void everyKeyThatTheReaderKnowsIsInTheSchema(String at, String yaml) {
        List<String> known = keysKnownThere(yaml);
        assertThat(known).isNotEmpty();
        JsonNode there = schemaText("plan").at(at);
        Set<String> described = new TreeSet<>(there.propertyNames());
        there.findValues("properties").forEach(p -> described.addAll(p.propertyNames()));
        assertThat(described).containsAll(known);
    }

    @Test
    void everyKindIsCalledByItsName() {
        JsonNode kind = schemaText("plan").at("/definitions/kind");
        assertThat(kind.get("enum").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(DocumentKind.stock().stream().map(DocumentKind::word).toList());
        assertThat(kind.get("enumDescriptions").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(DocumentKind.stock().stream().map(DocumentKind::title).toList());
    }

    /**
     * Editors explain a key by the deepest schema of its value that has words: where one below the key's own has some, the
     * key is told as "a paragraph of words".
     */
    @ParameterizedTest
    @ValueSource(strings = {"plan", "agencies"})
    void everyKeyIsExplainedByItsOwnWords(String name) {
        JsonNode root = schemaText(name);
        List<String> wrong = new ArrayList<>();
        int keys = 0;
        for (JsonNode properties : root.findValues("properties")) {
            for (String key : properties.propertyNames()) {
                JsonNode own = properties.get(key);
                if (own.isObject() && (own.has("description") || own.has("$ref"))) {
                    keys++;
                    long words = sameValue(root, own).filter(v -> v.path("description").isString()).count();
                    if (words != 1) {
                        wrong.add(key + ": " + words);
                    }
                }
            }
        }
        assertThat(keys).isGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    /** The schemas that a value has to keep where it keeps this one. */
    private static Stream<JsonNode> sameValue(JsonNode root, JsonNode schema) {
        Stream<JsonNode> referred = schema.has("$ref")
                ? Stream.of(root.at(schema.get("$ref").stringValue().substring(1)))
                : Stream.of();
        Stream<JsonNode> parts = Stream.of("anyOf", "allOf", "oneOf").flatMap(k -> schema.path(k).valueStream());
        return Stream.concat(Stream.of(schema),
                Stream.concat(referred, parts).flatMap(s -> sameValue(root, s)));
    }

    /** What an editor makes of YAML 1.2: numbers, truth and nothing are not texts. */
    private static JsonNode json(String yaml) {
        String text = yaml.startsWith("\ufeff") ? yaml.substring(1) : yaml;
        return json(new org.yaml.snakeyaml.Yaml(new LoaderOptions()).compose(new StringReader(text)));
    }

    private static JsonNode json(Node node) {
        return switch (node) {
            case ScalarNode s when s.isPlain() && s.getValue().matches("|~|null") -> JSON.nullNode();
            case ScalarNode s when s.isPlain() && s.getValue().matches("true|false") ->
                JSON.booleanNode(s.getValue().equals("true"));
            case ScalarNode s when s.isPlain() && s.getValue().matches("[-+]?[0-9]{1,18}") ->
                JSON.numberNode(Long.parseLong(s.getValue()));
            case ScalarNode s when s.isPlain() && s.getValue().matches("[-+]?[0-9]+\\.[0-9]+") ->
                JSON.numberNode(Double.parseDouble(s.getValue()));
            case ScalarNode s -> JSON.stringNode(s.getValue());
            case SequenceNode s -> {
                ArrayNode out = JSON.arrayNode();
                s.getValue().forEach(i -> out.add(json(i)));
                yield out;
            }
            case MappingNode m -> {
                ObjectNode out = JSON.objectNode();
                m.getValue().forEach(t -> out.set(((ScalarNode) t.getKeyNode()).getValue(), json(t.getValueNode())));
                yield out;
            }
            default -> throw new IllegalArgumentException("" + node);
        };
    }

    private static List<String> keysKnownThere(String yaml) {
        return PlanReader.read("plan.yaml", ("kind: plan\n" + yaml + '\n').getBytes(StandardCharsets.UTF_8))
                .diagnostics().stream()
                .flatMap(d -> d.problem() instanceof SourceProblem.UnknownKey u ? u.allowed().stream() : Stream.of())
                .toList();
    }
}
