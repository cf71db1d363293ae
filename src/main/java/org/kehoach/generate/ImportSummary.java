package org.kehoach.generate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kehoach.diagnostic.Severity;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.write.Doubt;
import org.kehoach.intake.write.Imported;

/** What an import recovered of a document, part by part, and how sure it is of each (tóm tắt kết quả nhập). */
public final class ImportSummary {

    /** The parts in the order of a document (phần văn bản). */
    public enum Part {
        HEAD, BODY, MEANING, TAIL;

        /** The part's key in the catalogue. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private ImportSummary() {}

    /** What is said of each part; {@code sure} is a key of the catalogue. */
    public static Map<Part, Map<String, String>> of(Imported document) {
        Map<Part, Map<String, String>> out = new EnumMap<>(Part.class);
        out.put(Part.HEAD, new LinkedHashMap<>());
        out.put(Part.BODY, new LinkedHashMap<>(Map.of("nodes", Integer.toString(document.plan().nodes().size()))));
        out.put(Part.MEANING, new LinkedHashMap<>(Map.of("assignments", size(document, "assignments"), "targets",
                size(document, "targets"), "reporting", size(document, "reporting"), "citations",
                size(document, "citations"))));
        out.put(Part.TAIL, new LinkedHashMap<>(Map.of("recipients",
                Integer.toString(document.plan().recipients().size()), "signatures",
                Integer.toString(document.plan().signatures().size()))));
        out.forEach((part, values) -> {
            List<Doubt> doubts = document.doubts().stream().filter(d -> part(d) == part).toList();
            values.put("doubts", Integer.toString(doubts.size()));
            values.put("sure", sure(doubts));
        });
        return out;
    }

    /** Nothing to look at, guesses that are mostly right, or something that a person must settle. */
    private static String sure(List<Doubt> doubts) {
        boolean warned = doubts.stream().anyMatch(d -> d.problem().severity() != Severity.NOTE);
        return doubts.isEmpty() ? "sure" : warned ? "doubtful" : "likely";
    }

    private static Part part(Doubt doubt) {
        boolean field = doubt.key().value().startsWith("document/");
        return switch (doubt.problem()) {
            case IntakeProblem.KindGuessed _,IntakeProblem.IssuerGuessed _,IntakeProblem.IssuerMisspelt _,IntakeProblem.SymbolOfAnotherKind _ ->
                Part.HEAD;
            case IntakeProblem.Handwriting _,IntakeProblem.NoEnd _ -> Part.TAIL;
            case IntakeProblem.RoleGuessed _,IntakeProblem.RoleUnknown _,IntakeProblem.OddCode _,IntakeProblem.TwoDates _,IntakeProblem.NoYear _,IntakeProblem.NoSuchDay _,IntakeProblem.SumGuessed _,IntakeProblem.MarksCarried _,IntakeProblem.CarriedUnknown _ ->
                Part.MEANING;
            case IntakeProblem.NumberOutOfOrder _,IntakeProblem.Unplaced _ -> Part.BODY;
            case IntakeProblem.PrintsOtherwise _ -> field && !doubt.key().value().equals("document/closing")
                    ? Part.HEAD
                    : Part.BODY;
            // these end an import
            case IntakeProblem.NotUtf8 _,IntakeProblem.UnknownFile _,IntakeProblem.NoWords _,IntakeProblem.WordsLost _,IntakeProblem.OtherDocument _ ->
                Part.BODY;
        };
    }

    private static String size(Imported document, String key) {
        return Integer.toString(document.outline().get(key) instanceof Collection<?> c ? c.size() : 0);
    }
}
