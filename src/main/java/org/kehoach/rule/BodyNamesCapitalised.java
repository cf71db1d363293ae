package org.kehoach.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;

/**
 * The name of a body has capitals for its type, function and field, and no more: {@code Ủy ban nhân dân}, {@code Sở Tài
 * chính} (Nghị định 30/2020/NĐ-CP, Phụ lục II, III). The names are the directory's, and those that every province has.
 */
final class BodyNamesCapitalised implements Rule {

    private static final List<String> EVERYWHERE = List.of("Ủy ban nhân dân", "Hội đồng nhân dân",
            "Ủy ban Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc Việt Nam", "Hội Liên hiệp Phụ nữ", "Hội Nông dân",
            "Hội Cựu chiến binh", "Hội Chữ thập đỏ", "Hội Người cao tuổi", "Liên đoàn Lao động",
            "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Bảo hiểm xã hội", "Bộ Chỉ huy Quân sự", "Sở Nội vụ",
            "Sở Tài chính", "Sở Xây dựng", "Sở Nông nghiệp và Môi trường", "Sở Công Thương", "Sở Khoa học và Công nghệ",
            "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch", "Sở Tư pháp",
            "Sở Dân tộc và Tôn giáo", "Sở Ngoại vụ", "Bộ Nội vụ", "Bộ Tài chính", "Bộ Xây dựng", "Bộ Y tế",
            "Bộ Nông nghiệp và Môi trường", "Bộ Công Thương", "Bộ Khoa học và Công nghệ", "Bộ Giáo dục và Đào tạo",
            "Bộ Tư pháp", "Bộ Ngoại giao", "Thủ tướng Chính phủ", "Chính phủ", "Quốc hội", "Bộ Công an",
            "Bộ Quốc phòng", "Tòa án nhân dân", "Viện kiểm sát nhân dân");

    /** Whose names are names also where a sentence begins; others may be common nouns there, {@code Trạm y tế các xã}. */
    private static final Set<String> ALWAYS = Set.of("sở", "bộ", "ủy", "uỷ", "hội", "liên", "đoàn", "mặt", "tòa",
            "viện", "bảo", "thủ", "chính", "quốc");
    /** Written large or small as the place is meant. */
    private static final Set<String> FREE = Set.of("tỉnh", "xã", "phường", "thành", "phố", "sở", "bộ");

    private final Gathered<Map<String, Names>> names = new Gathered<>(BodyNamesCapitalised::names);

    /**
     * The names that begin with one syllable, which in a large directory may be thousands.
     *
     * @param lengths  of the names, the longest first
     * @param proper   each name by its small letters
     */
    private record Names(NavigableSet<Integer> lengths, Map<String, String> proper) {

        void add(String name) {
            lengths.add(name.length());
            proper.put(name.toLowerCase(Locale.ROOT), name);
        }

        /** The longest name that stands in the words, in whatever capitals. */
        Optional<String> at(String words, int at) {
            for (int length : lengths) {
                int end = at + length;
                if (end == words.length() || (end < words.length() && !Character.isLetter(words.charAt(end)))) {
                    String name = proper.get(words.substring(at, end).toLowerCase(Locale.ROOT));
                    if (name != null) {
                        return Optional.of(name);
                    }
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public List<Diagnostic> check(Case given) {
        Map<String, Names> names = this.names.of(given.directory());
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            if (passage.kind() == Passage.Kind.SIGNATURE) {
                continue;
            }
            String words = passage.words();
            for (int at = 0; at < words.length(); at++) {
                if (!Passage.isCapital(words.charAt(at)) || (at > 0 && words.charAt(at - 1) != ' ')) {
                    continue;
                }
                String wrong = wrong(words, at, names);
                if (!wrong.isEmpty() && !isOfPerson(words, at, wrong)) {
                    told.add(new DecreeProblem.BodyNameCapitals(words.substring(at, at + wrong.length()), wrong),
                            passage);
                    at += wrong.length();
                }
            }
            SmallNames.check(told, passage);
        }
        return told.found();
    }

    /** {@code Nguyễn Quốc Hội}: short names may be parts of others. */
    private static boolean isOfPerson(String words, int at, String name) {
        int before = words.lastIndexOf(' ', at - 2) + 1;
        return at > 0 && name.indexOf(' ') == name.lastIndexOf(' ') && Character.isUpperCase(words.charAt(before));
    }

    /** By their first syllable, small. */
    private static Map<String, Names> names(Directory directory) {
        Map<String, Names> out = new HashMap<>();
        Stream.concat(EVERYWHERE.stream(), directory.agencies().stream().flatMap(a -> a.name().stream())
                .filter(n -> n.split(" ", -1).length >= 3)).forEach(name -> {
                    put(out, name);
                    if (name.startsWith("Ủy")) {
                        put(out, "Uỷ" + name.substring(2));
                    }
                });
        return out;
    }

    private static void put(Map<String, Names> out, String name) {
        out.computeIfAbsent(first(name, 0),
                _ -> new Names(new TreeSet<>(Comparator.reverseOrder()), new HashMap<>())).add(name);
    }

    private static String first(String words, int at) {
        int to = words.indexOf(' ', at);
        return words.substring(at, to < 0 ? words.length() : to).toLowerCase(Locale.ROOT);
    }

    /** The name that is meant, where it is written with other capitals. */
    private static String wrong(String words, int at, Map<String, Names> names) {
        String first = first(words, at);
        Names candidates = names.get(first);
        if (candidates == null || (!ALWAYS.contains(first) && !AreasCapitalised.isInside(words, at))) {
            return "";
        }
        return candidates.at(words, at).filter(name -> {
            String typed = words.substring(at, at + name.length());
            return !typed.equals(typed.toUpperCase(Locale.ROOT)) && !agree(typed, name);
        }).orElse("");
    }

    private static boolean agree(String typed, String name) {
        String[] a = typed.split(" ", -1);
        String[] b = name.split(" ", -1);
        for (int i = 0; i < a.length; i++) {
            if (!a[i].equals(b[i]) && !FREE.contains(b[i].toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
