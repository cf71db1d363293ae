package org.kehoach.intake.recognise;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.plan.DocumentKind;

/** The words and forms by which parts of an official document are known (từ vựng nhận dạng), in one place. */
public final class Vocabulary {

    private Vocabulary() {}

    /** The folded form of each character met so far; 0 where it is not known yet. */
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    /** Capitals without marks, {@code Đ} as {@code D}: what recognition of pictures seldom gets wrong. */
    public static String fold(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(fold(c));
            }
        }
        return out.toString();
    }

    /** The same letters as {@link #fold}, one for one, so that places in the two agree. */
    static String foldInPlace(String words) {
        char[] out = words.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = Character.getType(out[i]) == Character.NON_SPACING_MARK ? out[i] : fold(out[i]);
        }
        return new String(out);
    }

    private static char fold(char c) {
        char known = FOLDED[c];
        if (known == 0) {
            String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
            known = c == 'đ' || c == 'Đ' ? 'D' : apart.isEmpty() ? c : apart.charAt(0);
            FOLDED[c] = known; // the same from whatever thread
        }
        return known;
    }

    static final Pattern PAGE_NUMBER = Pattern
            .compile("(?iu)(?:[-–—~]\\s*)?(?:trang\\s*|page\\s*)?\\d{1,3}(?:\\s*[-–—~]|\\s*/\\s*\\d{1,3})?");

    /** In folded words. */
    static final Pattern LETTERHEAD_OR_SIGNATURE = Pattern
            .compile(
                    "CONG HOA XA HOI|DANG CONG SAN|DOC LAP\\s*[-–—]|NOI NHAN|(?m)^\\s*(?:TM|KT|TL|TUQ)\\s*\\.|(?m)^\\s*(?:T/M|K/T)");

    static final Pattern NATIONAL_TITLE = Pattern.compile(
            "C[OQ0]NG\\s*H[O0]A\\s*XA\\s*H[O0][IL1]\\s*CHU\\s*NGH[IL1]A\\s*V[IL1]ET\\s*NAM|DANG\\s*CONG\\s*SAN\\s*VIET\\s*NAM");
    static final Pattern UNION_TITLE = Pattern.compile("DOAN (?:TNCS|THANH NIEN CONG SAN) HO CHI MINH");
    static final Pattern MOTTO = Pattern
            .compile("D[O0]C\\s*LAP\\s*[-–—._~]*\\s*TU\\s*D[O0]\\s*[-–—._~]*\\s*HANH\\s*PHUC");
    /** A line drawn with signs behind words, where a conversion wrote both in one. */
    static final Pattern RULED = Pattern.compile("(?<=[\\p{L}\\d]) ?[-–—_=~*]{3,}$");
    /** Where a page was found, as programs that fetch pages write it above. */
    static final Pattern FETCHED = Pattern.compile("(?iu)(?:source|nguồn|url)\\s*:\\s*https?://\\S+");
    static final Pattern RULE = Pattern.compile("[-–—_=~*.\\s•○]{2,}|[─━═]+");

    /** {@code Số: 49 /KH-UBND}; number and symbol may be blank or written by hand. */
    static final Pattern NUMBER = Pattern.compile(
            "(?u)(?<![\\p{L}])[Ss][ốóỐÓo6]\\s*[:.;]?\\s*(?<number>[\\d\\s.…_]*?\\d[\\dA-Za-z]{0,4}|[.…_\\s]*)\\s*/\\s*(?<symbol>(?:\\d{4}/)?[\\p{Lu}\\p{L}][\\p{L}\\d&]*(?:(?:\\s?[-–/]\\s?|\\.)[\\p{Lu}Đ][\\p{L}\\d&.]*|\\s(?!TP\\.)[\\p{Lu}Đ]{2,}(?![\\p{L},])(?!\\s*,))*)");
    /** A party body's number, {@code Số 12-KH/TU}. */
    static final Pattern PARTY_NUMBER = Pattern.compile(
            "(?u)(?<![\\p{L}])[Ss][ốóỐÓ]\\s*[:.]?\\s*(?<number>\\d{1,5}|[.…_\\s]*)\\s*-\\s*(?<symbol>[\\p{Lu}]{2,4}/[\\p{Lu}\\p{L}]+(?:-[\\p{L}]+)?)");

    /** {@code Hòa Lạc, ngày … tháng 3 năm 2026}. */
    static final Pattern PLACE_DATE = Pattern.compile(
            "(?iu)(?:(?<place>[\\p{L}][\\p{L}.\\s'’-]{1,40}?(?:\\s\\d{1,2})?)\\s*[,.;]\\s*)?ng[àa]y\\s*(?<day>[\\d.…_\\s/]*?)\\s*th[áa]ng\\s*(?<month>[\\d.…_\\s/]*?)\\s*n[ăa]m\\s*(?<year>\\d{4}|\\d{0,3}[.…_\\s]*)");

    /** The same as no form has it, {@code Hòa Lạc, ngày 5-3-2026}: of a whole line, for in others it is that of a cited document. */
    static final Pattern PLACE_DATE_IN_DIGITS = Pattern.compile(
            "(?iu)(?<place>\\p{L}[\\p{L}.\\s'’-]{1,40}?(?:\\s\\d{1,2})?)\\s*[,.;]\\s*(?:ng[àa]y\\s*)?(?<day>\\d{1,2})\\s?[-./]\\s?(?<month>\\d{1,2})\\s?[-./]\\s?(?<year>\\d{4})");
    /** A place behind which a drafter forgot the comma. */
    static final Pattern PLACE = Pattern
            .compile("(?:TP\\.? ?)?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,4}(?: \\d{1,2})?");

    static final Pattern ADDRESSEES = Pattern.compile("(?iu)K[íi]nh\\s+g[ửu][iỉ]\\s*[:.]?\\s*");
    /** The line with which a telegram, an invitation, an introduction and a leave begin, as their forms print it. */
    static final Pattern CALL = Pattern.compile(
            "(?iu)(?:điện\\s*:|(?!-|\\d)[^.;:]{3,160}\\s(?:điện|(?:trân trọng )?kính mời|trân trọng giới thiệu|cấp cho)\\s*:)\\s*");
    static final Pattern ABOUT = Pattern.compile("(?iu)\\s*(?:V/v|Về việc|Về)(?![\\p{L}]).*");
    static final Pattern LETTER_ABOUT = Pattern.compile("(?iu)V\\s*/\\s*v(?![\\p{L}]).*");
    static final Pattern ATTACHED = Pattern.compile("(?iu)\\(\\s*(?:Ban hành\\s+)?k[èe]m theo.*");

    /** Words with which a ground begins. */
    static final Pattern GROUND = Pattern.compile(
            "(?u)(?:[Cc]ăn cứ|[Tt]hực hiện|[Tt]heo(?! dự báo| thống kê| đó| số liệu| quy luật| kết quả)|Xét|Trên cơ sở|Tiếp theo|Triển khai|Để|[Xx]ét|Tiếp tục thực hiện|Nhằm|Thi hành|Chấp hành|Phúc đáp|Sau khi|Kế thừa|Hưởng ứng|Được sự)(?![\\p{L}]).*");
    /** Words that tell why a document is made, not on what it rests. */
    static final Pattern PURPOSE = Pattern
            .compile("(?u)(?:Để|Nhằm|Sau khi|Trên cơ sở|Kế thừa|Hưởng ứng)(?![\\p{L}]).*");
    /** The number of a cited document. */
    static final Pattern CODE = Pattern.compile("\\d/(?:\\d{4}/)?\\p{Lu}|\\d-\\p{Lu}{2,3}/");
    /** What gives orders behind a colon. */
    static final Pattern ORDERS = Pattern.compile(
            "(?iu).*(?<![\\p{L}])(?:yêu cầu|đề nghị|thông báo|kết luận|chỉ đạo|báo cáo|đề xuất|kiến nghị|quyết định|chỉ thị|kính trình)(?![\\p{L}]).*");
    /** A document's type, with which a further ground of a list begins. */
    static final Pattern FURTHER_GROUND = Pattern.compile(
            "(?u)(?:Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Chương trình|Nghị định|Thông tư|Công văn|Thông báo|Hướng dẫn|Luật|Bộ luật|Kết luận|Pháp lệnh|Đề án|Tờ trình)(?![\\p{L}]).*");
    static final Pattern STRONG_GROUND = Pattern
            .compile("(?u)(?:[Cc]ăn cứ|[Xx]ét|[Tt]heo đề nghị|Thi hành|Trên cơ sở)(?![\\p{L}]).*");
    /** What introduces the body. */
    static final Pattern OPENING = Pattern.compile(
            "(?iu).*(?:như sau|sau đây|sau\\s*[:.]|cụ thể|QUYẾT ĐỊNH|CHỈ THỊ|ban hành (?:Kế hoạch|Chương trình)|xây dựng Kế hoạch|với (?:các|những) nội dung).*");
    /** Words with which a closing begins. */
    static final Pattern CLOSING = Pattern.compile(
            "(?u)(?:\\((?=[^)]{0,120}kèm)(?:Xin|Kính|Gửi|Trình|Có|Kèm|Hồ sơ|Tài liệu|Dự thảo)|Trên đây là|Trong quá trình|Quá trình (?:triển khai|thực hiện|tổ chức)|Kính (?:trình|mong|đề nghị|báo cáo|gửi|chuyển)|Trân trọng|Rất mong|Xin trân trọng|Yêu cầu|Đề nghị|Nhận được|Căn cứ (?:Kế hoạch|nội dung|Chương trình) (?:này|trên)|Kế hoạch này|Văn bản này|Các nội dung khác|Với (?:những )?nội dung trên|Nơi nào|Giao (?:Sở|Phòng|Văn phòng)[^;]{0,60}(?:theo dõi|đôn đốc)|(?:Ủy ban nhân dân|UBND|Chủ tịch|Sở|Phòng|Bộ)[^.;]{0,60}(?:yêu cầu|đề nghị|kính đề nghị|báo cáo|kính trình|đề xuất)(?![\\p{L}])).*");

    /** With what a paragraph begins that ends the document. */
    static final Pattern ENDS_DOCUMENT = Pattern
            .compile("(?u)(?:Trên đây là|Trong quá trình|Quá trình (?:triển khai|thực hiện|tổ chức))(?![\\p{L}])");
    /** {@code II/2019} behind {@code quý}. */
    static final Pattern ROMAN_YEAR = Pattern.compile("[IV]{1,3}\\s?/\\s?(?:19|20)\\d\\d");
    /** Of the last article of a decision. */
    static final Pattern CARRIES_OUT = Pattern.compile(
            "(?u).*(?:chịu trách nhiệm|có trách nhiệm|(?:căn cứ|chiểu) (?:Quyết định|Nghị quyết))(?: này)?,? (?:tổ chức )?(?:thi hành|thực hiện)(?![\\p{L}]).*");
    static final Pattern STRONG_CLOSING = Pattern.compile("(?u)Trên đây là.*");
    static final Pattern RECIPIENTS = Pattern.compile("N[O0]\\s?I\\s*NHAN\\s*[:;.]?");
    static final Pattern AUTHORITY = Pattern
            .compile(
                    "(?u)(?:(?:T\\s?M|K\\s?T|T\\s?L|T\\s?U\\s?Q|Q)\\s?\\.|(?:T/M|K/T|T/L)\\.?)\\s?\\p{Lu}(?:\\p{Lu}| \\p{Lu}{2}).*|(?:THƯ K[ÝÍ]|CHỦ (?:TỌA|TOẠ|TRÌ)|NGƯỜI (?:LẬP|BÁO CÁO|VIẾT|TỔNG HỢP|DUYỆT|KIỂM TRA|XÂY DỰNG|ĐỀ NGHỊ|SOẠN)|(?:PHÊ )?DUYỆT|XÁC NHẬN|GIÁO VIÊN|KẾ TOÁN)(?: .*)?|ĐẠI DIỆN .*|BÊN [AB]");
    /** Before what begins with one of these, an authority is one in small letters too. */
    static final Pattern ON_BEHALF = Pattern.compile("(?:TM|KT|TL|TUQ)\\s?\\.\\s?\\p{Lu}");
    /** Beginnings of one who signs beside another. */
    static final List<String> SIDES = List.of("TM", "ĐẠI DIỆN", "BÊN ");
    /** Where, in a line of authority, the next one begins. */
    static final Pattern NEXT_AUTHORITY = Pattern.compile(
            "(?u)(?<=\\p{Lu}) (?=(?:KT|TL|TUQ)\\.)|(?<=KT\\. .{4,60}) (?=PHÓ |THỨ TRƯỞNG)|(?<=TM\\. .{4,60}(?:DÂN|BAN|VỤ|ĐOÀN|TRƯỜNG|ĐẠO|HÀNH|TÁC|NGHỊ)) (?=(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|CHỦ NHIỆM|TRƯỞNG BAN|TỔ TRƯỞNG)(?!\\p{L}| HỘI| ỦY))|(?<=TL\\. .{4,60}) (?=CHÁNH |TRƯỞNG PHÒNG)");
    /** In folded words. */
    static final Pattern POSITION = Pattern.compile(
            "(?:TM\\.|KT\\.|TL\\.|TUQ\\.|Q\\.)?\\s*(?:QUYEN\\s+)?(?:(?:PHO|UY VIEN)\\s+)?(?:TONG\\s+)?(?:CHU TICH|GIAM DOC|CUC TRUONG|CHI CUC TRUONG|VU TRUONG|TRUONG (?:PHONG|BAN|TRAM|KHOA|THON|CONG AN|DOAN|BO MON)|HIEU TRUONG|BO TRUONG|THU TRUONG|THU TUONG|CHANH VAN PHONG|CHANH THANH TRA|BI THU|VIEN TRUONG|VIEN TRUONG|CHU NHIEM|THUONG TRUC|HIEU PHO|CHI HUY TRUONG|CHANH AN|KIEM TOAN TRUONG|TONG BIEN TAP|DOI TRUONG|TO TRUONG|UY VIEN|DAI TA|VIEN PHO|TONG THANH TRA)(?:\\s+[A-Z][A-Z ,\\-]{0,70})?");
    static final Pattern SIGNED = Pattern.compile(
            "(?iu)\\(?\\s*(?:đã ký|ký tên|ký, đóng dấu|đã ký, đóng dấu|ký và đóng dấu|chữ ký[^)]*)\\s*(?:và đóng dấu)?\\s*\\)?\\.?|\\[(?:signature|stamp|con dấu|chữ ký|dấu)[^\\]]*]");
    /** What a digital signature prints, and a document system for who would look the document up. */
    static final Pattern STAMP = Pattern.compile(
            "(?iu)(?:Ký bởi|Người ký|Ký số bởi|Được ký bởi|Digitally signed|Signed by|Thời gian ký|Signing Date|Email|Cơ quan|Date|Reason|Location|Mã (?:số )?(?:tra cứu|xác thực|kiểm tra)(?: văn bản)?|(?:Tra cứu|Xác thực)(?: (?:văn bản|tài liệu))? tại|(?:Địa chỉ|Đường dẫn) tra cứu)\\s*[:].*|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4} \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[+-]\\d{2}:\\d{2})?");
    /** With what a digital signature begins, and one that stands in one line. */
    static final Pattern SIGNER = Pattern
            .compile("(?iu)(?:Ký bởi|Người ký|Ký số bởi|Được ký bởi|Digitally signed|Signed by)(?![\\p{L}]).*");
    static final Pattern SIGNED_WHEN = Pattern
            .compile("(?iu).*(?:Thời gian ký|Ngày ký|Signing Date|Date)\\s*:\\s*\\d{1,4}[./-].*");
    /** Words behind which room is left to write by hand, and no column ends. */
    static final Pattern BEFORE_ROOM = Pattern.compile("(?iu)(?<![\\p{L}])(?:ngày|tháng|năm|số\\s*:?)\\s*$");
    /** A person's name, ranks and degrees before it allowed. */
    static final Pattern NAME = Pattern.compile(
            "(?u)(?:(?:(?:[A-ZĐ][\\p{L}]{0,7}|[A-ZĐ]{2,4}\\d)\\.\\s?){1,4}|(?:Thượng|Đại|Trung|Thiếu) (?:tá|úy|tướng) )?\\p{Lu}[\\p{L}’']*(?:[- ]\\p{Lu}[\\p{L}’']*){1,6}");
    static final Pattern ARCHIVE = Pattern.compile("(?iu)L[ưu]u\\s*[:;]?\\s*.*");
    /** Where, in a cell that holds the whole list, the next one begins. */
    static final Pattern NEXT_RECIPIENT = Pattern.compile("(?u)(?<=[;.,)]) (?=[-–+] ?\\p{L})");
    /** What is said of recipients beside them. */
    static final Pattern NOTE = Pattern.compile("(?us)\\([^()]+\\)[;.,]?");
    static final Pattern BULLET = Pattern
            .compile("(?u)(?<mark>[-–—−+*•●◦▪■□·◆❖➢>✓])(?:\\s+|(?=[\\p{L}“\"(\\[]|\\d{1,3}(?:,\\d+)?%))");
    /** The first half of a name with a dash in it, {@code Lao động - Thương binh và Xã hội}, and the second. */
    static final Pattern BEFORE_DASH = Pattern
            .compile("(?iu)(?<![\\p{L}])(?:lao động|kinh tế|chính trị|văn hóa|hành chính|tài chính|tổ chức)$");
    static final Pattern BEHIND_DASH = Pattern.compile(
            "(?iu)[-–]\\s?(?:thương binh|xã hội|kế hoạch|quản trị|kế toán|thể thao|tổng hợp|hành chính)(?![\\p{L}])");
    /** Words after which a number at the beginning of a line counts nothing. */
    static final Pattern BEFORE_NUMBER = Pattern
            .compile("(?u)(?<![\\p{L}])(?:số|ngày|tháng|năm|khoản|điều|Điều|quý|và ngày)$");
    /** Words after which an amount may stand, if it is no mark. */
    static final Pattern BEFORE_AMOUNT = Pattern.compile(
            "(?u)(?<![\\p{L}])(?:mục|điểm|từ|đến|trên|dưới|đạt|ít nhất|khoảng|và|giai đoạn|mức|có|với|là|còn|hơn|gần)$");
    static final Pattern ANNEX = Pattern.compile(
            "(?u)(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU|BIỂU)(?:\\s*(?:số\\s*|SỐ\\s*)?(?:[IVXLivx]+|\\d{1,2}|[A-Z]))?\\s*[.:]?(?:\\s*[-–:]\\s*\\p{L}.*)?");
    static final Pattern ANNEX_LABEL = Pattern.compile(
            "(?u)(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU|BIỂU)(?:\\s*(?:số\\s*|SỐ\\s*)?(?:[IVXLivx]+|\\d{1,2}|[A-Z])(?![\\p{L}]))?\\s*[.:–-]?\\s*");
    /** A line at the foot of the first page that says how to reach the agency. */
    static final Pattern CONTACT = Pattern.compile(
            "(?iu)(?:địa chỉ|điện thoại|số điện thoại|đt|sđt|fax|e-?mail|thư điện tử|website|(?:trang|cổng) thông tin điện tử)\\s*:.*(?:\\d[\\d .]{6,}|@|www\\.|\\.vn|đường |phố |phường |xã ).*");
    static final Pattern STAMPED = Pattern.compile(
            "(?iu)\\(?\\s*(?:dự thảo|bản dự thảo|dự thảo lần.*|hỏa tốc|thượng khẩn|khẩn|mật|tối mật|tuyệt mật|hoả tốc|lưu hành nội bộ|xem xong trả lại)\\s*\\)?");

    /** What a document is of which nothing says what it is: import is mostly asked for plans. */
    static final DocumentKind USUAL = DocumentKind.known("plan");

    /** What bears a number and no title. */
    static final DocumentKind UNTITLED = DocumentKind.stock().stream()
            .filter(k -> k.subject() == DocumentKind.Subject.NUMBER).findFirst().orElseThrow();

    /** A kind, and the form of a name of it in folded words, letters spaced or not. */
    private record Name(DocumentKind kind, Pattern form) {}

    /** Names that the decree does not have, each with the kind whose form it takes: of party bodies, of rules of ministries. */
    private static final Map<String, String> BORROWED = Map.of("Kết luận", "notice", "Thông tri", "notice",
            "Thông tư liên tịch", "regulation", "Thông tư", "regulation");

    private static Map<String, Name> kinds() {
        Map<String, Name> out = new LinkedHashMap<>();
        BORROWED.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> b) -> b.getKey().length()).reversed())
                .forEach(b -> out.put(b.getKey(), new Name(DocumentKind.known(b.getValue()), form(b.getKey()))));
        DocumentKind.stock().forEach(k -> out.put(k.title(), new Name(k, form(k.title()))));
        return out;
    }

    private static Pattern form(String name) {
        String form = fold(name).chars().mapToObj(c -> c == ' ' ? "\\s+" : Character.toString(c))
                .collect(Collectors.joining("\\s?"));
        return Pattern.compile(form.replace("\\s?\\s+\\s?", "\\s+") + "(?![A-Z])");
    }

    /** Kinds by their names in running text. */
    private static final Map<String, Name> KINDS = kinds();

    /** The kind with whose name, in capitals or as a title, a line begins, and how long the name is. */
    record Titled(DocumentKind kind, int length) {}

    /** A line that is a kind's name, or begins with it in capitals. */
    static Optional<Titled> kind(String line) {
        String folded = foldInPlace(line);
        for (Map.Entry<String, Name> named : KINDS.entrySet()) {
            Matcher m = named.getValue().form.matcher(folded);
            if (m.lookingAt()) {
                boolean alone = folded.substring(m.end()).chars().noneMatch(Character::isLetterOrDigit);
                String typed = line.substring(0, m.end());
                // PHƯỜNG AN … is no PHƯƠNG ÁN: without its marks a name counts only where it stands alone
                if (alone || (isCapitals(typed)
                        && typed.replace(" ", "").equalsIgnoreCase(named.getKey().replace(" ", "")))) {
                    return Optional.of(new Titled(named.getValue().kind, m.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line begins with a kind's name, in whatever letters, and goes on with more. */
    static boolean beginsWithKind(String line) {
        String folded = foldInPlace(line);
        return KINDS.entrySet().stream().anyMatch(k -> {
            Matcher m = k.getValue().form.matcher(folded);
            return m.lookingAt() && m.end() < folded.length() && Character.isWhitespace(folded.charAt(m.end()))
                    && line.substring(0, m.end()).equalsIgnoreCase(k.getKey());
        });
    }

    /** Whether all letters are capitals, and there are some. */
    static boolean isCapitals(String words) {
        boolean any = false;
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLowerCase(words.charAt(i))) {
                return false;
            }
            any |= Character.isUpperCase(words.charAt(i));
        }
        return any;
    }

    static boolean isAgencyStart(String folded) {
        Matcher m = AGENCY.matcher(folded);
        return m.lookingAt();
    }

    /** In folded words: what is no name without the line below. */
    static final Pattern HALF_NAME = Pattern
            .compile("(?:U?Y BAN|HOI DONG) NHAN DAN|BAN (?:CHAP HANH|CHI DAO)|UY BAN MAT TRAN TO QUOC(?: VIET NAM)?");
    /** In folded words: with what the name of an agency begins; some data bases have lost the Ủ of {@code ỦY BAN}. */
    static final Pattern AGENCY = Pattern.compile(
            "(?!PHONG,? CHONG|PHONG NGUA|DOAN KET|TO CHUC|BAN HANH|SO KET|HOI NGHI|TRUONG HOP|BO TRI|NHA O|DAI HOC|BAN DO)(?:U?Y BAN|UBND|HDND|HOI DONG|SO|PHONG|BAN|TRUNG TAM|BO|TONG CUC|CUC|CHI CUC|TRUONG|VAN PHONG|CONG AN|BENH VIEN|DANG UY|TINH UY|THANH UY|HUYEN UY|HOI|DOAN|TINH DOAN|THANH DOAN|LIEN DOAN|CONG DOAN|VU|VIEN|TRAM|KHO BAC|THANH TRA|TOA AN|DAI|MAT TRAN|LIEN HIEP|TO|DOI|CHI NHANH|BAO HIEM|NGAN HANG|CONG TY|THU TUONG|CHINH PHU|QUOC HOI|BCH|BO CHI HUY|HAT|QUY|NHA|UB|KHOA|CHI (?:BO|DOAN|HOI|NHANH)|LIEN CHI|CUM|PHAN VIEN|HOC VIEN|TAP DOAN|XI NGHIEP|HOP TAC XA|THU VIEN|BAO TANG|TIEU BAN|DANG BO|TRUNG UONG|TONG LIEN DOAN|TONG CONG TY|TONG HOI|UBMTTQ|UBMT|MTTQ|DANG DOAN|QUAN UY|HIEP HOI|THUE|HAI QUAN|THONG KE|THI HANH AN)(?![A-Z])");
}
