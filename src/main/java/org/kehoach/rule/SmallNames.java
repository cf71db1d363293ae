package org.kehoach.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of bodies that are written small as if they were common nouns (tên cơ quan viết thường): {@code ủy ban nhân dân tỉnh},
 * {@code Giao sở Y tế}. Of several, {@code các sở Y tế, Tài chính}, the noun is a common one.
 */
final class SmallNames {

    private static final Map<String, String> NAMES = names();

    /** Of which each of those has one: words without are passed by. */
    private static final List<String> IN_NAMES = List.of("nhân dân", "ặt trận ", "thủ tướng");

    /** Before these it is one body and not any. */
    private static final List<String> AREAS = List.of(" tỉnh", " xã", " phường", " thành phố", " đặc khu");

    /** Who hands work to a department or ministry, or what it has. */
    private static final Set<String> BEFORE = Set.of("giao", "Giao", "của", "do", "với", "cho", "nghị", "gửi", "cùng");

    private static final List<String> FIELDS = List.of("Y tế", "Tài chính", "Nội vụ", "Xây dựng", "Tư pháp", "Ngoại vụ",
            "Ngoại giao", "Công Thương", "Quốc phòng", "Giáo dục và Đào tạo", "Khoa học và Công nghệ",
            "Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo", "Văn hóa, Thể thao và Du lịch");

    private SmallNames() {}

    private static Map<String, String> names() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("ủy ban nhân dân", "Ủy ban nhân dân");
        out.put("uỷ ban nhân dân", "Uỷ ban nhân dân");
        out.put("hội đồng nhân dân", "Hội đồng nhân dân");
        out.put("ủy ban Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc");
        out.put("ủy ban mặt trận tổ quốc", "Ủy ban Mặt trận Tổ quốc");
        out.put("mặt trận tổ quốc", "Mặt trận Tổ quốc");
        out.put("mặt trận Tổ quốc", "Mặt trận Tổ quốc");
        out.put("Mặt trận tổ quốc", "Mặt trận Tổ quốc");
        out.put("thủ tướng chính phủ", "Thủ tướng Chính phủ");
        return out;
    }

    static void check(Told told, Passage passage) {
        if (passage.has(IN_NAMES)) {
            names(told, passage);
        }
        department(told, passage, "sở ", "Sở ");
        department(told, passage, "bộ ", "Bộ ");
    }

    private static void names(Told told, Passage passage) {
        String words = passage.words();
        NAMES.forEach((typed, proper) -> {
            for (int at = words.indexOf(typed); at >= 0; at = words.indexOf(typed, at + 1)) {
                int end = at + typed.length();
                boolean local = !typed.endsWith("nhân dân")
                        || AREAS.stream().anyMatch(a -> isWord(words, a, end));
                boolean part = typed.startsWith("mặt") && words.startsWith("ban ", at - 4);
                if (local && !part && isWord(words, typed, at)) {
                    add(told, passage, at, typed, proper);
                }
            }
        });
    }

    private static void department(Told told, Passage passage, String typed, String proper) {
        String words = passage.words();
        for (int at = words.indexOf(typed, 2); at >= 0; at = words.indexOf(typed, at + 1)) {
            int field = at + typed.length();
            if (field < words.length() && Character.isUpperCase(words.charAt(field)) && words.charAt(at - 1) == ' '
                    && BEFORE.contains(words.substring(words.lastIndexOf(' ', at - 2) + 1, at - 1))) {
                int from = at;
                FIELDS.stream().filter(f -> isWord(words, f, field)).findFirst()
                        .ifPresent(f -> add(told, passage, from, typed + f, proper + f));
            }
        }
    }

    /** Whether a phrase stands there, and no more of its last word. */
    private static boolean isWord(String words, String phrase, int at) {
        int end = at + phrase.length();
        return words.startsWith(phrase, at)
                && (at == 0 || !Character.isLetter(words.charAt(at - 1)) || phrase.startsWith(" "))
                && (end == words.length() || !Character.isLetter(words.charAt(end)));
    }

    private static void add(Told told, Passage passage, int at, String typed, String proper) {
        if (!Passage.isQuoted(passage.words(), at)) {
            told.add(new DecreeProblem.BodyNameCapitals(typed, proper), passage);
        }
    }
}
