package org.kehoach.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Location;
import org.kehoach.document.Block;

/** Plans and findings as the maps and strings that pages see (mô hình của trang). */
final class PageModel {

    /** Of a long line, this much is shown before and after the fault. */
    private static final int BEFORE = 40;
    private static final int AFTER = 80;
    /** Headings further in are not indented further. */
    private static final int DEEPEST = 3;

    private final Language language;
    private final Catalogue words = Catalogue.get();

    PageModel(Language language) {
        this.language = language;
    }

    Map<String, Object> plan(PlanView plan) {
        boolean sound = plan.errors() == 0;
        return Map.of("id", plan.id().value(), "file", plan.id().file(), "kind", plan.kind(), "subject", plan.subject(),
                "issuer",
                plan.issuer(), "code", plan.code(), "sound", sound, "state",
                sound ? plan.warnings() == 0 ? "clean" : "warning" : "error", "verdict", verdict(plan));
    }

    private String verdict(PlanView plan) {
        boolean warned = plan.warnings() > 0;
        String key = plan.errors() > 0
                ? warned ? "web.both" : "web.errors"
                : warned ? "web.warnings" : "web.clean";
        return words.ui(key, language, Map.of("errors", plan.errors(), "warnings", plan.warnings()));
    }

    /** The headings of the plan's body, in order; none where the plan has errors. */
    static List<Map<String, Object>> headings(PlanView plan) {
        return plan.text().stream().flatMap(t -> t.body().stream()).filter(b -> b.role() == Block.Role.HEADING)
                .map(b -> Map.<String, Object>of("label", b.label(), "words", b.heading(), "depth",
                        Math.min(b.depth(), DEEPEST)))
                .toList();
    }

    /** A sentence that counts the plans, and those with errors. */
    String count(List<PlanView> plans) {
        long bad = plans.stream().filter(p -> p.errors() > 0).count();
        return words.ui(bad == 0 ? "web.count.clean" : "web.count.bad", language,
                Map.of("count", plans.size(), "bad", bad));
    }

    /** A sentence that says how many plans are what a person looks for. */
    String found(int shown, int all) {
        return words.ui("web.count.found", language, Map.of("shown", shown, "count", all));
    }

    List<Map<String, Object>> findings(List<Diagnostic> found) {
        return found.stream().map(this::finding).toList();
    }

    private Map<String, Object> finding(Diagnostic d) {
        Map<String, Object> out = new HashMap<>();
        String severity = d.severity().name().toLowerCase(Locale.ROOT);
        out.put("severity", severity);
        out.put("kind", words.ui("severity." + severity, language, Map.of()));
        out.put("code", d.problem().code());
        out.put("place", place(d.location()));
        out.put("path", d.location().path());
        for (String aspect : List.of("title", "found", "expected", "hint", "explain")) {
            out.put(aspect, words.text(d.problem(), aspect, language).orElse(""));
        }
        snippet(d, out);
        return out;
    }

    private static String place(Location l) {
        String line = l.line() == 0 ? "" : ":" + l.line();
        return l.file() + line + (l.line() == 0 || l.column() == 0 ? "" : ":" + l.column());
    }

    /** The line in three: what goes before the fault, the fault, and what follows. */
    private static void snippet(Diagnostic d, Map<String, Object> out) {
        String line = d.location().line() == 0 ? "" : d.snippet();
        int start = Math.clamp(d.location().column() - 1L, 0, line.length());
        int end = d.location().column() == 0 ? start : Math.min(line.length(), start + d.location().length());
        int from = Math.max(0, start - BEFORE);
        int to = Math.min(line.length(), end + AFTER);
        out.put("before", (from > 0 ? "…" : "") + visible(line.substring(from, start)));
        out.put("marked", visible(line.substring(start, end)));
        out.put("after", visible(line.substring(end, to)) + (to < line.length() ? "…" : ""));
    }

    /** Control and direction marks would garble the page: they show as a box. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(
                Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\u2423' : c));
        return out.toString();
    }
}
