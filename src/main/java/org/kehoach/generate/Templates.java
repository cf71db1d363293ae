package org.kehoach.generate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.DocumentKind;
import org.kehoach.template.StockTemplates;
import org.kehoach.template.TemplateCache;
import org.kehoach.template.TemplateFiller;
import org.kehoach.template.TextMeasure;

/**
 * Templates made ready once (bộ nhớ mẫu): the workspace's own where it has one of the kind's name, then one of the name of the
 * kind's form, else the form's stock one.
 */
final class Templates {

    private final World world;
    private final String engine;
    private final TextMeasure fonts;
    private final Map<String, TemplateFiller> stock = new ConcurrentHashMap<>();
    private final Map<Own, Ready> ready = new ConcurrentHashMap<>();

    Templates(World world, String engine, TextMeasure fonts) {
        this.world = world;
        this.engine = engine;
        this.fonts = fonts;
    }

    /** The own template that a plan's file is printed with; empty where it is the stock one. */
    Optional<String> own(String planFile, DocumentKind kind) {
        return own(world, planFile, kind);
    }

    static Optional<String> own(World world, String planFile, DocumentKind kind) {
        return world.template(kind.word(), planFile).or(() -> world.template(StockTemplates.name(kind), planFile));
    }

    /** The filler for a plan's file that is of a kind. */
    Outcome<TemplateFiller> filler(String planFile, DocumentKind kind) {
        return filler(own(planFile, kind), kind);
    }

    /** The filler for documents of a kind. */
    Outcome<TemplateFiller> filler(Optional<String> own, DocumentKind kind) {
        return own.map(file -> compiled(new Own(file, kind))).orElseGet(() -> Outcome.of(stock
                .computeIfAbsent(StockTemplates.name(kind), name -> new TemplateFiller(
                        StockTemplates.find(name).orElseThrow(), fonts, engine))));
    }

    private Outcome<TemplateFiller> compiled(Own own) {
        return world.read(own.file).then(bytes -> {
            Ready known = ready.get(own);
            if (known == null || !Arrays.equals(known.bytes, bytes) || !known.parts.isUnchanged()) {
                PartsBeside parts = new PartsBeside(world, own.file);
                known = new Ready(bytes, parts,
                        new TemplateCache(world.cache()).compile(own.file, bytes, own.kind, parts)
                                .then(compiled -> Outcome.of(new TemplateFiller(compiled, fonts, engine))));
                ready.put(own, known);
            }
            return known.filler;
        });
    }

    private record Own(String file, DocumentKind kind) {}

    private record Ready(byte[] bytes, PartsBeside parts, Outcome<TemplateFiller> filler) {}
}
