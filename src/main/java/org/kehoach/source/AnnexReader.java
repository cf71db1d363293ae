package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.plan.Annex;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Text;

/**
 * Reads the annexes (đọc phụ lục).
 *
 * @param numbering the plan's, which an annex's own is a change of
 */
record AnnexReader(Reading reading, Numbering numbering) {

    static final Set<String> KEYS = Set.of("id", "kind", "heading", "landscape", "numbering", "body");

    List<Annex> read(Fields root) {
        List<Annex> out = new ArrayList<>();
        for (Fields.Item item : root.items("annexes")) {
            reading.mapping(item.node(), item.path(), "annexes")
                    .flatMap(f -> annex(f, new Key("annexes").below(Integer.toString(out.size()))))
                    .ifPresent(out::add);
        }
        return out;
    }

    private Optional<Annex> annex(Fields f, Key place) {
        f.allow(KEYS);
        Optional<String> id = f.ownId();
        Key key = id.map(Key::new).orElse(place);
        if (!f.has("heading")) {
            reading.fault(new SourceProblem.MissingKey("heading", "heading: Phân công nhiệm vụ"), f.origin());
        }
        if (!f.has("body")) {
            reading.fault(new SourceProblem.MissingKey("body", "body:"), f.origin());
        }
        Optional<Text> heading = f.node("heading").flatMap(n -> reading.text(n, f.path("heading"), "heading"));
        boolean landscape = f.choice("landscape", List.of("yes", "no"), w -> w).filter("yes"::equals).isPresent();
        Optional<DocumentKind> kind = f.has("kind")
                ? f.choice("kind", DocumentKind.stock(), DocumentKind::word)
                : Optional.empty();
        Numbering usual = kind.map(DocumentKind::numbering).orElse(numbering);
        Optional<Numbering> own = f.fields("numbering").map(n -> NumberingReader.read(n, usual))
                .or(() -> kind.map(DocumentKind::numbering));
        List<Node> body = f.node("body").map(n -> new NodeReader(reading, own.orElse(numbering)).nodes(n,
                f.path("body"), key.below("body"))).orElse(List.of());
        return heading.map(h -> new Annex(key, id, kind, h, landscape, own, body, f.origin()));
    }
}
