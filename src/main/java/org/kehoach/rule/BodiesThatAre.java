package org.kehoach.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.agency.Agency;
import org.kehoach.diagnostic.Diagnostic;

/**
 * A body that has ended is not named as one that acts: those of the directory by their last day, and the ministries and
 * departments that were merged on 01/3/2025. What it issued while it was there keeps its name.
 */
final class BodiesThatAre implements Rule {

    private static final LocalDate MERGED = LocalDate.of(2025, 3, 1);
    private static final Map<String, List<String>> FIELDS = fields();
    private static final Pattern MERGED_BODY = Pattern.compile("(?<!\\p{L})(Bộ|Sở) (" + String.join("|",
            FIELDS.keySet()) + ")(?!\\p{L})|(?:Ủy|Uỷ) ban Dân tộc(?! và)(?!\\p{L})");
    private static final List<String> FIRST_WORDS = List.of("Bộ ", "Sở ", "Ủy ban Dân tộc", "Uỷ ban Dân tộc");
    private static final Pattern BEFORE = Pattern
            .compile("(?iu)(?:nguyên|trước đây|cũ là|tiền thân là|hợp nhất|sáp nhập|giải thể)[^.;]{0,60}$");
    private static final Pattern AFTER = Pattern.compile("(?iu)^\\s*\\(?(?:cũ|trước đây|nay là)");

    private final Gathered<List<Agency>> mortal = new Gathered<>(
            d -> d.agencies().stream().filter(a -> a.until().isPresent()).toList());
    private final Gathered<Set<String>> living = new Gathered<>(d -> d.agencies().stream()
            .filter(a -> a.until().isEmpty()).map(Agency::runningName).collect(Collectors.toSet()));

    private static Map<String, List<String>> fields() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        out.put("Lao động\\s*[-–,]?\\s*Thương binh và Xã hội|LĐ-?TB-?(?:&|và )?XH", List.of("Nội vụ", "Y tế",
                "Giáo dục và Đào tạo"));
        out.put("Kế hoạch và Đầu tư|KH-?(?:&|và )?ĐT", List.of("Tài chính"));
        out.put("Giao thông vận tải|GTVT", List.of("Xây dựng"));
        out.put("Thông tin và Truyền thông|TT-?(?:&|và )?TT", List.of("Khoa học và Công nghệ"));
        out.put("Tài nguyên và Môi trường|TN-?(?:&|và )?MT", List.of("Nông nghiệp và Môi trường"));
        out.put("Nông nghiệp và Phát triển nông thôn|NN-?(?:&|và )?PTNT", List.of("Nông nghiệp và Môi trường"));
        return out;
    }

    @Override
    public List<Diagnostic> check(Case given) {
        Optional<LocalDate> first = given.firstDay();
        if (first.isEmpty()) {
            return List.of();
        }
        List<Agency> ended = mortal.of(given.directory()).stream().filter(a -> a.until().flatMap(Dates::last)
                .filter(d -> d.isBefore(first.get())).isPresent()).toList();
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            ended(told, passage, ended);
            if (!first.get().isBefore(MERGED)) {
                merged(told, passage);
            }
        }
        return told.found();
    }

    private void ended(Told told, Passage passage, List<Agency> ended) {
        String words = passage.words();
        for (Agency agency : ended) {
            int at = words.indexOf(agency.runningName());
            if (at >= 0 && !isLiving(told.given(), agency.runningName())
                    && acts(words, at, at + agency.runningName().length(),
                            agency.until().flatMap(Dates::last).orElseThrow())) {
                List<String> successors = agency.successors().stream()
                        .map(k -> told.given().directory().find(k).map(Agency::runningName).orElse(k)).toList();
                told.add(new DecreeProblem.BodyEnded(agency.runningName(), agency.until().orElseThrow().words(),
                        successors), passage);
            }
        }
    }

    private void merged(Told told, Passage passage) {
        String words = passage.words();
        Matcher m = MERGED_BODY.matcher(words).useTransparentBounds(true);
        for (int at = 0; at < words.length(); at++) {
            if (!isFirstWord(words, at) || !m.region(at, words.length()).lookingAt()) {
                continue;
            }
            boolean once = told.found().stream().noneMatch(d -> d.problem() instanceof DecreeProblem.BodyEnded b
                    && b.words().equals(m.group()) && d.location().equals(told.place(passage)));
            if (once && !isLiving(told.given(), m.group())
                    && acts(words, m.start(), m.end(), MERGED.minusDays(1))) {
                told.add(new DecreeProblem.BodyEnded(m.group(), "28/02/2025", successors(m)), passage);
            }
        }
    }

    /** Few places are asked for more. */
    private static boolean isFirstWord(String words, int at) {
        return Passage.isCapital(words.charAt(at)) && Passage.isAt(words, at, FIRST_WORDS);
    }

    private static List<String> successors(Matcher m) {
        if (m.group(1) == null) {
            return List.of("Bộ Dân tộc và Tôn giáo");
        }
        return FIELDS.entrySet().stream().filter(e -> m.group(2).matches(e.getKey())).findFirst()
                .map(e -> e.getValue().stream().map(f -> m.group(1) + " " + f).toList()).orElse(List.of());
    }

    /** Whether the directory has a body of the name that goes on. */
    private boolean isLiving(Case given, String name) {
        return living.of(given.directory()).contains(name);
    }

    /** Not where it is said to be gone, is quoted, or what it did or issued is dated before its end. */
    private static boolean acts(String words, int from, int to, LocalDate end) {
        String before = words.substring(0, from);
        List<Dates.Typed> dates = Dates.in(before);
        boolean author = !dates.isEmpty() && before.substring(dates.getLast().to()).matches("[^.;]{0,80}")
                && dates.getLast().date().filter(d -> !d.isAfter(end)).isPresent();
        return !Passage.isQuoted(words, from) && !author && !History.is(words, from, to, end.plusDays(1))
                && !BEFORE.matcher(before).find() && !AFTER.matcher(words.substring(to)).find();
    }
}
