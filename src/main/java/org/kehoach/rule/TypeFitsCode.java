package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Citation;

/** The abbreviation in a cited code is that of the type before it: a Kế hoạch is no {@code …/QĐ-UBND}. */
final class TypeFitsCode implements Rule {

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("NQ", "Nghị quyết"),
            Map.entry("NĐ", "Nghị định"), Map.entry("QĐ", "Quyết định"), Map.entry("KH", "Kế hoạch"),
            Map.entry("TTr", "Tờ trình"), Map.entry("BC", "Báo cáo"), Map.entry("TB", "Thông báo"),
            Map.entry("TTLT", "Thông tư liên tịch"), Map.entry("TT", "Thông tư"), Map.entry("CT", "Chỉ thị"),
            Map.entry("CĐ", "Công điện"), Map.entry("KL", "Kết luận"), Map.entry("CTr", "Chương trình"),
            Map.entry("ĐA", "Đề án"), Map.entry("HD", "Hướng dẫn"));
    private static final Pattern ABBREVIATION = Pattern
            .compile("^\\d+(?:/\\d{4})?\\s?[/-]\\s?([A-ZĐ]+[a-z]?)(?:[-/]).*");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Citation c : given.plan().citations().values()) {
            c.code().filter(l -> Own.is(l.origin(), given.plan()))
                    .ifPresent(l -> check(given, l.value(), c.type().value(), l.origin(), found));
        }
        for (Mention m : given.mentions()) {
            if (m.typed()) {
                check(given, m.code(), m.type(), m.origin(), found);
            }
        }
        return found;
    }

    private static void check(Case given, String code, String type, Origin origin, List<Diagnostic> found) {
        Matcher m = ABBREVIATION.matcher(code);
        String expected = m.matches() ? TYPES.getOrDefault(m.group(1), "") : "";
        boolean known = TYPES.values().stream().anyMatch(type::equalsIgnoreCase) || type.equalsIgnoreCase("Công văn");
        if (!expected.isEmpty() && known && !expected.equalsIgnoreCase(type)) {
            found.add(given.found(new DecreeProblem.TypeAgainstCode(code, type, expected + " số " + code), origin));
        }
    }
}
