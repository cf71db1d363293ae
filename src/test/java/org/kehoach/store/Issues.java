package org.kehoach.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;

/** Things to issue, and a store to issue them into. */
final class Issues {

    private Issues() {}

    static Store store(Path folder) {
        return new Store(folder, folder.toString().replace('\\', '/'), name -> {
            try {
                return Outcome.of(Files.readAllBytes(Path.of(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static IssueRecord record(String id, int version, int number) {
        return new IssueRecord(id, version, "plan", "Kế hoạch", "mau/ubnd", "Ủy ban nhân dân tỉnh Mẫu", number,
                number + "/KH-UBND", "2026-02-05", "Trồng cây", List.of("Lê Hai"), List.of("Các sở"), "VT",
                Digests.of((id + version).getBytes(StandardCharsets.UTF_8)), Optional.empty(), Map.of(), "test");
    }

    static Map<Part, byte[]> parts(IssueRecord record) {
        Map<Part, byte[]> out = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            out.put(part, (part + " of " + record.id() + "@" + record.version() + "\n").repeat(200)
                    .getBytes(StandardCharsets.UTF_8));
        }
        return out;
    }

    static Outcome<IssueRecord> issue(Issuance to, String id, int version, int number) throws IOException {
        IssueRecord record = record(id, version, number);
        return to.issue(record, parts(record), "plan.yaml");
    }

    /** What was issued, each with all its files as they were. */
    static List<String> whole(Store store) {
        Outcome<List<IssueRecord>> all = store.records();
        if (!all.diagnostics().isEmpty()) {
            throw new AssertionError(all.diagnostics().toString());
        }
        for (IssueRecord record : all.value().orElseThrow()) {
            if (!store.verify(record).isEmpty()) {
                throw new AssertionError(store.verify(record).toString());
            }
        }
        return all.value().orElseThrow().stream().map(r -> r.id() + "@" + r.version()).toList();
    }
}
