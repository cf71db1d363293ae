package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;

/**
 * A deputy signs {@code KT.} the head, his own title below it; {@code TL.} and {@code TUQ.} are followed by the signer's title
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7).
 */
final class DeputiesSignForHeads implements Rule {

    private static final Pattern DEPUTY = Pattern.compile(".*(?:^|\\s)(?:PHÓ|THỨ TRƯỞNG|THAM MƯU TRƯỞNG)(?:\\s|$).*");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Signature signature : given.plan().signatures()) {
            List<String> lines = signature.lines().stream().map(Text::typedWords).map(String::strip)
                    .map(AuthorityLines::proper).toList();
            for (int i = 0; i < lines.size(); i++) {
                String fault = fault(lines, i);
                if (!fault.isEmpty() && Own.is(signature.lines().get(i).origin(), given.plan())) {
                    found.add(given.found(new DecreeProblem.DeputyLine(
                            signature.lines().get(i).typedWords().strip(), fault),
                            signature.lines().get(i).origin()));
                    break;
                }
            }
        }
        return found;
    }

    /** What is expected below, or above; empty where all is well. */
    private static String fault(List<String> lines, int i) {
        String line = lines.get(i);
        List<String> below = lines.subList(i + 1, lines.size());
        if (line.startsWith("KT. ")) {
            String head = line.substring(4);
            String deputy = head.startsWith("BỘ TRƯỞNG") ? "THỨ TRƯỞNG" : "PHÓ " + head;
            return below.stream().anyMatch(l -> DEPUTY.matcher(l).matches()) ? "" : deputy;
        }
        if (line.startsWith("TL. ") || line.startsWith("TUQ. ")) {
            return below.isEmpty() ? "CHÁNH VĂN PHÒNG" : "";
        }
        boolean charged = lines.subList(0, i).stream()
                .anyMatch(l -> l.startsWith("KT. ") || l.startsWith("TL. ") || l.startsWith("TUQ. "));
        return line.startsWith("PHÓ ") && !charged ? "KT. " + line.substring(4) : "";
    }
}
