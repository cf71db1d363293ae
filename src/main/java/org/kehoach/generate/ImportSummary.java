package org.kehoach.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kehoach.intake.write.Imported;

/** What an import recovered of a document, part by part (tóm tắt kết quả nhập). */
public final class ImportSummary {

    private ImportSummary() {}

    /** The parts in the order of a document, with what is said of each. */
    public static Map<String, Map<String, String>> of(Imported document) {
        Map<String, Map<String, String>> out = new LinkedHashMap<>();
        out.put("head", Map.of("doubts", count(document, "kind", "issuer", "symbol")));
        out.put("body", Map.of("nodes", Integer.toString(document.plan().nodes().size()), "doubts",
                count(document, "body", "closing", "annexes")));
        out.put("meaning", Map.of("assignments", size(document, "assignments"), "targets", size(document, "targets"),
                "reporting", size(document, "reporting"), "citations", size(document, "citations"), "doubts",
                count(document, "citations", "node")));
        out.put("tail", Map.of("recipients", Integer.toString(document.plan().recipients().size()), "signatures",
                Integer.toString(document.plan().signatures().size()), "doubts",
                count(document, "recipients", "signature")));
        return out;
    }

    private static String size(Imported document, String key) {
        return Integer.toString(document.outline().get(key) instanceof java.util.Collection<?> c ? c.size() : 0);
    }

    /** Doubts about fields of the document; {@code node} stands for those about nodes. */
    private static String count(Imported document, String... fields) {
        return Long.toString(document.doubts().stream().filter(d -> {
            String key = d.key().value();
            for (String field : fields) {
                if (key.equals("document/" + field) || (field.equals("node") && !key.startsWith("document/"))) {
                    return true;
                }
            }
            return false;
        }).count());
    }
}
