package org.kehoach.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Text;

/** A share (tỷ lệ) is a number of hundredths or thousandths, and what reaches all is 100 per cent. */
final class SharesHaveSigns implements Rule {

    private static final Pattern GROWTH = Pattern
            .compile("(?iu).*(?:tăng|vượt|so với|gấp|hoàn thành|kế hoạch|dự toán|quy mô).*");
    private static final Pattern RATE = Pattern.compile("(?iu)\\s*(?:%|‰|phần trăm|/|trên \\d|điểm|lần|mỗi).*");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Passage passage : given.passages()) {
            if (passage.kind() == Passage.Kind.BODY && passage.text().inlines().size() > 1) {
                check(given, passage.text(), passage.words(), found);
            }
        }
        return found;
    }

    private static void check(Case given, Text text, String whole, List<Diagnostic> found) {
        StringBuilder before = new StringBuilder();
        List<Inline> inlines = text.inlines();
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            if (inline instanceof Inline.Fact f && f.name() instanceof FactName.Value) {
                String after = i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Words w ? w.words() : "";
                Quantity.parse(f.words()).flatMap(q -> problem(f, q, before.toString(), after, whole))
                        .ifPresent(p -> found.add(given.found(p, f.origin())));
                before.append(f.words());
            } else if (inline instanceof Inline.Words w) {
                before.append(w.words());
            }
        }
    }

    /** Whether the clause that ends here speaks of a share. */
    private static boolean isShare(String before) {
        int at = Math.max(before.lastIndexOf("ỷ lệ"), before.lastIndexOf("ỉ lệ"));
        return at >= 0 && before.indexOf(';', at) < 0 && before.indexOf('.', at) < 0;
    }

    private static Optional<DecreeProblem> problem(Inline.Fact f, Quantity q, String before, String after,
            String whole) {
        boolean percent = q.unit().startsWith("%");
        if (percent && q.number().compareTo(BigDecimal.valueOf(100)) > 0 && !GROWTH.matcher(whole).matches()) {
            return Optional.of(new DecreeProblem.ShareAboveAll(f.words()));
        }
        boolean share = isShare(before) && f.words().toLowerCase(Locale.ROOT).indexOf("lần") < 0;
        boolean signed = percent || q.unit().startsWith("‰") || q.unit().contains("/") || q.unit().contains("phần")
                || q.unit().contains("điểm") || RATE.matcher(after).matches();
        return share && !signed && q.unit().isEmpty()
                ? Optional.of(new DecreeProblem.ShareWithoutSign(f.words()))
                : Optional.empty();
    }
}
