package org.kehoach.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.kehoach.agency.Directory;
import org.kehoach.intake.write.Imported;
import org.kehoach.intake.write.Importer;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.Docx;

/** One document, typed in Word as different people type: whatever their habits, it reads as its text does. */
class WordHabitsTest {

    private static final List<String> LEFT = List.of("UBND TỈNH PHÚ SƠN", "SỞ VĂN HÓA VÀ THỂ THAO", "Số: 15/KH-SVHTT");
    private static final List<String> RIGHT = List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc", "Phú Sơn, ngày 05 tháng 02 năm 2026");
    private static final List<String> TITLE = List.of("KẾ HOẠCH", "Tổ chức Ngày hội đọc sách năm 2026");
    private static final List<String> TEXT = List.of(
            "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;",
            "Sở Văn hóa và Thể thao xây dựng Kế hoạch tổ chức Ngày hội đọc sách tỉnh Phú Sơn năm 2026 như sau:",
            "I. MỤC ĐÍCH",
            "- Khơi dậy phong trào đọc sách trong Nhân dân, nhất là thanh thiếu niên, học sinh ở các xã vùng cao.",
            "- Tôn vinh người viết, người làm sách và những thư viện cơ sở hoạt động có hiệu quả trong tỉnh.",
            "II. TỔ CHỨC THỰC HIỆN", "1. Thư viện tỉnh",
            "- Chuẩn bị nội dung, mời các nhà xuất bản, nhà sách tham gia trưng bày, xong trước ngày 31/3/2026.",
            "2. Phòng Kế hoạch - Tài chính", "Bố trí kinh phí trong dự toán được giao.",
            "Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2026, yêu cầu các đơn vị thực hiện./.");
    private static final List<String> RECIPIENTS = List.of("Nơi nhận:", "- UBND tỉnh;", "- Các phòng thuộc Sở;",
            "- Lưu: VT, TV.");
    private static final List<String> SIGNED = List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "Đỗ Quang Khải");
    private static final List<String> STAMP = List.of("Người ký: Sở Văn hóa và Thể thao", "Cơ quan: Tỉnh Phú Sơn",
            "Thời gian ký: 05.02.2026 15:30:21 +07:00");
    private static final int WIDTH = 70;
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static final List<String> HEADS = List.of("table", "ruled", "tabs", "blanks", "breaks", "box", "rows",
            "covered", "stamp");
    private static final List<String> TEXTS = List.of("plain", "lines", "soft", "controls", "marks", "numbered",
            "parted",
            "tracked", "unseen");
    private static final List<String> ENDS = List.of("table", "ruled", "rows", "breaks", "below", "boxes");

    private static String p(String words) {
        String runs = Arrays.stream(words.split("\n", -1)).map(l -> "<w:r><w:t xml:space=\"preserve\">"
                + l.replace("\t", "</w:t><w:tab/><w:t>") + "</w:t></w:r>").collect(Collectors.joining("<w:br/>"));
        return "<w:p>" + runs.replace("<w:br/>", "<w:r><w:br/></w:r>") + "</w:p>";
    }

    private static String all(List<String> lines) {
        return lines.stream().map(WordHabitsTest::p).collect(Collectors.joining());
    }

    private static String table(String left, String right, boolean ruled) {
        String borders = ruled
                ? "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/><w:right w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr>"
                : "<w:tblPr/>";
        return "<w:tbl>" + borders
                + "<w:tblGrid><w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"5200\"/></w:tblGrid><w:tr><w:tc>"
                + left + "</w:tc><w:tc>" + right + "</w:tc></w:tr></w:tbl>";
    }

    private static String beside(String gap) {
        return p(LEFT.get(0) + gap + RIGHT.get(0)) + p(LEFT.get(1) + gap + RIGHT.get(1))
                + p(LEFT.get(2) + gap + RIGHT.get(2));
    }

    private static String box(List<String> lines) {
        return "<w:p><w:r><w:pict><v:shape style=\"position:absolute;margin-left:240pt;width:200pt;height:60pt\"><v:textbox><w:txbxContent>"
                + all(lines) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    }

    private static String wrapped(String words) {
        StringBuilder out = new StringBuilder();
        int line = 0;
        for (String word : words.split(" ", -1)) {
            if (line + word.length() > WIDTH) {
                out.append('\n');
                line = 0;
            } else if (line > 0) {
                out.append(' ');
            }
            out.append(word);
            line += word.length() + 1;
        }
        return out.toString();
    }

    /** The two lists in one table, a row for each line, and rows to leave room for a hand. */
    private static String rows(List<String> left, List<String> right) {
        StringBuilder out = new StringBuilder("<w:tbl><w:tblPr/>");
        for (int i = 0; i < 9; i++) {
            out.append("<w:tr><w:tc>").append(p(i < left.size() ? left.get(i) : "")).append("</w:tc><w:tc>")
                    .append(p(i < right.size() ? right.get(i) : "")).append("</w:tc></w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    private static String cover() {
        return all(List.of(LEFT.get(1), TITLE.get(0), TITLE.get(1), "Phú Sơn, năm 2026"));
    }

    private static String contents() {
        return all(List.of("MỤC LỤC", "I. MỤC ĐÍCH\t1", "II. TỔ CHỨC THỰC HIỆN\t1", "1. Thư viện tỉnh\t2",
                "2. Phòng Kế hoạch - Tài chính ........ 2"));
    }

    /** What web pages and other programs leave between and within words. */
    private static String unseen(String words) {
        return words.replace("ch", "ch\u00ad").replace(" v", "\u200b \ufeffv").replace("t ", "t\u200e \u200c")
                .replace(", ", "\u2060, \u202a");
    }

    /** Numbered and dashed by Word, all levels of one list. */
    private static String numbered(String words) {
        int level = words.startsWith("I") ? 0 : Character.isDigit(words.charAt(0)) ? 1 : words.startsWith("- ") ? 2 : 9;
        return level == 9
                ? p(words)
                : p(words.substring(words.indexOf(' ') + 1)).replaceFirst("<w:p>",
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>");
    }

    private static String numbering() {
        return "<w:numbering " + NAMESPACES + "><w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.")
                + level(1, "decimal", "%2.") + level(2, "bullet", "\uf02d")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/><w:rPr>"
                + (format.equals("bullet") ? "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>" : "")
                + "</w:rPr></w:lvl>";
    }

    /** In as many runs as there are letters, as saving again and again leaves them. */
    private static String parted(String words) {
        String runs = words.codePoints().mapToObj(Character::toString)
                .map(c -> "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"_a\"/>"
                        + Docx.r("<w:lang w:val=\"vi-VN\"/>", c) + "<w:bookmarkEnd w:id=\"1\"/>")
                .collect(Collectors.joining());
        return "<w:p>" + runs + "</w:p>";
    }

    private static String head(String habit) {
        return switch (habit) {
            case "ruled" -> table(all(LEFT), all(RIGHT), true);
            case "tabs" -> beside("\t\t");
            case "blanks" -> beside("       ");
            case "breaks" -> table(p(String.join("\n", LEFT)), p(String.join("\n", RIGHT)), false);
            case "box" -> box(RIGHT) + all(LEFT);
            case "rows" -> rows(LEFT, RIGHT);
            case "covered" -> cover() + contents() + table(all(LEFT), all(RIGHT), false);
            case "stamp" -> box(STAMP) + table(all(LEFT), all(RIGHT), false);
            default -> table(all(LEFT), all(RIGHT), false);
        };
    }

    private static String text(String habit) {
        return TEXT.stream().map(t -> switch (habit) {
            case "lines" -> all(List.of(wrapped(t).split("\n", -1)));
            case "soft" -> p(wrapped(t));
            case "unseen" -> p(unseen(t));
            case "controls" -> "<w:sdt><w:sdtPr/><w:sdtContent>" + p(t) + "</w:sdtContent></w:sdt>";
            case "marks" -> p(t.replaceFirst("^(\\S{1,3}\\.|-) ", "$1\t"));
            case "numbered" -> numbered(t);
            case "parted" -> parted(t);
            case "tracked" -> p(t).replace("</w:p>",
                    "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>thôi</w:delText></w:r></w:del></w:p>");
            default -> p(t);
        }).collect(Collectors.joining());
    }

    private static String end(String habit) {
        return switch (habit) {
            case "ruled" -> table(all(RECIPIENTS), all(SIGNED), true);
            case "rows" -> rows(RECIPIENTS, SIGNED);
            case "breaks" -> table(p(String.join("\n", RECIPIENTS)), p(String.join("\n", SIGNED)), false);
            case "below" -> all(SIGNED) + all(RECIPIENTS);
            case "boxes" -> box(RECIPIENTS) + box(SIGNED);
            default -> table(all(RECIPIENTS), all(SIGNED), false);
        };
    }

    private static byte[] word(String body) {
        Map<String, byte[]> parts = new TreeMap<>(Map.of("_rels/.rels", bytes(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
                "[Content_Types].xml", bytes(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
                "word/numbering.xml", bytes(numbering()), "word/document.xml",
                bytes("<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>")));
        return new WordPackage(parts).write();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> outlines(String name, byte[] file) {
        return Importer.read(name, file, Directory.empty(), i -> "nhap/" + i).value().orElseThrow().stream()
                .map(Imported::outline).toList();
    }

    /** Every habit with every other once. */
    @ParameterizedTest
    @FieldSource("HEADS")
    void readsAsItsText(String head) {
        List<Map<String, Object>> text = outlines("a.txt", bytes(String.join("\n", LEFT) + "\n"
                + String.join("\n", RIGHT) + "\n\n" + String.join("\n", TITLE) + "\n\n" + String.join("\n", TEXT)
                + "\n\n" + String.join("\n", RECIPIENTS) + "\n\n" + String.join("\n", SIGNED) + "\n"));
        for (String body : TEXTS) {
            String end = ENDS.get((HEADS.indexOf(head) + TEXTS.indexOf(body)) % ENDS.size());
            assertThat(outlines("a.docx", word(head(head) + all(TITLE) + text(body) + end(end))))
                    .as(head + ", " + body + ", " + end).isEqualTo(text);
        }
    }

    private static Map<String, Object> typed(String... lines) {
        return outlines("a.txt", bytes(String.join("\n", lines))).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1-|Thư viện tỉnh", "a)|70% số xã có tủ sách.", "-|100% trường có thư viện."})
    void marksMayTouchTheirWords(String mark, String words) {
        assertThat(typed("KẾ HOẠCH", "Đọc sách", "", "I. MỤC ĐÍCH", mark + words))
                .isEqualTo(typed("KẾ HOẠCH", "Đọc sách", "", "I. MỤC ĐÍCH", mark + " " + words));
    }

    /** Notes stand below what they are said of, and what that is does not depend on them. */
    @Test
    void notesLeaveEveryPartWhereItIs() {
        List<String> lines = List.of(TEXT.get(0), TEXT.get(1), TEXT.get(2), "1. Phát sách cho 40 xã.",
                "2. Mở 12 thư viện lưu động.", TEXT.getLast());
        Docx noted = new Docx().add(all(TITLE));
        lines.forEach(l -> noted.footnote("Theo báo cáo của Thư viện tỉnh.")
                .add("<w:p>" + Docx.r("", l) + Docx.reference(lines.indexOf(l) + 1) + "</w:p>"));
        Map<String, Object> read = outlines("a.docx", noted.bytes()).getFirst();
        assertThat(read).containsEntry("basis", List.of(lines.get(0) + "¹"))
                .containsEntry("opening", List.of(lines.get(1) + "²"))
                .containsEntry("closing", List.of(lines.get(5) + "⁶"));
        assertThat(String.valueOf(read.get("body"))).containsSubsequence("¹ Theo báo cáo", "² Theo báo cáo",
                "MỤC ĐÍCH³",
                "³ Theo", "40 xã.⁴", "⁴ Theo", "lưu động.⁵", "⁵ Theo", "⁶ Theo báo cáo");
    }
}
