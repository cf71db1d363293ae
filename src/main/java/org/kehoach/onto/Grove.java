package org.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.Address;
import org.kehoach.document.Numbers;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.source.Branch;
import org.kehoach.source.PlanEditor;

/** All lists of a plan whose entries may come, go and move (các danh sách của kế hoạch). */
final class Grove {

    private final Plan plan;
    private final PlanEditor editor;
    private final boolean derived;
    private final Map<String, Twig> roots = new LinkedHashMap<>();
    private final Map<String, Twig> byKey = new HashMap<>();
    private final IdentityHashMap<Twig, List<Twig>> children = new IdentityHashMap<>();
    private final Map<Key, Key> owners = new HashMap<>();

    Grove(Plan plan, PlanEditor editor, boolean derived) {
        this.derived = derived;
        this.plan = plan;
        this.editor = editor;
        lines("subject", plan.subject());
        lines("addressees", plan.addressees());
        lines("basis", plan.basis());
        lines("opening", plan.opening());
        nodes("/body", plan.body());
        nodes("/closing", plan.closing());
        for (Annex annex : plan.annexes()) {
            nodes("/" + annex.key(), annex.body());
        }
        recipients();
        for (int i = 0; i < plan.signatures().size(); i++) {
            String field = plan.signatures().size() == 1 ? "signature" : "signature." + i;
            Twig root = root("/" + field + ".lines");
            for (int j = 0; j < plan.signatures().get(i).lines().size(); j++) {
                line(root, "/" + field + ".lines/lines/" + j);
            }
        }
    }

    private Twig root(String list) {
        Twig root = Twig.kept(new Key(list), null);
        roots.put(list, root);
        return root;
    }

    private void add(Twig above, Twig twig) {
        above.add(twig);
        children.computeIfAbsent(above, _ -> new ArrayList<>()).add(twig);
    }

    private Twig line(Twig root, String key) {
        Twig twig = Twig.kept(new Key(key), null);
        byKey.put(key, twig);
        add(root, twig);
        return twig;
    }

    private void lines(String key, List<Text> texts) {
        Twig root = root("/" + key);
        for (int i = 0; i < texts.size(); i++) {
            line(root, "/" + key + "/" + i);
        }
    }

    private void recipients() {
        Twig root = root("/recipients");
        for (int i = 0; i < plan.recipients().size(); i++) {
            Twig group = line(root, "/recipients/" + i);
            for (int j = 0; j < plan.recipients().get(i).lines().size(); j++) {
                String of = "/recipients/" + i + "/of/" + j;
                if (editor.has(new Key(of))) {
                    line(group, of);
                }
            }
        }
    }

    private void nodes(String list, List<Node> nodes) {
        Twig root = root(list);
        nodes.forEach(n -> node(root, n));
    }

    private void node(Twig above, Node node) {
        Twig twig = Twig.kept(node.key(), node);
        byKey.put(node.key().value(), twig);
        add(above, twig);
        for (Part part : node.shape().parts()) {
            owners.put(part.key(), node.key());
        }
        if (node.shape() instanceof Shape.Table t) {
            for (int r = 0; r < t.rows().size(); r++) {
                line(twig, node.key().below("rows").below(Integer.toString(r)).value());
            }
        } else {
            node.body().forEach(n -> node(twig, n));
        }
    }

    Map<String, Twig> roots() {
        return roots;
    }

    Optional<Twig> find(Key key) {
        return Optional.ofNullable(byKey.get(key.value()));
    }

    /** The entry whose words stand at an address. */
    Optional<Twig> find(Address address, int occurrence) {
        if (!address.key().equals(Address.DOCUMENT)) {
            return find(owners.getOrDefault(address.key(), address.key()));
        }
        String[] steps = address.field().split("\\.", -1);
        return switch (steps[0]) {
            case "subject", "addressees", "basis", "opening" -> find(new Key("/" + steps[0] + "/" + steps[1]));
            case "recipients" -> {
                String group = "/recipients/" + steps[1];
                String of = group + "/of/" + (steps.length > 3 ? steps[3] : Integer.toString(occurrence));
                yield address.field().endsWith(".note")
                        ? Optional.empty()
                        : find(new Key(of)).or(() -> find(new Key(group)));
            }
            case "signature" -> {
                int last = address.field().lastIndexOf(".lines.");
                yield last < 0
                        ? Optional.empty()
                        : find(new Key("/" + address.field().substring(0, last) + ".lines/lines/"
                                + address.field().substring(last + 7)));
            }
            default -> Optional.empty();
        };
    }

    /** The list that an entry stands in. */
    static String list(Twig twig) {
        Twig at = twig;
        for (Twig above = at.above(); above != null; above = at.above()) {
            at = above;
        }
        return at.key().value();
    }

    /** The numbers that would be printed now. */
    Numbers numbers() {
        return Numbers.of(plan.grown(grown("/body"), grown("/closing"),
                plan.annexes().stream().map(a -> a.grown(grown("/" + a.key()))).toList()));
    }

    private List<Node> grown(String list) {
        return roots.get(list) == null ? List.of() : roots.get(list).below().stream().map(Twig::grown).toList();
    }

    /**
     * Tells the editor of all lists; of a derived plan only of those that its own file holds.
     *
     * @return the words of entries that came or went in a list that another file holds
     */
    List<String> write() {
        List<String> inherited = new ArrayList<>();
        roots.forEach((list, root) -> {
            if (!derived || (!isNodes(list) && isOwn(root))) {
                editor.arrange(list, root.below().stream().map(Twig::branch).toList());
            } else {
                own(root, inherited);
            }
        });
        return inherited;
    }

    private boolean isOwn(Twig root) {
        return children.getOrDefault(root, List.of()).stream().allMatch(t -> editor.has(t.key()));
    }

    /** Below an entry of the superior's plan: the lists that decisions add there. */
    private void own(Twig above, List<String> inherited) {
        Map<String, List<Branch>> lists = new LinkedHashMap<>();
        for (Twig t : children.getOrDefault(above, List.of())) {
            Optional<String> list = editor.list(t.key());
            list.ifPresent(l -> lists.put(l, new ArrayList<>()));
            if (list.isEmpty() && t.above() != above) {
                inherited.add(words(t));
            }
        }
        Optional<String> last = Optional.empty();
        for (Twig t : above.below()) {
            Optional<String> list = t.isFresh() ? last : editor.list(t.key()).filter(lists::containsKey);
            list.ifPresent(l -> lists.computeIfAbsent(l, _ -> new ArrayList<>()).add(t.branch()));
            if (list.isEmpty() && t.isFresh()) {
                inherited.add(words(t));
            } else if (list.isEmpty()) {
                own(t, inherited);
            }
            last = list;
        }
        lists.forEach((list, entries) -> {
            if (entries.isEmpty()) {
                inherited.add(list);
            } else {
                editor.arrange(list, entries);
            }
        });
    }

    private static String words(Twig twig) {
        Node node = twig.node();
        return node == null || node.shape().texts().isEmpty()
                ? twig.key().value()
                : node.shape().texts().getLast().typedWords();
    }

    private boolean isNodes(String list) {
        return list.equals("/body") || list.equals("/closing")
                || plan.annexes().stream().anyMatch(a -> list.equals("/" + a.key()));
    }
}
