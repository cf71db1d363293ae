package org.kehoach.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The type of a document (tên loại văn bản) and its abbreviation (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, mục I). */
public enum DocumentKind {
    RESOLUTION("Nghị quyết", "NQ"), DECISION("Quyết định", "QĐ"), DIRECTIVE("Chỉ thị", "CT"), STATUTE("Quy chế",
            "QC"), REGULATION("Quy định", "QyĐ"), COMMUNIQUE("Thông cáo", "TC"), NOTICE("Thông báo", "TB"), GUIDANCE(
                    "Hướng dẫn", "HD"), PROGRAMME("Chương trình", "CTr"), PLAN("Kế hoạch", "KH"), OPTION("Phương án",
                            "PA"), SCHEME("Đề án", "ĐA"), PROJECT("Dự án", "DA"), REPORT("Báo cáo", "BC"), MINUTES(
                                    "Biên bản",
                                    "BB"), SUBMISSION("Tờ trình", "TTr"), CONTRACT("Hợp đồng", "HĐ"), TELEGRAM(
                                            "Công điện",
                                            "CĐ"), MEMORANDUM("Bản ghi nhớ", "BGN"), AGREEMENT("Bản thỏa thuận",
                                                    "BTT"), AUTHORISATION("Giấy ủy quyền", "GUQ"), INVITATION(
                                                            "Giấy mời",
                                                            "GM"), INTRODUCTION("Giấy giới thiệu", "GGT"), LEAVE(
                                                                    "Giấy nghỉ phép", "GNP"), DISPATCH_SLIP("Phiếu gửi",
                                                                            "PG"), TRANSFER_SLIP("Phiếu chuyển",
                                                                                    "PC"), MESSAGE_SLIP("Phiếu báo",
                                                                                            "PB"), OPEN_LETTER(
                                                                                                    "Thư công",
                                                                                                    ""), LETTER(
                                                                                                            "Công văn",
                                                                                                            "");

    private final String title;
    private final String abbreviation;

    DocumentKind(String title, String abbreviation) {
        this.title = title;
        this.abbreviation = abbreviation;
    }

    /** The type in running text, {@code Kế hoạch}. */
    public String title() {
        return title;
    }

    /** The type as printed above the subject, {@code KẾ HOẠCH}. */
    public String printed() {
        return title.toUpperCase(Locale.ROOT);
    }

    /** The type's part of the symbol, {@code KH}; empty for letters. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The word that plan YAML has for it, {@code plan}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DocumentKind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
