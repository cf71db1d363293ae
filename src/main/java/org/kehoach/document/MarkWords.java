package org.kehoach.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * Marks as words that a Word file carries (dấu nghĩa thành chữ), and back. Left out is what holds in the plan's own file alone
 * ({@code covers}, {@code supersedes}, {@code allocation}, {@code on-derive}) and what a drafter notes for the money
 * ({@code resources}), which nobody is to read off a draft that is sent around. What is read is a stranger's until the opposite
 * is known: what is too long or is no mark is left out.
 */
final class MarkWords {

    private static final Pattern WHO = Pattern.compile("[a-z0-9][a-z0-9/._-]{0,79}");
    private static final int UNITS = 40;
    private static final int PRODUCT = 300;

    private MarkWords() {}

    static Map<String, String> of(Marks marks) {
        Map<String, String> out = new TreeMap<>();
        put(out, "assign", marks.assign());
        put(out, "request", marks.request());
        put(out, "with", marks.with());
        marks.due().ifPresent(d -> out.put("due", d.value().words()));
        marks.product().filter(MarkWords::isPlain).ifPresent(p -> out.put("product", p.typedWords()));
        marks.direction().ifPresent(d -> out.put("direction", word(d)));
        marks.applies().ifPresent(a -> out.put("applies", word(a)));
        marks.report().ifPresent(r -> {
            out.put("report", r.every().map(MarkWords::word).orElse(""));
            put(out, "to", r.to());
            put(out, "via", r.via());
        });
        return out;
    }

    private static void put(Map<String, String> out, String key, List<Who> who) {
        if (!who.isEmpty()) {
            out.put(key, who.stream().map(Who::words).collect(Collectors.joining(" ")));
        }
    }

    /** A look-up means what it does in the plan's own file alone. */
    private static boolean isPlain(Text text) {
        return text.inlines().stream().allMatch(Inline.Words.class::isInstance);
    }

    static Marks read(Map<String, String> says) {
        Optional<Text> product = Optional.ofNullable(says.get("product")).map(String::strip)
                .filter(p -> !p.isEmpty() && p.length() <= PRODUCT && p.chars().noneMatch(Character::isISOControl))
                .map(Text::of);
        Optional<ReportDuty> report = Optional.ofNullable(says.get("report")).map(every -> new ReportDuty(
                who(says, "to"), who(says, "via"), choice(every, ReportDuty.Interval.values()), Origin.SUPPLIED));
        return new Marks(who(says, "assign"), who(says, "request"), who(says, "with"),
                Optional.ofNullable(says.get("due")).flatMap(PrintedDate::parse).filter(PrintedDate::exists)
                        .map(Located::supplied),
                product, Optional.empty(), report, choice(says.get("direction"), Marks.Direction.values()),
                choice(says.get("applies"), Marks.Applies.values()), List.of(), Optional.empty(), List.of());
    }

    private static List<Who> who(Map<String, String> says, String key) {
        List<Who> out = new ArrayList<>();
        for (String word : says.getOrDefault(key, "").split(" ", UNITS + 1)) {
            if (out.size() < UNITS && WHO.matcher(word).matches()) {
                out.add(Who.of(word, Origin.SUPPLIED));
            }
        }
        return out;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> choice(@Nullable String word, E[] all) {
        return Arrays.stream(all).filter(c -> word(c).equals(word)).findFirst();
    }
}
