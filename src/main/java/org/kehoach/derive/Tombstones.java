package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.Address;
import org.kehoach.document.Block;
import org.kehoach.document.Run;
import org.kehoach.document.Span;
import org.kehoach.plan.Decision.Side;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;

/** What a lower level decided away (các nội dung đã bỏ), in the superior's printed words and at the place where it stood. */
final class Tombstones {

    private final ChainLevel level;
    private final ChainLevel upper;
    private final Decisions decisions;
    private final List<Block> blocks;
    private final Map<Key, Integer> places = new HashMap<>();
    private final Map<String, List<Stone>> after = new HashMap<>();
    /** The last node of the lower level's plan before the place that is looked at. */
    private String last = "";

    Tombstones(ChainLevel level, ChainLevel upper) {
        Workings workings = level.workings().orElseThrow().workings();
        this.level = level;
        this.upper = upper;
        this.decisions = workings.decisions();
        this.blocks = workings.parent().text().body();
        for (int i = 0; i < blocks.size(); i++) {
            places.put(blocks.get(i).key(), i);
        }
        walk(upper.plan().body());
    }

    /** @param id of the node or clause */
    record Stone(String id, List<Block> blocks) {}

    /** What stood behind a node of the lower level's plan; before all of them, where the name is empty. */
    List<Stone> after(String name) {
        return after.getOrDefault(name, List.of());
    }

    /** Goes the way that the plan was built. */
    private void walk(List<Node> nodes) {
        for (Node node : nodes) {
            decisions.additions(node, Side.BEFORE).forEach(this::pass);
            Optional<String> removed = node.id().filter(id -> decisions.removal(id).isPresent());
            String here = level.below(node.key().value(), upper);
            if (removed.isPresent()) {
                stone(removed.get(), whole(places.getOrDefault(node.key(), -1)));
            } else {
                last = level.find(here).isPresent() ? here : last;
                clauses(node);
                walk(node.body());
                decisions.additions(node, Side.IN).forEach(this::pass);
            }
            decisions.additions(node, Side.AFTER).forEach(this::pass);
        }
    }

    private void pass(Node own) {
        last = own.key().value();
        own.body().forEach(this::pass);
    }

    private void stone(String id, List<Block> words) {
        if (!words.isEmpty()) {
            after.computeIfAbsent(last, _ -> new ArrayList<>()).add(new Stone(id, words));
        }
    }

    private void clauses(Node node) {
        for (Part part : node.shape().parts()) {
            part.id().filter(id -> decisions.removal(id).isPresent()).ifPresent(id -> {
                Block block = blocks.get(places.getOrDefault(node.key(), 0));
                stone(id, List.of(struck(block, new Key(id), "", block.spans().stream()
                        .filter(s -> s.address().filter(a -> a.node().equals(id)).isPresent()).toList())));
            });
        }
    }

    /** The words of a node and of all under it. */
    private List<Block> whole(int at) {
        List<Block> out = new ArrayList<>();
        for (int i = at; i >= 0 && i < blocks.size()
                && (i == at || blocks.get(i).depth() > blocks.get(at).depth()); i++) {
            Block b = blocks.get(i);
            List<Span> spans = new ArrayList<>(b.lead());
            spans.addAll(b.spans());
            b.grid().map(g -> Span.supplied(" " + g.text())).ifPresent(spans::add);
            out.add(struck(b, b.key(), b.label(), spans));
        }
        return out;
    }

    /** One passage with the mark in it: the whole of it is gone. */
    private static Block struck(Block b, Key of, String label, List<Span> spans) {
        Key key = new Key("removed").below(of.value());
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
