package org.kehoach.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kehoach.origin.Origin;

/**
 * A plan that chance makes of all that a plan may hold (kế hoạch ngẫu nhiên), sound by every rule, of the sample province:
 * the same seed gives the same plan.
 */
public final class RandomPlan {

    private static final List<List<String>> SCHEMES = List.of(List.of("I.", "1.", "a)", "1.1.", "A."),
            List.of("Phần I", "Chương I", "Điều 1.", "1.", "a)"), List.of("1.", "1.1.", "1.1.1.", "1.1.1.1.", "a)"),
            List.of("Chương I", "Mục 1", "Điều 1.", "1.", "a)", "1.1."),
            List.of("A.", "I.", "1.", "a)", "1)"));

    private final Random random;
    private final RandomTexts texts;
    private final List<Who> doers = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private int size;
    private int depth;

    private RandomPlan(long seed, boolean printable, int size) {
        this.random = new Random(seed);
        this.texts = new RandomTexts(random, printable);
        this.size = size;
    }

    /** A plan of some dozen nodes; where {@code printable}, of characters that the bundled faces have. */
    public static Plan of(long seed, boolean printable) {
        return new RandomPlan(seed, printable, 5 + (int) (seed % 7) * 9).plan();
    }

    private Plan plan() {
        List<Issuer> issuers = issuers();
        boolean listed = issuers.getFirst() instanceof Issuer.Listed;
        for (Reference.Builtin.Name name : Reference.Builtin.Name.values()) {
            if (listed || name == Reference.Builtin.Name.PERIOD || name == Reference.Builtin.Name.YEAR) {
                texts.known.add(new Reference.Builtin(name));
            }
        }
        if (listed) {
            texts.known.remove(new Reference.Builtin(Reference.Builtin.Name.SUPERIOR));
        }
        List<String> roles = issuers.equals(List.of(listed("an-hai/ubnd")))
                ? List.of("health", "education", "finance", "women", "lower", "departments")
                : List.of("an-hai/so-noi-vu", "an-hai/so-tai-chinh", "trung-uong/bo-y-te");
        roles.forEach(r -> doers.add(Who.of(r, Origin.SUPPLIED)));
        if (roles.contains("health")) {
            texts.known.add(new Reference.Unit("health"));
        }
        Map<String, Text> parameters = new LinkedHashMap<>();
        for (int i = texts.upTo(2); i > 0; i--) {
            parameters.put("p" + i, texts.plain(3));
            texts.known.add(new Reference.Named("p" + i));
        }
        Map<String, Citation> citations = citations();
        boolean joint = issuers.size() > 1;
        Numbering numbering = texts.once(3) ? Numbering.USUAL : numbering(Numbering.USUAL);
        List<Text> subject = texts.list(1, 3, () -> texts.text(6));
        List<Node> body = new ArrayList<>();
        while (size > 0 || body.isEmpty()) {
            body.add(node(numbering, 1, 0));
        }
        List<Node> closing = texts.once(2)
                ? plain()
                : texts.list(0, 3, () -> node(numbering, 1 + texts.upTo(4), texts.upTo(2)));
        return new Plan("plan.yaml", located(texts.once(2) ? DocumentKind.known("plan") : kind()),
                located("an-hai/ubnd/thu-1.a"),
                1 + texts.upTo(1) * texts.upTo(12), issuers, texts.some(() -> located("0" + (1 + texts.upTo(8)))),
                joint || !listed || texts.once(4) ? Optional.of(text("KHLT-A-B")) : Optional.empty(),
                !listed || texts.once(4) ? Optional.of(text("An Hải")) : Optional.empty(),
                texts.some(() -> located(
                        PrintedDate.parse(texts.one(List.of("30/4/2026", "03/2026", "2026"))).orElseThrow())),
                Optional.of(located(Period.parse("2026 - 2027").orElseThrow())), subject,
                texts.list(0, 2, () -> texts.text(4)), texts.some(() -> texts.text(4)), parameters, citations,
                texts.list(0, 3, () -> texts.text(12)),
                texts.list(0, 2, () -> texts.text(9)), numbering, body, closing,
                texts.list(1, 4, () -> new Recipients(texts.list(1, 1 + texts.upTo(2), () -> texts.text(4)),
                        texts.some(() -> texts.text(3)))),
                texts.once(2) ? Text.of("VT") : texts.text(3), texts.some(() -> texts.plain(2)),
                texts.list(issuers.size(), issuers.size() + texts.upTo(1), this::signature),
                texts.list(0, 2, () -> annex(numbering)), Optional.empty(), dossier(), stamps(), Origin.SUPPLIED);
    }

    private Stamps stamps() {
        return texts.once(2)
                ? Stamps.NONE
                : new Stamps(texts.some(() -> located(texts.one(List.of(Stamps.Secrecy.values())))),
                        texts.some(() -> located(texts.one(List.of(Stamps.Urgency.values())))),
                        texts.some(() -> located(texts.one(List.of(Stamps.Circulation.values())))),
                        texts.list(0, 2, () -> texts.text(4)), texts.once(3));
    }

    private Dossier dossier() {
        return texts.once(2)
                ? Dossier.NONE
                : new Dossier(Optional.empty(), Optional.empty(),
                        texts.list(1, 4, () -> new Dossier.Comment(texts.text(3), texts.some(this::request))));
    }

    private Dossier.Request request() {
        Dossier.Taken taken = texts.one(List.of(Dossier.Taken.values()));
        boolean answered = taken != Dossier.Taken.ACCEPTED || texts.once(2);
        return new Dossier.Request(texts.text(6), taken, answered ? Optional.of(texts.text(5)) : Optional.empty());
    }

    private DocumentKind kind() {
        return texts.one(List.of("report", "submission", "letter", "notice", "decision").stream()
                .map(DocumentKind::known).toList());
    }

    private List<Issuer> issuers() {
        return switch (texts.upTo(4)) {
            case 0 -> List.of(listed("an-hai/so-y-te"), listed("an-hai/so-gddt"));
            case 1 -> List.of(new Issuer.Described(texts.list(1, 3, () -> located(word())),
                    texts.some(() -> located(word())), texts.some(() -> located("BQL")),
                    texts.some(() -> located(word())),
                    texts.list(0, 2, () -> located(word())), Origin.SUPPLIED));
            default -> List.of(listed("an-hai/ubnd"));
        };
    }

    private static Issuer listed(String key) {
        return new Issuer.Listed(key, Origin.SUPPLIED);
    }

    private String word() {
        return texts.words(3) + "z";
    }

    private Map<String, Citation> citations() {
        Map<String, Citation> out = new LinkedHashMap<>();
        for (int i = texts.upTo(3); i > 0; i--) {
            String key = "c" + i;
            boolean law = texts.once(3);
            out.put(key, new Citation(key, located(law ? "Luật" : "Quyết định"),
                    law ? Optional.empty() : Optional.of(located("1" + i + "/2025/QĐ-UBND")),
                    law ? Optional.empty() : Optional.of(located(PrintedDate.parse("09/5/2025").orElseThrow())),
                    law ? Optional.empty() : texts.some(() -> located("Ủy ban nhân dân tỉnh: " + word())),
                    Optional.of(located(word())), Origin.SUPPLIED));
            texts.known.add(new Reference.Cite(key, Optional.empty()));
            texts.known.add(new Reference.Cite(key, Optional.of(texts.one(List.of(Reference.Cite.Form.values())))));
        }
        return out;
    }

    private Numbering numbering(Numbering usual) {
        List<LevelForm> headings = texts.one(SCHEMES).stream().map(f -> LevelForm.parse(f).orElseThrow()).toList();
        return new Numbering(headings, texts.once(2) ? usual.capitals() : texts.upTo(5),
                texts.once(2)
                        ? usual.bullets()
                        : texts.one(List.of(List.of("+"), List.of("-", "+", "*"), List.of("•", ":"))),
                texts.once(2) ? usual.targets() : texts.one(List.of("- Chỉ tiêu 1:", "1)", "Chỉ tiêu 1.", "- #1:")));
    }

    private List<Node> nodes(Numbering numbering, int level, int bullets) {
        if (texts.once(3) || depth > 8) {
            return plain();
        }
        depth++;
        List<Node> out = texts.list(size > 0 ? 1 : 0, 4, () -> node(numbering, level, bullets));
        depth--;
        return out;
    }

    /** Nothing but paragraphs. */
    private List<Node> plain() {
        return texts.list(1, 3,
                () -> new Node(key(), Optional.empty(), new Shape.Paragraph(List.of(part(texts.text(20)))),
                        Marks.NONE, Optional.empty(), Optional.empty(), List.of(), Origin.SUPPLIED));
    }

    private Node node(Numbering numbering, int level, int bullets) {
        size--;
        boolean numbered = level <= 3 || (level <= numbering.headings().size() && texts.once(2));
        int choice = numbered && level <= numbering.headings().size() ? texts.upTo(8) : 3 + texts.upTo(5);
        Optional<String> id = texts.some(this::id);
        Marks marks = texts.once(3) ? marks() : Marks.NONE;
        Optional<Located<String>> label = texts.once(9)
                ? Optional.of(located(texts.one(List.of("", "7.", "a)", "IV.", "+", "*", "Mục: 3"))))
                : Optional.empty();
        boolean heading = choice < 2;
        Optional<Numbering> own = heading && texts.once(9) ? Optional.of(numbering(numbering)) : Optional.empty();
        Shape shape = switch (choice) {
            case 0, 1 -> new Shape.Heading(marks.doers().isEmpty() || texts.once(2)
                    ? Optional.of(texts.text(7))
                    : Optional.empty(), texts.once(3) ? parts() : List.of());
            case 2 -> new Shape.Item(parts());
            case 3, 4 -> new Shape.Bullet(parts());
            case 5 -> new Shape.Paragraph(parts());
            case 6, 7 -> new Shape.Target(parts());
            default -> table();
        };
        boolean table = shape instanceof Shape.Table;
        int below = choice < 3 ? level + 1 : level;
        List<Node> body = table || (choice > 2 && bullets > 2) || texts.once(3)
                ? List.of()
                : nodes(own.orElse(numbering), below, choice < 3 || choice == 5 ? bullets : bullets + 1);
        if (choice < 3 && label.isEmpty()) {
            id.ifPresent(i -> texts.known.add(new Reference.Named(i)));
        }
        return new Node(key(), id, shape, marks, table ? Optional.empty() : label, own, body, Origin.SUPPLIED);
    }

    private List<Part> parts() {
        return texts.once(4)
                ? texts.list(2, 4, () -> new Part(key(), texts.some(this::id), texts.text(7),
                        texts.once(2) ? marks() : Marks.NONE, Origin.SUPPLIED))
                : List.of(part(texts.text(30)));
    }

    private Part part(Text text) {
        return new Part(key(), Optional.empty(), text, Marks.NONE, Origin.SUPPLIED);
    }

    private Marks marks() {
        List<Who> assign = texts.list(0, 2, () -> texts.one(doers));
        return new Marks(assign, assign.isEmpty() ? texts.list(0, 2, () -> texts.one(doers)) : List.of(),
                texts.list(0, 2, () -> texts.one(doers)), texts.some(() -> located(texts.date())),
                texts.some(() -> texts.text(4)), texts.some(() -> texts.text(3)),
                texts.some(() -> new ReportDuty(texts.list(1, 2, () -> texts.one(doers)),
                        texts.list(0, 1, () -> texts.one(doers)),
                        texts.some(() -> texts.one(List.of(ReportDuty.Interval.values()))), Origin.SUPPLIED)),
                texts.some(() -> texts.one(List.of(Marks.Direction.values()))),
                texts.some(() -> texts.one(List.of(Marks.Applies.values()))),
                texts.list(0, 2, () -> located("du.tren" + texts.upTo(9))),
                texts.some(() -> texts.one(List.of(Marks.Policy.values()))),
                texts.list(0, 1, () -> located("du.cu" + texts.upTo(9))));
    }

    private Shape.Table table() {
        int width = 1 + texts.upTo(5);
        List<List<Shape.Table.Cell>> rows = cells(width, 1 + texts.upTo(5));
        List<List<Shape.Table.Cell>> header = switch (texts.upTo(2)) {
            case 0 -> List.of();
            case 1 -> List.of(texts.list(width, width,
                    () -> new Shape.Table.Cell(texts.list(0, 1, () -> texts.text(2)), 1, 1)));
            default -> cells(width, 1 + texts.upTo(2));
        };
        List<BigDecimal> widths = texts.once(2)
                ? texts.list(width, width, () -> new BigDecimal(1 + texts.upTo(9) + (texts.once(3) ? ".5" : "")))
                : List.of();
        return new Shape.Table(texts.some(() -> texts.text(4)), header, widths, rows);
    }

    /** Cells that fill a grid, some of which reach across and down. */
    private List<List<Shape.Table.Cell>> cells(int width, int height) {
        boolean[][] taken = new boolean[height][width];
        List<List<Shape.Table.Cell>> rows = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            List<Shape.Table.Cell> row = new ArrayList<>();
            for (int x = 0; x < width; x++) {
                if (!taken[y][x]) {
                    int across = 1;
                    while (texts.once(5) && x + across < width && !taken[y][x + across]) {
                        across++;
                    }
                    int down = texts.once(6) && x + across < width ? 1 + texts.upTo(height - y - 1) : 1;
                    for (int i = 0; i < down * across; i++) {
                        taken[y + i / across][x + i % across] = true;
                    }
                    row.add(new Shape.Table.Cell(texts.list(0, texts.once(4) ? 3 : 1, () -> texts.text(5)), across,
                            down));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private Signature signature() {
        return new Signature(texts.list(1, 3, () -> texts.plain(3)), texts.some(() -> texts.plain(1)),
                texts.some(() -> text("Nguyễn Văn An")), Origin.SUPPLIED);
    }

    private Annex annex(Numbering usual) {
        Optional<DocumentKind> kind = texts.once(3)
                ? Optional.of(DocumentKind.known(texts.one(List.of("statute", "plan"))))
                : Optional.empty();
        Numbering inherited = kind.map(DocumentKind::numbering).orElse(usual);
        Optional<Numbering> own = texts.once(2) ? Optional.of(numbering(inherited)) : kind.map(DocumentKind::numbering);
        size = 8;
        List<Node> body = nodes(own.orElse(usual), 1, 0);
        Optional<TaskTable> tasks = texts.once(3) ? Optional.of(tasks()) : Optional.empty();
        return new Annex(key(), texts.some(this::id), kind, texts.text(6), texts.once(3), tasks, own,
                body.isEmpty() && tasks.isEmpty() ? plain() : body,
                Origin.SUPPLIED);
    }

    private TaskTable tasks() {
        return new TaskTable(texts.some(() -> texts.one(List.of(TaskTable.Grouping.values()))),
                texts.list(0, 2, () -> texts.one(List.of(TaskTable.Column.values()))).stream().distinct().toList(),
                texts.list(0, 2, () -> texts.one(doers)));
    }

    private String id() {
        String id = texts.one(List.of("tg.", "du.", "muc-", "x")) + ids.size();
        ids.add(id);
        return id;
    }

    private static Key key() {
        return new Key("random");
    }

    private Text text(String words) {
        return texts.text(List.of(new Inline.Words(words, Emphasis.NONE)));
    }

    private static <T> Located<T> located(T value) {
        return Located.supplied(value);
    }
}
