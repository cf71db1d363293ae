package org.kehoach.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.document.Block.Role;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;

/**
 * A part of a composed document (phần trích sao): its whole form, and of its content what is wanted, with the headings above
 * it and all that stands under it (Nghị định 30/2020/NĐ-CP, Điều 25). Numbers and words were worked out for the whole and stay
 * what they are; one line of an ellipsis stands wherever something is left out, however much it is.
 */
public final class Excerpt {

    private static final String ELLIPSIS = "…";

    /** What stands around the body (phần đầu, phần cuối nội dung) and is left out unless it is asked for. */
    public enum Around {
        BASIS, OPENING, CLOSING
    }

    /** How a part of an article is cited (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V). */
    private static final Pattern CITED = Pattern.compile("(?iu)(?:điểm (\\S+) )?khoản (\\S+) (điều \\S+)");

    private final OfficialText text;
    private final Set<Key> wanted;
    private final Set<Around> around;
    private final Set<Key> above = new HashSet<>();
    private final Set<Key> whole = new HashSet<>();

    private Excerpt(OfficialText text, Set<Key> wanted, Set<Around> around) {
        this.text = text;
        this.wanted = wanted;
        this.around = around;
    }

    /**
     * The excerpt of a document.
     *
     * @param plan   that was composed
     * @param wanted keys of nodes and annexes; a part of a node stands in the paragraph of its node, which is never cut
     */
    public static OfficialText of(OfficialText text, Plan plan, Set<Key> wanted, Set<Around> around) {
        Excerpt excerpt = new Excerpt(text, wanted, around);
        excerpt.mark(plan.body());
        excerpt.mark(plan.closing());
        plan.annexes().forEach(a -> excerpt.mark(a.body()));
        return excerpt.cut(plan.annexes());
    }

    /** Whether something under these nodes, or one of them, is wanted. */
    private boolean mark(List<Node> nodes) {
        boolean any = false;
        for (Node node : nodes) {
            if (wanted.contains(node.key())) {
                keep(node);
                any = true;
            } else if (mark(node.body())) {
                above.add(node.key());
                any = true;
            }
        }
        return any;
    }

    private void keep(Node node) {
        whole.add(node.key());
        node.body().forEach(this::keep);
    }

    private OfficialText cut(List<Annex> annexes) {
        boolean clause = !text.type().clause().isEmpty();
        boolean noBasis = !text.basis().isEmpty() && !around.contains(Around.BASIS);
        boolean noOpening = !text.opening().isEmpty() && !around.contains(Around.OPENING);
        boolean parted = clause || (!text.opening().isEmpty() && !noOpening);
        List<Line> basis = noBasis ? line(parted) : text.basis();
        List<Line> opening = noOpening ? line(clause && !noBasis) : text.opening();
        List<Block> body = new ArrayList<>();
        if ((noBasis && !parted) || (noOpening && !clause)) {
            leaveOut(body, 0, Address.DOCUMENT);
        }
        add(text.body(), body);
        List<Block> closing = around.contains(Around.CLOSING) ? text.closing() : List.of();
        if (closing.isEmpty()) {
            add(text.closing(), body);
        }
        return new OfficialText(text.id(), text.planDigest(), text.letterhead(), text.code(), text.placeAndDate(),
                text.type(), text.subject(), text.authority(), text.addressees(), basis, opening, body, closing,
                text.recipients(), text.archive(), text.drafter(), text.signatures(), annexes(annexes),
                text.meaning(), text.stamped());
    }

    /** Its line, where words that are kept or a clause stand between it and what is left out of the body. */
    private static List<Line> line(boolean parted) {
        return parted ? List.of(Line.supplied(ELLIPSIS)) : List.of();
    }

    private void add(List<Block> blocks, List<Block> out) {
        for (Block block : blocks) {
            if (whole.contains(block.key()) || above.contains(block.key())) {
                out.add(block);
            } else {
                leaveOut(out, block.depth(), block.key());
            }
        }
    }

    private static void leaveOut(List<Block> out, int depth, Key first) {
        if (out.isEmpty() || !isEllipsis(out.getLast())) {
            out.add(new Block(first, Role.PARAGRAPH, depth, 0, "", List.of(), List.of(Span.supplied(ELLIPSIS))));
        }
    }

    /** Whether a block is the line that stands for what is left out. */
    public static boolean isEllipsis(Block block) {
        return block.role() == Role.PARAGRAPH && block.printed().equals(ELLIPSIS);
    }

    /** Annexes are documents of their own: of those left out nothing is seen. */
    private List<ComposedAnnex> annexes(List<Annex> annexes) {
        List<ComposedAnnex> out = new ArrayList<>();
        for (int i = 0; i < annexes.size(); i++) {
            ComposedAnnex composed = text.annexes().get(i);
            if (wanted.contains(annexes.get(i).key())) {
                out.add(composed);
            } else if (composed.body().stream().anyMatch(b -> whole.contains(b.key()))) {
                List<Block> body = new ArrayList<>();
                add(composed.body(), body);
                out.add(new ComposedAnnex(composed.label(), composed.header(), composed.heading(), composed.reference(),
                        composed.landscape(), body));
            }
        }
        return out;
    }

    /** The nodes and annexes that a person may mean (nội dung được gọi tên): by id, by place, or by the number that is printed. */
    public static List<Key> named(Plan plan, String name) {
        List<Key> byId = new ArrayList<>();
        for (Node node : plan.nodes()) {
            boolean part = node.shape().parts().stream().anyMatch(p -> p.key().value().equals(name));
            if (part || node.key().value().equals(name)) {
                byId.add(node.key());
            }
        }
        plan.annexes().stream().map(Annex::key).filter(k -> k.value().equals(name)).forEach(byId::add);
        return byId.isEmpty() ? numbered(plan, name) : byId;
    }

    /** Numbers of annexes' own headings begin anew, so that only those of the body are looked at, and names of annexes. */
    private static List<Key> numbered(Plan plan, String typed) {
        Matcher cited = CITED.matcher(typed);
        String name = cited.matches()
                ? cited.group(3) + "." + cited.group(2) + (cited.group(1) == null ? "" : "." + cited.group(1))
                : typed;
        Numbers numbers = Numbers.of(plan);
        List<Key> out = new ArrayList<>();
        numbered(plan.body(), name, numbers, out);
        numbered(plan.closing(), name, numbers, out);
        plan.annexes().stream().filter(a -> numbers.label(a).equalsIgnoreCase(name)).map(Annex::key).forEach(out::add);
        return out;
    }

    private static void numbered(List<Node> nodes, String name, Numbers numbers, List<Key> out) {
        for (Node node : nodes) {
            Optional<String> number = numbers.number(node.key().value());
            boolean counted = switch (node.shape()) {
                case Shape.Heading _,Shape.Item _ -> true;
                case Shape.Bullet _,Shape.Paragraph _,Shape.Target _,Shape.Table _ -> false;
            };
            if (counted && number.filter(n -> n.equalsIgnoreCase(name)).isPresent()) {
                out.add(node.key());
            }
            numbered(node.body(), name, numbers, out);
        }
    }
}
