package org.kehoach.intake.meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.intake.recognise.Vocabulary;

/** What the names of units say that they do (từ chỉ lĩnh vực): folded words, and the roles that they may mean. */
final class RoleWords {

    private static final Map<Pattern, List<String>> ROLES = roles();

    private RoleWords() {}

    private static Map<Pattern, List<String>> roles() {
        Map<Pattern, List<String>> out = new LinkedHashMap<>();
        put(out, "^(?:UY BAN NHAN DAN|UBND)\\s+(?:CAC|CAP|XA|PHUONG|HUYEN|THI TRAN)|^CAC (?:XA|PHUONG|HUYEN)(?! (?:DOAN|UY)(?![A-Z]))|^CAC (?:DIA PHUONG)|^CHINH QUYEN",
                "lower");
        put(out, "^CHU TICH (?:UY BAN NHAN DAN|UBND) (?:CAC|XA|PHUONG)", "lower");
        put(out, "^TRUONG (?:CAC )?(?:THON|AP|KHU|XOM|BUON|TO DAN PHO)", "villages");
        put(out, "^(?:TRUONG|GIAM DOC|THU TRUONG|LANH DAO) (?:CAC|CO QUAN|DON VI)", "departments");
        put(out, "MAT TRAN|MTTQ", "front");
        put(out, "PHU NU", "women");
        put(out, "CUU CHIEN BINH|\\bCCB\\b", "veterans");
        put(out, "NONG DAN", "farmers");
        put(out, "DOAN THANH NIEN|TINH DOAN|THANH DOAN|HUYEN DOAN|DOAN TNCS|DOAN XA|DOAN PHUONG", "youth");
        put(out, "NGUOI CAO TUOI", "elderly");
        put(out, "CHU THAP DO", "red-cross");
        put(out, "LIEN DOAN LAO DONG|CONG DOAN", "trade-union", "union");
        put(out, "^CAC (?:TO CHUC|DOAN THE|HOI)|TO CHUC CHINH TRI|DOAN THE", "mass");
        put(out, "^CAC (?:SO|BAN|NGANH|PHONG|CO QUAN|DON VI|SO, NGANH|SO, BAN)|THU TRUONG CAC", "departments");
        put(out, "^CAC TRUONG|^TRUONG (?:MAM|TIEU|TRUNG|THPT|THCS|HOC|PHO|MAU|DAI|CAO)(?![A-Z])|^HIEU TRUONG|NHA TRUONG",
                "schools", "education");
        put(out, "^CAC (?:THON|KHU|AP|TO DAN PHO|XOM|BAN)|TRUONG THON|^THON|KHU DAN CU", "villages");
        put(out, "BAO TRO XA HOI", "social-protection", "children", "labour");
        put(out, "LAO DONG.*(?:THUONG BINH|TB ?(?:&|VA) ?XH)|LDTBXH|LD-TB", "children", "labour");
        put(out, "BAO HIEM XA HOI|BHXH", "insurance");
        put(out, "VAN HOA.*XA HOI", "culture-social");
        put(out, "THE THAO.*TRUYEN|THE DUC|TRUYEN THANH|TRUYEN HINH|\\bDAI\\b|BAO ", "media", "press", "sport");
        put(out, "VAN HOA|\\bVHTT", "culture");
        put(out, "GIAO DUC|GD&DT|GDDT|GD-DT", "education");
        put(out, "TRAM Y TE", "health-station", "health");
        put(out, "TRUNG TAM Y TE|TTYT", "area-health", "health");
        put(out, "Y TE|BENH VIEN|SUC KHOE", "health");
        put(out, "TAI CHINH|KE HOACH VA DAU TU|KH&DT|KHDT", "finance");
        put(out, "CONG AN", "police");
        put(out, "QUAN SU|QUOC PHONG", "military", "defence");
        put(out, "BIEN PHONG", "border");
        put(out, "TU PHAP", "justice");
        put(out, "NOI VU", "home-affairs", "interior");
        put(out, "NONG NGHIEP|NONG THON|KHUYEN NONG|CHAN NUOI|TRONG TROT", "agriculture");
        put(out, "TAI NGUYEN|MOI TRUONG", "environment");
        put(out, "GIAO THONG", "transport");
        put(out, "XAY DUNG(?! DANG)|DO THI|QUY HOACH", "construction");
        put(out, "CONG THUONG", "industry-trade", "industry");
        put(out, "THONG TIN|TRUYEN THONG|CHUYEN DOI SO", "digital", "information", "press");
        put(out, "KHOA HOC", "science");
        put(out, "DAN TOC|TON GIAO", "ethnic-religion", "ethnic");
        put(out, "DU LICH", "tourism");
        put(out, "THANH TRA", "inspection");
        put(out, "NGOAI VU|DOI NGOAI", "foreign-affairs", "foreign");
        put(out, "KINH TE", "economy");
        put(out, "VAN PHONG", "office");
        put(out, "DAN SO", "population", "health");
        put(out, "TRE EM", "children");
        put(out, "^CAC DOANH NGHIEP|CONG TY", "industry");
        return out;
    }

    private static void put(Map<Pattern, List<String>> out, String words, String... roles) {
        out.put(Pattern.compile(words), List.of(roles));
    }

    /** The first role that the name may mean and the directory knows. */
    static Optional<String> of(String name, Set<String> known) {
        String folded = Vocabulary.fold(name);
        for (Map.Entry<Pattern, List<String>> e : ROLES.entrySet()) {
            if (e.getKey().matcher(folded).find()) {
                Optional<String> role = e.getValue().stream().filter(known::contains).findFirst();
                if (role.isPresent()) {
                    return role;
                }
            }
        }
        return Optional.empty();
    }
}
