package org.kehoach.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who signs for an agency, as far as its name tells (thẩm quyền ký; Nghị định 30/2020/NĐ-CP, Điều 13): a collective body
 * is signed for (TM.), other agencies by their head.
 */
public final class SignatureLines {

    /** Heads of agencies by the first words of the name. */
    private static final List<Map.Entry<String, List<String>>> HEADS = List.of(
            Map.entry("ủy ban nhân dân", List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
            Map.entry("hội đồng nhân dân", List.of("TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH")),
            Map.entry("ban chỉ đạo", List.of("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN")),
            Map.entry("ban chỉ huy quân sự", List.of("CHỈ HUY TRƯỞNG")), //
            Map.entry("bộ chỉ huy quân sự", List.of("CHỈ HUY TRƯỞNG")), //
            Map.entry("bộ ", List.of("BỘ TRƯỞNG")), //
            Map.entry("chi cục", List.of("CHI CỤC TRƯỞNG")), //
            Map.entry("cục ", List.of("CỤC TRƯỞNG")), //
            Map.entry("phòng ", List.of("TRƯỞNG PHÒNG")), //
            Map.entry("trạm ", List.of("TRƯỞNG TRẠM")), //
            Map.entry("văn phòng", List.of("CHÁNH VĂN PHÒNG")), //
            Map.entry("thanh tra", List.of("CHÁNH THANH TRA")), //
            Map.entry("trường ", List.of("HIỆU TRƯỞNG")), //
            Map.entry("công an xã", List.of("TRƯỞNG CÔNG AN")), //
            Map.entry("công an phường", List.of("TRƯỞNG CÔNG AN")), //
            Map.entry("công an tỉnh", List.of("GIÁM ĐỐC")), //
            Map.entry("sở ", List.of("GIÁM ĐỐC")), //
            Map.entry("bệnh viện", List.of("GIÁM ĐỐC")), //
            Map.entry("trung tâm", List.of("GIÁM ĐỐC")));

    private SignatureLines() {}

    /** The lines above the name, or empty where the name does not tell. */
    public static Optional<List<String>> of(String agency) {
        String name = agency.toLowerCase(Locale.ROOT);
        return HEADS.stream().filter(h -> name.startsWith(h.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
