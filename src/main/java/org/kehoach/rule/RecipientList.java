package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.diagnostic.NearNames;

/**
 * The lines of recipients as a clerk understands them (hiểu nơi nhận): abbreviations, and groups by what they name.
 *
 * @param all   whether a line stands for everybody
 * @param known what was asked before: a unit has many duties
 * @param grouped likewise, by the words that name a group: many units are of one
 */
record RecipientList(List<String> lines, boolean all, Map<String, Boolean> known, Map<Pattern, Boolean> grouped) {

    private static final List<Abbreviation> ABBREVIATIONS = abbreviations().entrySet().stream()
            .map(e -> new Abbreviation(e.getKey(), Pattern.compile("(?<![a-z])" + e.getKey() + "(?![a-z])"),
                    e.getValue()))
            .toList();

    private record Abbreviation(String letters, Pattern alone, String words) {}

    /** By the first words of a unit's name, the words by which a group of such units is named. */
    private static final Map<List<String>, Pattern> GROUPS = new LinkedHashMap<>();

    static {
        groups().forEach((kinds, words) -> GROUPS.put(List.of(kinds.split("\\|", -1)),
                Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])")));
    }

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MANY = Pattern.compile("^(?:cac|nhung) ");
    private static final Pattern NUMBERED = Pattern.compile("\\d");
    private static final Pattern ALL = Pattern.compile(
            "^nhu dieu|thanh vien|co quan, don vi|don vi lien quan|co quan lien quan|don vi, dia phuong|cac don vi$");
    private static final Pattern LOCAL = Pattern.compile(" (?:tinh|xa|phuong|thanh pho|huyen|so|bo)$");

    private static Map<String, String> abbreviations() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("ubmttqvn", "uy ban mat tran to quoc viet nam");
        out.put("ubmttq", "uy ban mat tran to quoc");
        out.put("mttqvn", "mat tran to quoc viet nam");
        out.put("mttq", "mat tran to quoc");
        out.put("ubnd", "uy ban nhan dan");
        out.put("hdnd", "hoi dong nhan dan");
        out.put("ct-xh", "chinh tri - xa hoi");
        out.put("ctxh", "chinh tri - xa hoi");
        out.put("vh-xh", "van hoa - xa hoi");
        out.put("vhxh", "van hoa - xa hoi");
        out.put("gddt", "giao duc va dao tao");
        out.put("ldtbxh", "lao dong - thuong binh va xa hoi");
        out.put("nnmt", "nong nghiep va moi truong");
        out.put("khcn", "khoa hoc va cong nghe");
        out.put("vhttdl", "van hoa, the thao va du lich");
        out.put("ttyt", "trung tam y te");
        out.put("tyt", "tram y te");
        out.put("bcd", "ban chi dao");
        out.put("atvstp", "an toan ve sinh thuc pham");
        out.put("attp", "an toan thuc pham");
        out.put("gvcn", "giao vien chu nhiem");
        out.put("cmhs", "cha me hoc sinh");
        out.put("bhxh", "bao hiem xa hoi");
        out.put("lhpn", "lien hiep phu nu");
        out.put("ldld", "lien doan lao dong");
        return out;
    }

    private static Map<String, String> groups() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("so", "so");
        out.put("bo chi huy", "nganh|ban|co quan|don vi|luc luong");
        out.put("bo", "bo");
        out.put("van phong", "phong|van phong|don vi|so, ban, nganh|cvp");
        out.put("phong", "phong|don vi");
        out.put("trung tam", "trung tam|don vi|tttt");
        out.put("truong", "truong|co so giao duc|nha truong|don vi");
        out.put("tram", "tram|don vi|trung tam, tram");
        out.put("thon|to dan pho|ap|khu pho|khom|ban nhan dan|truong thon", "thon|to dan pho|ap|khu pho|khom");
        out.put("to|giao vien|tong phu trach", "to|giao vien|doi|bo phan|can bo, giao vien");
        out.put("hoi dong", "hoi dong");
        out.put("hoi|doan|lien doan|lien minh|cong doan|uy ban mat tran",
                "to chuc|hoi|doan the|chinh tri - xa hoi|hoi, doan the");
        out.put("uy ban nhan dan", "uy ban nhan dan|dia phuong|xa, phuong");
        out.put("ban dai dien", "ban dai dien");
        out.put("ban chi dao", "ban chi dao");
        out.put("dong|don|cong an|ban|thanh tra|bao hiem|thong ke|kho bac|vien kiem sat|toa an|thue|hai quan|doi",
                "nganh|ban|co quan|don vi|luc luong|cong an");
        out.put("bao|dai|cong thong tin", "bao|dai|co quan|don vi");
        out.put("benh vien|chi cuc|cuc|vu|vien|khoa", "benh vien|don vi|chi cuc|cuc|vu|vien|khoa|co so y te");
        return out;
    }

    static RecipientList of(List<String> lines) {
        List<String> plain = lines.stream().map(RecipientList::plain).toList();
        return new RecipientList(plain, plain.stream().anyMatch(l -> ALL.matcher(l).find()), new HashMap<>(),
                new HashMap<>());
    }

    private static String plain(String words) {
        String out = SPACES.matcher(NearNames.plain(words)).replaceAll(" ").strip();
        for (Abbreviation a : ABBREVIATIONS) {
            if (out.contains(a.letters)) {
                out = a.alone.matcher(out).replaceAll(a.words);
            }
        }
        return out;
    }

    /** Whether a unit of that name, or the group of that name, is among the recipients. */
    boolean has(String name) {
        return known.computeIfAbsent(name, this::isAmong);
    }

    private boolean isAmong(String name) {
        if (all) {
            return true;
        }
        String plain = plain(name);
        String unit = LOCAL.matcher(MANY.matcher(plain).replaceFirst("")).replaceFirst("");
        String proper = unit.contains(" ") ? unit : plain;
        Optional<Pattern> group = GROUPS.entrySet().stream().filter(e -> startsWithOne(unit, e.getKey())).findFirst()
                .map(Map.Entry::getValue);
        return lines.stream().anyMatch(line -> line.contains(proper) || isListedIn(line, unit))
                || group.filter(g -> grouped.computeIfAbsent(g, this::hasGroup)).isPresent();
    }

    private static boolean isList(String line) {
        return line.startsWith("cac ") && line.indexOf(':') > 0;
    }

    private static boolean isListedIn(String line, String unit) {
        int colon = line.indexOf(':');
        return isList(line) && begins(unit, line.substring(4, colon).strip())
                && listed(line.substring(colon + 1), unit);
    }

    /** Whether a line names the group, and not just one of it. */
    private boolean hasGroup(Pattern group) {
        return lines.stream().anyMatch(line -> !isList(line) && (line.contains("cac ") || line.contains(",")
                || NUMBERED.matcher(line).find() || line.startsWith("truong ")) && group.matcher(line).find());
    }

    private static boolean startsWithOne(String unit, List<String> kinds) {
        return kinds.stream().anyMatch(kind -> begins(unit, kind));
    }

    private static boolean begins(String unit, String kind) {
        return unit.startsWith(kind) && (unit.length() == kind.length() || unit.charAt(kind.length()) == ' '
                || unit.charAt(kind.length()) == ',');
    }

    /** Whether the letters with which the words of the name begin stand in the list: {@code Các Sở: YT, TC, XD}. */
    private static boolean listed(String list, String unit) {
        List<String> words = new ArrayList<>(List.of(unit.split("[\\s,-]+", -1)));
        words.removeIf(String::isEmpty);
        words.removeFirst();
        String initials = words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
        String without = words.stream().filter(w -> !w.equals("va")).map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
        String name = String.join(" ", words);
        for (String entry : list.split("[,;]", -1)) {
            String e = entry.strip().replaceAll("[&. -]", "");
            if (e.equals(initials) || e.equals(without) || entry.strip().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
