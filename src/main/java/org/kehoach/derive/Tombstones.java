package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.document.Address;
import org.kehoach.document.Block;
import org.kehoach.document.Run;
import org.kehoach.document.Span;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;

/** What a lower level decided away (các nội dung đã bỏ), in the superior's printed words and after what it stood behind. */
final class Tombstones {

    private final Map<String, List<Stone>> after = new HashMap<>();

    Tombstones(ChainLevel level, ChainLevel upper) {
        Workings workings = level.workings().orElseThrow().workings();
        Set<Key> removed = new LinkedHashSet<>();
        Map<Key, String> ids = new HashMap<>();
        workings.written().derivation().orElseThrow().decisions().forEach(d -> {
            if (d instanceof Decision.Remove r) {
                upper.find(r.at().value()).ifPresent(n -> {
                    removed.add(n.node().key());
                    ids.put(n.node().key(), r.at().value());
                });
            }
        });
        String before = "";
        List<Block> blocks = workings.parent().text().body();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String here = level.below(block.key().value(), upper);
            if (level.find(here).isPresent()) {
                before = here;
            }
            if (removed.contains(block.key()) && under(block.key(), upper).stream().noneMatch(removed::contains)) {
                String id = ids.getOrDefault(block.key(), "");
                after.computeIfAbsent(before, _ -> new ArrayList<>()).add(new Stone(id, stone(id, blocks, i, upper)));
            }
        }
    }

    /** @param id of the node or clause */
    record Stone(String id, List<Block> blocks) {}

    List<Stone> after(String name) {
        return after.getOrDefault(name, List.of());
    }

    private static List<Key> under(Key key, ChainLevel upper) {
        return upper.path().getOrDefault(key, List.of()).stream().map(Node::key).toList();
    }

    /** The words of a node and of all under it; of one clause its own. */
    private static List<Block> stone(String id, List<Block> blocks, int at, ChainLevel upper) {
        Block first = blocks.get(at);
        Optional<Parent.Named> clause = upper.find(id).filter(n -> n.part().isPresent());
        if (clause.isPresent()) {
            List<Span> own = first.spans().stream()
                    .filter(s -> s.address().filter(a -> a.node().equals(id)).isPresent()).toList();
            return List.of(struck(first, "", own));
        }
        List<Block> out = new ArrayList<>();
        for (int i = at; i < blocks.size() && (i == at || blocks.get(i).depth() > first.depth()); i++) {
            Block b = blocks.get(i);
            List<Span> spans = new ArrayList<>(b.lead());
            spans.addAll(b.spans());
            b.grid().map(g -> Span.supplied(" " + g.text())).ifPresent(spans::add);
            out.add(struck(b, b.label(), spans));
        }
        return out;
    }

    /** One passage with the mark in it: the whole of it is gone. */
    private static Block struck(Block b, String label, List<Span> spans) {
        Key key = new Key("removed").below(b.key().value());
        List<Run> runs = new ArrayList<>();
        if (!label.isEmpty()) {
            runs.add(Run.plain(label + " "));
        }
        spans.forEach(s -> runs.addAll(s.runs()));
        Block.Role role = b.role() == Block.Role.BULLET ? Block.Role.BULLET : Block.Role.PARAGRAPH;
        return new Block(key, role, b.depth(), role == Block.Role.BULLET ? b.level() : 0, "", List.of(),
                List.of(Span.typed(new Address(key, "text"), runs.isEmpty() ? List.of(Run.plain("…")) : runs)));
    }
}
