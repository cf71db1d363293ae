package org.kehoach.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/**
 * Since 01/7/2025 there is no district (Luật Tổ chức chính quyền địa phương): a later text gives it no work. Names of older
 * documents, of things of the past and of what is dated before may have it.
 */
final class NoDistricts implements Rule {

    private static final LocalDate ENDED = LocalDate.of(2025, 7, 1);
    private static final Pattern DISTRICT = Pattern
            .compile("(?<!\\p{L})(?:cấp huyện|(?:[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ)"
                    + "|(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân) (?:cấp huyện|(?:các )?(?:huyện|quận"
                    + "|thị xã|thị trấn))|[Cc]ác (?:huyện|quận|thị xã|thị trấn)(?! (?:ủy|uỷ))"
                    + "|(?:(?:[Cc]ác )?(?:[Xx]ã|[Pp]hường|[Tt]hành phố)(?:, ?| và ))(?:(?:xã|phường|thành phố)(?:, ?| và ))?(?:huyện|quận|thị xã|thị trấn)"
                    + "|(?:Phòng|Trung tâm|Công an|Ban) [^,.;:]{2,60}"
                    + " huyện|(?<!Công an )(?<!đường )(?:huyện|quận|thị trấn|thị xã)(?: \\p{Lu}\\p{L}+)+)(?!\\p{L})");
    /** What every district is called, in words that are passed by where none of them stands. */
    private static final List<String> NAMES = List.of("huyện", "Huyện", "quận", "Quận", "hị xã", "hị trấn", "hị ủy",
            "hị uỷ");
    private static final Pattern PAST = Pattern
            .compile("(?iu)trước (?:ngày )?(?:01/)?0?7/2025|trước đây|\\bcũ\\b|\\(cũ\\)"
                    + "|nguyên là|sáp nhập|sắp xếp đơn vị hành chính|kết thúc hoạt động|bỏ cấp huyện|không tổ chức cấp huyện"
                    + "|chuyển từ|bàn giao|tiếp nhận|đổi tên|thành lập (?:huyện|quận|thị xã|thị trấn)");

    @Override
    public List<Diagnostic> check(Case given) {
        if (given.firstDay().filter(d -> !d.isBefore(ENDED)).isEmpty()) {
            return List.of();
        }
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            String words = passage.words();
            if (!passage.has(NAMES)) {
                continue;
            }
            Matcher m = DISTRICT.matcher(words);
            while (m.find()) {
                String before = words.substring(0, m.start());
                boolean author = Dates.in(before).stream().reduce((_, b) -> b)
                        .filter(d -> before.substring(d.to()).matches("[^.;]{0,200}"))
                        .flatMap(Dates.Typed::date).filter(d -> d.isBefore(ENDED)).isPresent();
                if (!Passage.isQuoted(words, m.start()) && !author && !PAST.matcher(words).find()
                        && !History.is(words, m.start(), m.end(), ENDED)) {
                    told.add(new DecreeProblem.DistrictLevel(m.group()), passage);
                }
            }
        }
        return told.found();
    }
}
