package org.kehoach.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kehoach.agency.Agency;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/**
 * A table in which a target is shared out among units (bảng phân bổ chỉ tiêu): a row for each unit, a column for each
 * year or target.
 *
 * @param heads of the columns, those of several rows joined
 * @param rows  the words of the cells, a cell of several columns or rows in each of them
 */
public record ShareTable(List<String> heads, List<List<String>> rows) {

    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final List<String> BODIES = List.of(plain("Ủy ban nhân dân") + " ", "ubnd ");

    /** What a table says of one unit's share (số phân bổ). */
    public sealed interface Share {

        /** The words of the cell. */
        record Said(String words) implements Share {}

        /** The table has no row of the unit, or more than one. */
        record NoRow() implements Share {}

        /** It is not clear in which column the numbers stand. */
        record NoColumn() implements Share {}
    }

    public ShareTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Where a target's shares stand; empty where the plan does not say. */
    public static Optional<Marks.Allocation> allocation(Node target) {
        if (target.marks().allocation().isPresent()) {
            return target.marks().allocation();
        }
        for (Part part : target.shape().parts()) {
            if (part.marks().allocation().isPresent()) {
                return part.marks().allocation();
            }
        }
        return Optional.empty();
    }

    /** The values of a target, by name. */
    public static Map<String, Inline.Fact> values(Node target) {
        Map<String, Inline.Fact> out = new LinkedHashMap<>();
        target.shape().texts().forEach(t -> t.facts(f -> {
            if (f.name() instanceof FactName.Value) {
                out.putIfAbsent(f.name().name(), f);
            }
        }));
        return out;
    }

    /** The table that an id names, or the one table of the annex that it names. */
    public static Optional<ShareTable> of(Plan plan, String id, LookUps lookUps) {
        List<Node> tables = new ArrayList<>();
        plan.annexes().stream().filter(a -> a.id().equals(Optional.of(id))).forEach(a -> tables(a.body(), tables));
        plan.nodes().stream()
                .filter(n -> n.id().equals(Optional.of(id)) && n.shape() instanceof Shape.Table).forEach(tables::add);
        return tables.size() == 1 && tables.getFirst().shape() instanceof Shape.Table t
                ? Optional.of(of(t, lookUps))
                : Optional.empty();
    }

    private static void tables(List<Node> nodes, List<Node> out) {
        for (Node node : nodes) {
            if (node.shape() instanceof Shape.Table) {
                out.add(node);
            }
            tables(node.body(), out);
        }
    }

    private static ShareTable of(Shape.Table table, LookUps lookUps) {
        List<List<String>> header = grid(table.header(), table.width(), lookUps);
        List<String> heads = IntStream.range(0, table.width()).mapToObj(c -> header.stream().map(r -> r.get(c))
                .distinct().collect(Collectors.joining(" "))).toList();
        return new ShareTable(heads, grid(table.rows(), table.width(), lookUps));
    }

    private static List<List<String>> grid(List<List<Shape.Table.Cell>> rows, int width, LookUps lookUps) {
        List<List<String>> out = new ArrayList<>();
        int[] left = new int[width];
        for (List<Shape.Table.Cell> row : rows) {
            List<String> words = new ArrayList<>(Collections.nCopies(width, ""));
            int column = 0;
            for (int c = 0; c < width; c++) {
                if (left[c] > 0) {
                    words.set(c, out.getLast().get(c));
                    left[c]--;
                }
            }
            for (Shape.Table.Cell cell : row) {
                while (column < width && !words.get(column).isEmpty()) {
                    column++;
                }
                String said = cell.lines().stream().map(t -> words(t, lookUps)).collect(Collectors.joining(" "));
                for (int end = Math.min(width, column + cell.across()); column < end; column++) {
                    words.set(column, said.isEmpty() ? " " : said);
                    left[column] = Math.max(left[column], cell.down() - 1);
                }
            }
            out.add(words);
        }
        return out;
    }

    private static String words(Text text, LookUps lookUps) {
        return text.inlines().stream().map(i -> switch (i) {
            case Inline.Words w -> w.words();
            case Inline.Fact f -> f.words();
            case Inline.LookUp l -> lookUps.words(l.reference()).orElse("");
            case Inline.Blank _ -> "";
        }).collect(Collectors.joining());
    }

    /** The share of a unit in a target's value. */
    public Share share(Marks.Allocation allocation, FactName.Value value, Agency unit) {
        Optional<Integer> column = column(allocation, value);
        if (column.isEmpty()) {
            return new Share.NoColumn();
        }
        return row(unit).<Share>map(r -> new Share.Said(r.get(column.get()).strip()))
                .orElseGet(Share.NoRow::new);
    }

    /** The column that the allocation names, narrowed by the value's year; else the only one of numbers. */
    public Optional<Integer> column(Marks.Allocation allocation, FactName.Value value) {
        String named = allocation.column().map(Located::value).map(ShareTable::plain).orElse("");
        List<Integer> all = IntStream.range(0, heads.size()).boxed()
                .filter(c -> plain(heads.get(c)).contains(named)).toList();
        List<Integer> exact = all.stream().filter(c -> !named.isEmpty() && plain(heads.get(c)).equals(named)).toList();
        List<Integer> ofYear = all.stream().filter(c -> isOf(heads.get(c), value.when())).toList();
        if (ofYear.size() == 1) {
            return Optional.of(ofYear.getFirst());
        }
        if (!named.isEmpty()) {
            return Optional.of(exact.isEmpty() ? all : exact).filter(c -> c.size() == 1).map(List::getFirst);
        }
        List<Integer> numbers = all.stream().filter(this::isOfNumbers).toList();
        return Optional.of(numbers).filter(n -> n.size() == 1).map(List::getFirst);
    }

    private static boolean isOf(String head, String when) {
        return Pattern.compile("(?<!\\d|\\d-)" + Pattern.quote(when) + "(?!-?\\d)")
                .matcher(plain(head).replace(" - ", "-").replace("–", "-")).find();
    }

    /** The first column counts the rows as often as not. */
    private boolean isOfNumbers(int column) {
        return column > 0 && !rows.isEmpty() && rows.stream().map(r -> r.get(column).strip())
                .allMatch(w -> w.isEmpty() || Quantity.parse(w).isPresent() || isAcross(w))
                && rows.stream().anyMatch(r -> Quantity.parse(r.get(column)).isPresent());
    }

    /** Words over a group of rows, which take the whole width. */
    private boolean isAcross(String words) {
        return rows.stream().anyMatch(r -> r.stream().allMatch(w -> w.strip().equals(words)));
    }

    /** The row of a unit: by its name or its area, else by the area's name without {@code xã}, {@code phường}. */
    public Optional<List<String>> row(Agency unit) {
        Set<String> full = new LinkedHashSet<>(List.of(plain(unit.runningName()), plain(unit.abbreviated())));
        unit.area().ifPresent(a -> full.add(plain(a)));
        for (String name : List.copyOf(full)) {
            full.add(bare(name));
        }
        Optional<List<String>> named = only(full);
        if (named.isPresent() || unit.level().isEmpty()) {
            return named;
        }
        String noun = plain(unit.level().get()) + " ";
        return only(full.stream().filter(n -> n.startsWith(noun)).map(n -> n.substring(noun.length()))
                .collect(Collectors.toSet()));
    }

    private Optional<List<String>> only(Set<String> names) {
        List<List<String>> found = rows.stream()
                .filter(r -> r.stream().map(ShareTable::plain)
                        .anyMatch(w -> names.contains(w) || names.contains(bare(w))))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String bare(String name) {
        return BODIES.stream().filter(name::startsWith).findFirst().map(b -> name.substring(b.length())).orElse(name);
    }

    /** Small letters, one space between words, the tone mark at the end of its syllable, wherever it was typed. */
    private static String plain(String words) {
        String small = Normalizer.normalize(words.toLowerCase(Locale.forLanguageTag("vi")), Normalizer.Form.NFD)
                .replace('\u00a0', ' ').strip();
        StringBuilder out = new StringBuilder();
        for (String word : small.split("\\s+", -1)) {
            String tones = TONE.matcher(word).results().map(r -> r.group()).collect(Collectors.joining());
            out.append(out.isEmpty() ? "" : " ").append(TONE.matcher(word).replaceAll("")).append(tones);
        }
        return out.toString();
    }
}
