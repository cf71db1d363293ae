package org.kehoach.onto;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.document.Block;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;

/**
 * Tells what a new line is (nhận vai trò của dòng mới): by the sign or number that it begins with, then by the style, which
 * tells a heading from a numbered paragraph, then by its look.
 */
final class RoleReader {

    /** What a line is, and where its words begin behind the mark. */
    record Told(Block.Role role, boolean target, String label, int words) {

        /** Whether a node of that shape prints such lines; headings and numbered paragraphs are one sort. */
        boolean isOf(Shape shape) {
            return switch (shape) {
                case Shape.Heading _,Shape.Item _ -> role == Block.Role.HEADING || role == Block.Role.ITEM;
                case Shape.Bullet _ -> role == Block.Role.BULLET && !target;
                case Shape.Target _ -> target;
                case Shape.Paragraph _ -> role == Block.Role.PARAGRAPH;
                case Shape.Table _ -> role == Block.Role.TABLE;
            };
        }
    }

    private static final Pattern SIGN = Pattern.compile("^([-+–—•*])\\s+");

    private final Map<String, Map<Block.Role, Integer>> roles = new HashMap<>();
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<String, Boolean> capitals = new HashMap<>();
    private final Numbering numbering;
    private final List<LevelForm> forms;
    private final Styles styles;

    RoleReader(Base base, Plan plan, Styles styles) {
        numbering = plan.numbering();
        forms = Stream.of(Stream.of(numbering), plan.annexes().stream().flatMap(a -> a.numbering().stream()),
                plan.nodes().stream().flatMap(n -> n.numbering().stream())).flatMap(s -> s)
                .flatMap(n -> n.headings().stream()).distinct().toList();
        this.styles = styles;
        for (Unit unit : base.units()) {
            for (Para p : unit.paras()) {
                base.block(p).ifPresent(
                        b -> roles.computeIfAbsent(p.style(), _ -> new HashMap<>()).merge(b.role(), 1, Integer::sum));
                for (Slot s : base.slotsOf(p)) {
                    slots.putIfAbsent(p.style(), s);
                    capitals.merge(p.style(), s.isCapitals(p.text()), Boolean::logicalOr);
                }
            }
        }
    }

    /** The look of plain words in a line like this. */
    TextMaker.Plain plain(Para para, Told told) {
        String style = styles.of(para);
        boolean heading = told.role() == Block.Role.HEADING;
        TextMaker.Plain usual = TextMaker.usual(para.bold(), para.italic(), para.text().length(),
                Optional.ofNullable(slots.get(style)), heading);
        String words = para.text().substring(told.words());
        boolean upper = heading && words.equals(words.toUpperCase(Locale.ROOT));
        return new TextMaker.Plain(usual.bold(), usual.italic(), upper && capitals.getOrDefault(style, upper));
    }

    /** Whether two lines of the edited file have one style. */
    boolean isAlike(Para a, @Nullable Para b) {
        return b != null && styles.of(a).equals(styles.of(b));
    }

    Told read(Para para) {
        Optional<Block.Role> style = roles.getOrDefault(styles.of(para), Map.of()).entrySet().stream()
                .max(Map.Entry.<Block.Role, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        String text = para.text();
        if (numbering.targets().contains("1")) {
            int one = numbering.targets().indexOf('1');
            Matcher target = Pattern.compile("^" + Pattern.quote(numbering.targets().substring(0, one)) + "\\d+"
                    + Pattern.quote(numbering.targets().substring(one + 1)) + "\\s*").matcher(text);
            if (target.find()) {
                return new Told(Block.Role.BULLET, true, target.group().strip(), target.end());
            }
        }
        Matcher sign = SIGN.matcher(text);
        if (sign.find() && sign.end() < text.length()) {
            return new Told(Block.Role.BULLET, false, numbering.bullets().contains(sign.group(1))
                    ? sign.group(1)
                    : "-", sign.end());
        }
        for (LevelForm form : forms) {
            Matcher number = pattern(form).matcher(text);
            if (number.find() && number.end() < text.length()) {
                boolean bold = para.bold().get(number.end());
                boolean heading = style.filter(r -> r == Block.Role.HEADING || r == Block.Role.ITEM)
                        .map(r -> r == Block.Role.HEADING).orElse(bold);
                return new Told(heading ? Block.Role.HEADING : Block.Role.ITEM, false, number.group().strip(),
                        number.end());
            }
        }
        boolean heading = style.filter(r -> r == Block.Role.HEADING).isPresent();
        return new Told(heading ? Block.Role.HEADING : Block.Role.PARAGRAPH, false, "", 0);
    }

    /** Whether two marks are of one form, so that an entry that has the other one is still on its level. */
    boolean isOneForm(String mark, String other) {
        return form(mark).equals(form(other));
    }

    private String form(String mark) {
        return forms.stream().filter(f -> pattern(f).matcher(mark + " ").matches()).map(LevelForm::words).findFirst()
                .orElse(mark);
    }

    private static Pattern pattern(LevelForm form) {
        String own = switch (form.counter()) {
            case ROMAN -> "[IVXLC]+";
            case ARABIC -> "\\d+";
            case LETTER -> "[a-zđ]{1,2}";
            case CAPITAL -> "[A-ZĐ]";
        };
        String above = form.components() > 1 ? "(?:[\\p{L}\\d]+\\.){" + (form.components() - 1) + "}" : "";
        return Pattern.compile("^" + Pattern.quote(form.prefix()) + above + own + Pattern.quote(form.suffix())
                + (form.suffix().isEmpty() ? "(?:[.:]?\\s+)" : "\\s+"));
    }

    /** The last letter of the bold words with which a heading begins that goes on in its line; 0 where it does not. */
    static int title(Para words) {
        int end = 0;
        while (end < words.text().length() && words.bold().get(end)) {
            end++;
        }
        boolean rest = words.text().substring(end).chars().anyMatch(Character::isLetterOrDigit);
        return end > 0 && rest ? end : 0;
    }

    /** Signs that a template puts around a recipient. */
    static Para bare(Para line) {
        List<String> signs = List.of("- ", "+ ");
        int from = signs.stream().anyMatch(line.text()::startsWith) ? 2 : 0;
        int to = line.text().length();
        while (to > from && ";.".indexOf(line.text().charAt(to - 1)) >= 0) {
            to--;
        }
        return new Para(line.number(), line.text().substring(from, to), line.style(), line.cell(), List.of(),
                line.bold().get(from, to), line.italic().get(from, to));
    }
}
