package org.kehoach.document;

import java.util.List;
import java.util.Optional;
import org.kehoach.plan.DocumentKind;

/**
 * A composed official document (văn bản đã soạn): every word that will be printed, in order, and neutral of layout.
 *
 * @param id         the plan's id
 * @param planDigest of the plan's canonical form, SHA-256 in hex
 * @param type       what kind of document it is
 * @param subject    the lines of the subject (trích yếu); several where the drafter broke it
 * @param authority  who acts (thẩm quyền ban hành), where the form names him
 * @param addressees {@code Kính gửi}: empty where there are none
 * @param basis      paragraphs before the opening (căn cứ)
 * @param opening    the sentence before the body; empty where there is none
 * @param closing    what stands after the last section
 * @param recipients without the archive line
 * @param archive    {@code Lưu: VT, KGVX}
 * @param drafter    mark of the drafter and number of copies, printed under the recipients
 * @param stamped    what is put on it beside its text
 */
public record OfficialText(String id, String planDigest, Letterhead letterhead, ReferenceCode code,
        PlaceAndDate placeAndDate, DocumentKind type, List<Line> subject, Optional<Line> authority,
        List<Line> addressees, List<Line> basis,
        List<Line> opening, List<Block> body, List<Block> closing, List<RecipientGroup> recipients, Line archive,
        Optional<Line> drafter, List<SignatureBlock> signatures, List<ComposedAnnex> annexes, Meaning meaning,
        Stamped stamped) {

    public OfficialText {
        subject = List.copyOf(subject);
        addressees = List.copyOf(addressees);
        basis = List.copyOf(basis);
        opening = List.copyOf(opening);
        body = List.copyOf(body);
        closing = List.copyOf(closing);
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
    }

    /** The nation's name, first line of the header's right side (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1). */
    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** The motto under it (tiêu ngữ), with a line as long as itself below. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** The printed type, {@code KẾ HOẠCH}. */
    public String kind() {
        return type.printed();
    }

    /** What the document is called: that of a letter is {@code V/v} and its subject. */
    public String title() {
        String before = type.subject() == DocumentKind.Subject.NUMBER ? ABOUT : kind() + " ";
        return (before + subjectText()).strip();
    }

    /** Stands before the subject of a letter (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5). */
    public static final String ABOUT = "V/v ";

    /** The subject in one line. */
    public String subjectText() {
        return String.join(" ", subject.stream().map(Line::text).toList());
    }
}
