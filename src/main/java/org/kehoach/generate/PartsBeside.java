package org.kehoach.generate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kehoach.source.SourceProblem;
import org.kehoach.template.StockTemplates;
import org.kehoach.template.SubTemplates;

/** Sub-templates in the folder of the template that asks for them, then those that come with Kehoach (mẫu con cạnh mẫu). */
final class PartsBeside implements SubTemplates {

    private static final String WORD = ".docx";

    private final World world;
    private final String folder;
    private final Map<String, Optional<byte[]>> read = new ConcurrentHashMap<>();

    PartsBeside(World world, String template) {
        this.world = world;
        this.folder = template.substring(0, Math.max(template.lastIndexOf('/'), template.lastIndexOf('\\')) + 1);
    }

    @Override
    public Optional<Found> find(String name) {
        Optional<byte[]> own = read.computeIfAbsent(name, this::own);
        return own.map(bytes -> new Found(folder + name + WORD, bytes)).or(() -> StockTemplates
                .word(StockTemplates.PARTS + name).map(bytes -> new Found(name + WORD, bytes)));
    }

    private Optional<byte[]> own(String name) {
        return world.read(folder + name + WORD).value();
    }

    @Override
    public Optional<String> near(String name) {
        return world.read(folder + name + WORD).diagnostics().stream()
                .map(d -> d.problem() instanceof SourceProblem.FileMissing missing ? missing.nearest() : "")
                .filter(n -> n.endsWith(WORD)).map(n -> n.substring(folder.length(), n.length() - WORD.length()))
                .findFirst();
    }

    /** Whether all that was asked for is as it was. */
    boolean isUnchanged() {
        return read.entrySet().stream().allMatch(e -> {
            Optional<byte[]> now = own(e.getKey());
            return now.isPresent() == e.getValue().isPresent()
                    && Arrays.equals(now.orElse(new byte[0]), e.getValue().orElse(new byte[0]));
        });
    }
}
