package org.kehoach.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/**
 * What a plan says of one paragraph beside its words (dấu nghĩa đi kèm tệp Word), for the Word file to carry: it holds of these
 * very words and of no others.
 *
 * @param words  digest of all that the paragraph prints
 * @param target whether it is a target, whatever its words
 * @param says   its marks as words, by their keys
 * @param parts  its clauses, where it has several, or the only one has marks or facts
 */
public record Carried(String words, boolean target, Map<String, String> says, List<Clause> parts) {

    private static final int DIGEST = 8;

    public Carried {
        says = Map.copyOf(says);
        parts = List.copyOf(parts);
    }

    /**
     * A clause (vế câu).
     *
     * @param letters how many characters it prints, blanks not counted
     * @param facts   the values and days in its words
     */
    public record Clause(int letters, Map<String, String> says, List<Fact> facts) {
        public Clause {
            says = Map.copyOf(says);
            facts = List.copyOf(facts);
        }

        public Marks marks() {
            return MarkWords.read(says);
        }

        /** The clause with so many characters before it. */
        public Clause behind(int before) {
            return new Clause(letters + before, says, facts.stream()
                    .map(f -> new Fact(f.name, f.from + before, f.letters)).toList());
        }
    }

    /**
     * Words that say a value or a day (dữ kiện).
     *
     * @param from    how many characters of the clause stand before them, blanks not counted
     * @param letters how many they are
     */
    public record Fact(String name, int from, int letters) {}

    /** The marks; what is none is left out. */
    public Marks marks() {
        return MarkWords.read(says);
    }

    /**
     * Of each paragraph of which the plan says something, in the order in which they are printed, and of those of the same
     * words, so that they can be told apart.
     */
    static List<Carried> of(Plan plan, LookUps lookUps, List<Block> printed) {
        Map<Key, Node> nodes = new HashMap<>();
        plan.nodes().forEach(n -> nodes.put(n.key(), n));
        PrintedPieces pieces = new PrintedPieces(plan, lookUps);
        List<Carried> all = printed.stream()
                .flatMap(b -> Optional.ofNullable(nodes.get(b.key())).map(n -> of(n, b, pieces)).stream()).toList();
        Set<String> saying = all.stream().filter(c -> c.target || !c.says.isEmpty() || !c.parts.isEmpty())
                .map(Carried::words).collect(Collectors.toSet());
        return all.stream().filter(c -> saying.contains(c.words)).toList();
    }

    private static Carried of(Node node, Block block, PrintedPieces pieces) {
        List<Part> parts = node.shape().parts();
        List<Span> typed = block.spans().stream().filter(s -> s.address().isPresent()).toList();
        List<Clause> out = new ArrayList<>();
        for (int i = 0; typed.size() == parts.size() && i < parts.size(); i++) {
            String words = typed.get(i).text();
            out.add(new Clause(letters(words).length(), MarkWords.of(parts.get(i).marks()),
                    facts(parts.get(i).text(), words, pieces)));
        }
        if (out.size() == 1 && out.getFirst().says.isEmpty() && out.getFirst().facts.isEmpty()) {
            out.clear();
        }
        return new Carried(digest(block), node.shape() instanceof Shape.Target, MarkWords.of(node.marks()), out);
    }

    private static List<Fact> facts(Text text, String printed, PrintedPieces pieces) {
        List<Fact> out = new ArrayList<>();
        List<String> words = pieces.of(text, printed).orElse(List.of());
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            int letters = letters(words.get(i)).length();
            if (text.inlines().get(i) instanceof Inline.Fact f && isCarried(f.name())) {
                out.add(new Fact(f.name().name(), at, letters));
            }
            at += letters;
        }
        return out;
    }

    /** What marks say as far as a file carries it. */
    public static Map<String, String> says(Marks marks) {
        return MarkWords.of(marks);
    }

    /** Whether a fact means the same in any plan: what stands for a look-up does not. */
    public static boolean isCarried(FactName name) {
        return switch (name) {
            case FactName.Value _,FactName.Due _ -> true;
            case FactName.StandsFor _ -> false;
        };
    }

    /** The digest of what a block prints: blanks and capitals, in which programs and headings differ, are none of it. */
    public static String digest(Block block) {
        String words = letters(block.printed()).toLowerCase(Locale.ROOT);
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Words without blanks. */
    public static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replace('\u2011', '-').replaceAll("(?U)\\s+", "");
    }
}
