package org.kehoach.worker;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.DiagnosticRecord;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.ImportSummary;
import org.kehoach.intake.Span;
import org.kehoach.intake.write.Imported;
import org.kehoach.intake.write.Importer;
import org.kehoach.intake.write.Spot;
import org.kehoach.source.DirectoryReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports documents in a child (việc nhập văn bản): an {@link ImportRequest} in, JSON out: {@code documents} with their YAML and
 * doubts, {@code source} with all words of the file, {@code diagnostics}. A file that is refused has diagnostics alone. The byte before
 * the JSON says which.
 */
public final class ImportTask implements Task {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public byte[] run(byte[] request) {
        ImportRequest asked = ImportRequest.of(request);
        Directory directory = asked.directory().length == 0
                ? Directory.empty()
                : DirectoryReader.read(asked.directoryFile(), asked.directory()).value().orElseGet(Directory::empty);
        Outcome<Importer.Read> read = Importer.withSource(asked.file(), asked.content(), directory,
                i -> i == 0 ? asked.id() : asked.id() + "-" + (i + 1));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("file", asked.file());
        read.value().ifPresent(r -> {
            out.put("documents", r.documents().stream().map(d -> document(d, r)).toList());
            out.put("source", SourceRecord.of(r.source()));
        });
        out.put("diagnostics", records(read.diagnostics()));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(read.value().isPresent() ? 1 : 0);
        JSON.writeValue(answer, out);
        return answer.toByteArray();
    }

    /** Whether an answer holds documents. */
    public static boolean isDone(byte[] answer) {
        return answer[0] == 1;
    }

    /** The JSON of an answer. */
    public static byte[] json(byte[] answer) {
        return Arrays.copyOfRange(answer, 1, answer.length);
    }

    private static Map<String, Object> document(Imported document, Importer.Read read) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", document.plan().id().value());
        out.put("kind", document.plan().kind().value().title());
        out.put("subject", document.outline().getOrDefault("subject", ""));
        out.put("parts", parts(document));
        out.put("yaml", document.yaml());
        IdentityHashMap<Span, Integer> runs = SourceRecord.numbers(read.source());
        out.put("doubts", read.spots(document).stream().map(s -> doubt(s, runs)).toList());
        return out;
    }

    /** How sure each part is: what was counted in it, and how much of it a person should look at. */
    private static List<Map<String, Object>> parts(Imported document) {
        List<Map<String, Object>> out = new ArrayList<>();
        ImportSummary.of(document).forEach((part, values) -> {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("part", part.key());
            values.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(e -> record.put(e.getKey(),
                            e.getKey().equals("sure") ? e.getValue() : Integer.valueOf(e.getValue())));
            out.add(record);
        });
        return out;
    }

    private static Map<String, Object> doubt(Spot spot, IdentityHashMap<Span, Integer> runs) {
        Map<String, Object> out = DiagnosticRecord.of(spot.found());
        out.put("yaml", spot.yamlLine());
        List<int[]> places = new ArrayList<>();
        spot.source().forEach(p -> {
            Integer run = runs.get(p.span());
            if (run != null) {
                places.add(new int[]{run, p.from(), p.to()});
            }
        });
        out.put("source", places);
        return out;
    }

    private static List<Map<String, Object>> records(List<Diagnostic> found) {
        return found.stream().map(DiagnosticRecord::of).toList();
    }
}
