package org.kehoach.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Language;
import org.kehoach.intake.Readers;
import org.kehoach.page.PageTemplates;
import tools.jackson.databind.json.JsonMapper;

/** The service's pages as HTML (các trang HTML). */
final class Pages {

    private static final String PREFIX = "web.";
    /** Words that the editor's script says. */
    private static final String EDIT = "edit.";
    private static final String IMPORT = "import.";

    private final PageTemplates templates = new PageTemplates(Pages.class, "pages");
    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
    private final String workspace;
    private final String version;

    /** @param workspace the folder's name, as people see it */
    Pages(String workspace, String version) {
        this.workspace = workspace;
        this.version = version;
        for (Language language : Language.values()) {
            Map<String, String> own = new HashMap<>();
            Catalogue.get().uiKeys().stream().filter(k -> k.startsWith(PREFIX)).forEach(
                    k -> own.put(k.substring(PREFIX.length()), Catalogue.get().raw("ui." + k, language).orElse(k)));
            List.of("aspect.found", "aspect.expected", "aspect.hint")
                    .forEach(k -> own.put(k, Catalogue.get().ui(k, language, Map.of())));
            words.put(language, Map.copyOf(own));
        }
    }

    /** The list of plans, or of those that have the words which a person looks for. */
    String plans(List<PlanView> all, List<String> unnamed, String find, Language language) {
        PageModel model = new PageModel(language);
        List<PlanView> shown = all.stream().filter(p -> p.matches(find)).toList();
        return fill("plans", language,
                Map.of("plans", shown.stream().map(model::plan).toList(), "unnamed",
                        find.isEmpty() ? unnamed : List.of(),
                        "find", find, "all", all.size(), "count",
                        find.isEmpty() ? model.count(all) : model.found(shown.size(), all.size())));
    }

    /** One plan: what was found beside its PDF. */
    String plan(PlanView plan, Language language) {
        PageModel model = new PageModel(language);
        return fill("plan", language, Map.of("plan", model.plan(plan), "findings", model.findings(plan.diagnostics()),
                "headings", PageModel.headings(plan), "pages", plan.pages()));
    }

    /**
     * The page on which a plan is written.
     *
     * @param writable whether it can be saved
     * @param nonce    that lets this page's own elements pass
     */
    String editor(PlanId id, boolean writable, String nonce, Language language) {
        return fill("edit", language,
                Map.of("id", id.value(), "file", id.file(), "writable", Boolean.toString(writable), "nonce", nonce,
                        "imports", Modules.imports(), "first", Modules.first(), "spoken",
                        spoken(List.of(EDIT), language)));
    }

    /**
     * The page on which documents that arrived become plans.
     *
     * @param nonce that lets this page's own elements pass
     */
    String importing(String nonce, Language language) {
        return fill("import", language, Map.of("nonce", nonce, "imports", Modules.imports(), "first",
                Modules.firstOfImport(), "spoken", spoken(List.of(EDIT, IMPORT), language), "types",
                String.join(",", Readers.endings().toList())));
    }

    /** What stands in the way of a page. */
    String fault(Fault fault, Language language) {
        PageModel model = new PageModel(language);
        List<String> near = fault.request().orElse(null) instanceof RequestProblem.UnknownPlan u ? u.near() : List.of();
        return fill("fault", language,
                Map.of("findings", model.findings(fault.diagnostics()), "near", near, "status", fault.status()));
    }

    /** The words that a page's script says, as JSON; where two say one thing, in the words of the last. */
    private String spoken(List<String> prefixes, Language language) {
        Map<String, String> spoken = new TreeMap<>();
        prefixes.forEach(prefix -> words.getOrDefault(language, Map.of()).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                spoken.put(key.substring(prefix.length()), text);
            }
        }));
        return JsonMapper.shared().writeValueAsString(spoken);
    }

    private String fill(String page, Language language, Map<String, Object> facts) {
        Map<String, Object> model = new HashMap<>(facts);
        model.put("w", words.getOrDefault(language, Map.of()));
        model.put("lang", language.name().toLowerCase(Locale.ROOT));
        model.put("q", language == Language.EN ? "?lang=en" : "");
        model.put("workspace", workspace);
        model.put("version", version);
        return templates.fill(page, model);
    }
}
