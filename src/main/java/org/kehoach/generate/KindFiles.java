package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.DocumentKind;
import org.kehoach.source.KindReader;
import org.kehoach.source.OwnKinds;

/**
 * The own kinds that count for a file (tên loại riêng của cơ quan), {@code templates/<word>.yaml} in the nearest folder.
 *
 * @param file whose kinds they are; {@code -} in the user's folder
 */
record KindFiles(World world, String file) implements OwnKinds {

    @Override
    public Optional<Outcome<DocumentKind>> find(String word) {
        return world.kind(word, file).map(own -> world.read(own).then(bytes -> {
            Outcome<DocumentKind> kind = KindReader.read(own, word, bytes);
            return new Outcome<>(kind.value(), Snippets.fill(kind.diagnostics(), own, bytes));
        }));
    }

    @Override
    public List<String> words() {
        return world.kinds(file).stream().filter(w -> DocumentKind.of(w).isEmpty()).toList();
    }
}
