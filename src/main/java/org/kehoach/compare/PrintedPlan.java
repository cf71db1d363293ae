package org.kehoach.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.compare.Report.Printed;
import org.kehoach.document.Block;
import org.kehoach.document.ComposedAnnex;
import org.kehoach.document.Numbers;
import org.kehoach.document.OfficialText;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;

/** Where the nodes of a plan stand in print (vị trí trên bản in). */
final class PrintedPlan {

    private static final Key NONE = new Key("document");

    private final Numbers numbers;
    private final Map<Key, Key> top = new HashMap<>();
    private final Map<Key, String> number = new HashMap<>();
    private final Map<Key, String> titles = new HashMap<>();
    private final Map<Key, String> words = new HashMap<>();

    private PrintedPlan(Plan plan) {
        this.numbers = Numbers.of(plan);
    }

    static PrintedPlan of(Plan plan, OfficialText text) {
        PrintedPlan out = new PrintedPlan(plan);
        List<Block> blocks = Stream.concat(text.body().stream(),
                text.annexes().stream().flatMap(a -> a.body().stream())).toList();
        for (Block b : blocks) {
            out.titles.put(b.key(), words(b.label(), b.heading()));
            if (b.grid().isEmpty()) {
                out.words.put(b.key(), (b.heading() + b.text()).strip());
            }
        }
        plan.body().forEach(n -> out.enter(n, n.shape() instanceof Shape.Heading ? n.key() : NONE,
                ""));
        plan.closing().forEach(n -> out.enter(n, NONE, ""));
        for (int i = 0; i < plan.annexes().size(); i++) {
            Annex annex = plan.annexes().get(i);
            ComposedAnnex composed = text.annexes().get(i);
            out.titles.put(annex.key(), words(composed.label(), composed.heading().text()));
            out.top.put(annex.key(), annex.key());
            out.number.put(annex.key(), composed.label());
            annex.body().forEach(n -> out.enter(n, annex.key(), composed.label()));
        }
        return out;
    }

    private static String words(String... words) {
        return Stream.of(words).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
    }

    private void enter(Node node, Key above, String numberAbove) {
        String own = numbers.number(node.key().value()).orElse(numberAbove);
        top.put(node.key(), above);
        number.put(node.key(), own);
        node.shape().parts().forEach(p -> {
            top.put(p.key(), above);
            number.put(p.key(), own);
        });
        node.body().forEach(n -> enter(n, above, own));
    }

    /** The section that a node stands in: a heading of the body, an annex, or neither. */
    Key top(Key key) {
        return top.getOrDefault(key, NONE);
    }

    String title(Key section) {
        return titles.getOrDefault(section, "");
    }

    Printed printed(Spot spot) {
        return new Printed(spot.key(), Optional.ofNullable(number.get(spot.key())).orElse(""),
                words.getOrDefault(spot.key(), spot.words()));
    }
}
