package org.kehoach.generate;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.template.StockTemplates;
import org.kehoach.template.TemplateCache;
import org.kehoach.template.TemplateFiller;
import org.kehoach.template.TextMeasure;

/** Templates made ready once (bộ nhớ mẫu): the workspace's own where it has one, else the stock one. */
final class Templates {

    private final World world;
    private final String engine;
    private final TextMeasure fonts;
    private volatile @Nullable Ready ready;

    Templates(World world, String engine, TextMeasure fonts) {
        this.world = world;
        this.engine = engine;
        this.fonts = fonts;
    }

    /** The own template that a plan's file is printed with; empty where it is the stock one. */
    Optional<String> own(String planFile) {
        return world.template(StockTemplates.NAMED, planFile);
    }

    /** The filler for documents with a type's name. */
    Outcome<TemplateFiller> filler(Optional<String> own) {
        return own.map(this::compiled).orElseGet(this::stock);
    }

    private Outcome<TemplateFiller> stock() {
        Ready known = ready;
        if (known == null || !known.file.isEmpty()) {
            TemplateFiller filler = new TemplateFiller(StockTemplates.find(StockTemplates.NAMED).orElseThrow(), fonts,
                    engine);
            known = new Ready("", new byte[0], new PartsBeside(world, ""), Outcome.of(filler));
            ready = known;
        }
        return known.filler;
    }

    private Outcome<TemplateFiller> compiled(String file) {
        return world.read(file).then(bytes -> {
            Ready known = ready;
            if (known == null || !known.file.equals(file) || !Arrays.equals(known.bytes, bytes)
                    || !known.parts.isUnchanged()) {
                PartsBeside parts = new PartsBeside(world, file);
                known = new Ready(file, bytes, parts, new TemplateCache(world.cache()).compile(file, bytes, parts)
                        .then(compiled -> Outcome.of(new TemplateFiller(compiled, fonts, engine))));
                ready = known;
            }
            return known.filler;
        });
    }

    /** @param file empty for the stock template */
    private record Ready(String file, byte[] bytes, PartsBeside parts, Outcome<TemplateFiller> filler) {}
}
