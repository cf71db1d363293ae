package org.kehoach.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kehoach.document.Address;
import org.kehoach.document.Block;
import org.kehoach.document.Block.Role;
import org.kehoach.document.Letterhead;
import org.kehoach.document.Line;
import org.kehoach.document.Meaning;
import org.kehoach.document.OfficialText;
import org.kehoach.document.PlaceAndDate;
import org.kehoach.document.RecipientGroup;
import org.kehoach.document.ReferenceCode;
import org.kehoach.document.Run;
import org.kehoach.document.SignatureBlock;
import org.kehoach.document.Stamped;
import org.kehoach.document.Span;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Key;

/** Official texts made by hand, of an invented province. */
final class SampleText {

    private static final DocumentKind PLAN = DocumentKind.known("plan");

    private final List<Block> body = new ArrayList<>();

    private SampleText() {}

    /** A province's plan of more than three pages, with all kinds of blocks. */
    static OfficialText plan() {
        SampleText sample = new SampleText();
        sample.purpose();
        sample.tasks();
        sample.execution();
        return new OfficialText("an-hai/ubnd/doc-sach-2026", "c0ffee".repeat(10) + "c0ff",
                new Letterhead(List.of(), List.of("ỦY BAN NHÂN DÂN", "TỈNH AN HẢI")),
                new ReferenceCode("07", "KH-UBND"),
                new PlaceAndDate("An Hải", OptionalInt.of(5), OptionalInt.of(3), OptionalInt.of(2026)), PLAN,
                List.of(document("subject", "Phát triển văn hóa đọc trong cộng đồng trên địa bàn tỉnh An Hải "
                        + "giai đoạn 2026 - 2030")),
                Optional.empty(), List.of(),
                List.of(document("basis.0", "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;")),
                List.of(document("opening", "Thực hiện Chương trình phát triển văn hóa đọc, Ủy ban nhân dân tỉnh ban "
                        + "hành Kế hoạch phát triển văn hóa đọc trong cộng đồng giai đoạn 2026 - 2030 như sau:")),
                sample.body,
                List.of(closing("Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, địa phương "
                        + "phản ánh về Sở Văn hóa, Thể thao và Du lịch để tổng hợp, trình Ủy ban nhân dân tỉnh xem "
                        + "xét, quyết định./.")),
                List.of(new RecipientGroup(
                        List.of(document("recipients.0.0", "Bộ Văn hóa, Thể thao và Du lịch"),
                                document("recipients.0.1", "Thường trực Tỉnh ủy"),
                                document("recipients.0.2", "Thường trực HĐND tỉnh")),
                        Optional.of(document("recipients.0.note", "(báo cáo)"))),
                        new RecipientGroup(List.of(document("recipients.1.0", "Chủ tịch, các PCT UBND tỉnh")),
                                Optional.of(document("recipients.1.note", "(chỉ đạo)"))),
                        new RecipientGroup(List.of(document("recipients.2", "Các sở, ban, ngành tỉnh")),
                                Optional.empty()),
                        new RecipientGroup(List.of(document("recipients.3", "UBND các xã, phường")), Optional.empty())),
                document("archive", "Lưu: VT, KGVX"), Optional.of(document("drafter", "05b-NTL")),
                List.of(new SignatureBlock(
                        List.of(document("signature.0", "TM. ỦY BAN NHÂN DÂN"),
                                document("signature.1", "KT. CHỦ TỊCH"), document("signature.2", "PHÓ CHỦ TỊCH")),
                        Optional.empty(), Optional.of(document("signature.name", "Nguyễn Thị Minh An")))),
                List.of(), Meaning.NONE, Stamped.NONE);
    }

    /** One line in each place of a document, all of them {@code words}. */
    static OfficialText everywhere(String words) {
        return new OfficialText("id", "digest", new Letterhead(List.of(words), List.of(words)),
                new ReferenceCode(words, words),
                new PlaceAndDate(words, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()), PLAN,
                List.of(document("subject", words)), Optional.of(document("authority", words)),
                List.of(document("addressees.0", words)),
                List.of(document("basis.0", words)), List.of(document("opening", words)),
                List.of(block("b", Role.PARAGRAPH, 0, "", "", words)), List.of(closing(words)),
                List.of(new RecipientGroup(List.of(document("recipients.0", words)), Optional.empty())),
                document("archive", words), Optional.of(document("drafter", words)),
                List.of(new SignatureBlock(List.of(document("signature.0", words)),
                        Optional.of(document("signature.title", words)),
                        Optional.of(document("signature.name", words)))),
                List.of(), Meaning.NONE, Stamped.NONE);
    }

    /** The same text sent to others. */
    static OfficialText addressed(OfficialText t, String... addressees) {
        List<Line> lines = java.util.stream.IntStream.range(0, addressees.length)
                .mapToObj(i -> document("addressees." + i, addressees[i])).toList();
        return new OfficialText(t.id(), t.planDigest(), t.letterhead(), t.code(), t.placeAndDate(), t.type(),
                t.subject(), t.authority(), lines, t.basis(), t.opening(), t.body(), t.closing(), t.recipients(),
                t.archive(),
                t.drafter(), t.signatures(), List.of(), t.meaning(), t.stamped());
    }

    /** The same text with some short paragraphs more. */
    static OfficialText longer(OfficialText t, int paragraphs) {
        List<Block> body = new ArrayList<>(t.body());
        for (int i = 0; i < paragraphs; i++) {
            body.add(block("more." + i, Role.BULLET, 1, "-", "", "Đoạn thêm số " + i + " cho dài."));
        }
        return new OfficialText(t.id(), t.planDigest(), t.letterhead(), t.code(), t.placeAndDate(), t.type(),
                t.subject(), t.authority(), t.addressees(), t.basis(), t.opening(), body, t.closing(), t.recipients(),
                t.archive(),
                t.drafter(), t.signatures(), List.of(), t.meaning(), t.stamped());
    }

    /** The same text without the paragraphs after its last section. */
    static OfficialText withoutClosing(OfficialText t) {
        return new OfficialText(t.id(), t.planDigest(), t.letterhead(), t.code(), t.placeAndDate(), t.type(),
                t.subject(), t.authority(), t.addressees(), t.basis(), t.opening(), t.body(), List.of(), t.recipients(),
                t.archive(),
                t.drafter(), t.signatures(), List.of(), t.meaning(), t.stamped());
    }

    /** The least that a document can hold: no superior, addressees, basis, body, recipients or name. */
    static OfficialText least() {
        return new OfficialText("id", "digest", new Letterhead(List.of(), List.of("SỞ Y TẾ")),
                new ReferenceCode("", "KH-SYT"),
                new PlaceAndDate("An Hải", OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()), PLAN,
                List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                Line.supplied("Lưu: VT"), Optional.empty(), List.of(), List.of(),
                Meaning.NONE,
                Stamped.NONE);
    }

    private void purpose() {
        heading("s1", 1, "I.", "MỤC ĐÍCH, YÊU CẦU", "");
        heading("s1.1", 2, "1.", "Mục đích", "");
        add("s1.1.a", Role.PARAGRAPH, 0, "",
                "Nâng cao nhận thức của các cấp, các ngành và Nhân dân về ý nghĩa, vai trò "
                        + "của việc đọc trong đời sống; hình thành thói quen đọc sách trong từng gia đình, nhà trường, cơ quan.");
        heading("s1.2", 2, "2.", "Yêu cầu", "");
        add("s1.2.a", Role.BULLET, 1, "-", "Việc triển khai phải thiết thực, tiết kiệm, phù hợp với điều kiện của từng "
                + "địa phương; gắn với phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa.");
        add("s1.2.b", Role.BULLET, 1, "-", "Phân công rõ người, rõ việc, rõ thời gian hoàn thành:");
        add("s1.2.b.a", Role.BULLET, 2, "+", "Cơ quan chủ trì chịu trách nhiệm đến cùng về kết quả;");
        add("s1.2.b.b", Role.BULLET, 2, "+", "Cơ quan phối hợp chủ động thực hiện phần việc được giao.");
        heading("s2", 1, "II.", "MỤC TIÊU", "");
        heading("s2.1", 2, "1.", "Mục tiêu chung:", " Mọi người dân trong tỉnh được tiếp cận sách, báo một cách thuận "
                + "tiện, bình đẳng.");
        heading("s2.2", 2, "2.", "Mục tiêu cụ thể đến năm 2030", "");
        heading("s2.2.1", 3, "a)", "Về thư viện", "");
        add("t1", Role.BULLET, 1, "- Chỉ tiêu 1:", "100% xã, phường có thư viện hoặc tủ sách công cộng vào năm 2028.");
        add("t2", Role.BULLET, 1, "- Chỉ tiêu 2:", "Mỗi người dân đọc trung bình 06 cuốn sách trong một năm.");
        heading("s2.2.2", 3, "b)", "Về nhà trường", "");
        add("t3", Role.BULLET, 1, "- Chỉ tiêu 3:", "Trên 90% học sinh tham gia ít nhất một hoạt động đọc mỗi tháng.");
    }

    private void tasks() {
        heading("s3", 1, "III.", "NHIỆM VỤ, GIẢI PHÁP", "");
        for (int i = 1; i <= 9; i++) {
            add("s3." + i, Role.ITEM, 2, i + ".", "Nhiệm vụ thứ " + i + ": tổ chức các hoạt động giới thiệu sách, thi "
                    + "kể chuyện theo sách, trưng bày sách nhân Ngày Sách và Văn hóa đọc Việt Nam; xây dựng tủ sách "
                    + "tại nhà văn hóa thôn, tổ dân phố, đồn biên phòng, khu công nghiệp; bổ sung tài liệu cho người "
                    + "khiếm thị, người cao tuổi và trẻ em ở vùng sâu, vùng xa trong toàn tỉnh.");
        }
        heading("s4", 1, "IV.", "KINH PHÍ", "");
        add("s4.1", Role.PARAGRAPH, 0, "", "Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp hiện hành.");
        add("s4.2", Role.PARAGRAPH, 0, "", "Khuyến khích tổ chức, cá nhân tặng sách cho thư viện xã, thư viện trường.");
    }

    private void execution() {
        heading("s5", 1, "V.", "TỔ CHỨC THỰC HIỆN", "");
        List<String> units = List.of("Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo", "Sở Tài chính",
                "Báo và Phát thanh, truyền hình tỉnh", "Ủy ban nhân dân các xã, phường");
        for (int i = 0; i < units.size(); i++) {
            String key = "s5." + (i + 1);
            heading(key, 2, (i + 1) + ".", units.get(i), "");
            add(key + ".plan", Role.BULLET, 1, "-", "Xây dựng kế hoạch của đơn vị, hoàn thành trước ngày 30/4/2026.");
            add(key + ".do", Role.BULLET, 1, "-",
                    "Chủ trì, phối hợp với các cơ quan có liên quan tổ chức thực hiện các "
                            + "nhiệm vụ thuộc lĩnh vực quản lý; đôn đốc, kiểm tra việc thực hiện ở cơ sở.");
            add(key + ".report", Role.BULLET, 1, "-", "Báo cáo kết quả trước ngày 15/11 hằng năm.");
        }
        body.add(new Block(new Key("s5.6"), Role.PARAGRAPH, 1, 0, "", List.of(),
                List.of(Span.typed(new Address(new Key("s5.6"), "text"),
                        List.of(Run.plain("Báo cáo gửi về Ủy ban nhân dân tỉnh ("),
                                new Run("qua Sở Văn hóa, Thể thao và Du lịch", false, true), Run.plain(") trước ngày "),
                                new Run("15/11", true, false), Run.plain(" hằng năm."))))));
    }

    private void heading(String key, int level, String label, String title, String text) {
        Address address = new Address(new Key(key), "heading");
        List<Span> spans = text.isEmpty()
                ? List.of()
                : List.of(Span.typed(new Address(new Key(key), "text"), List.of(Run.plain(text))));
        body.add(new Block(new Key(key), Role.HEADING, level - 1, level, label,
                List.of(Span.typed(address, List.of(Run.plain(title)))), spans));
    }

    private void add(String key, Role role, int level, String label, String text) {
        body.add(block(key, role, level, label, "", text));
    }

    static Block block(String key, Role role, int level, String label, String title, String text) {
        return new Block(new Key(key), role, 1, level, label,
                title.isEmpty() ? List.of() : List.of(Span.supplied(title)),
                List.of(Span.typed(new Address(new Key(key), "text"), List.of(Run.plain(text)))));
    }

    private static Block closing(String text) {
        Key key = new Key("closing.0");
        return new Block(key, Role.PARAGRAPH, 0, 0, "", List.of(),
                List.of(Span.typed(new Address(key, "text"), List.of(Run.plain(text)))));
    }

    static Line document(String field, String text) {
        return new Line(List.of(Span.typed(Address.document(field), List.of(Run.plain(text)))));
    }
}
