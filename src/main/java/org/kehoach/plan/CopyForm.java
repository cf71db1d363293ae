package org.kehoach.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How a copy of a document is made (hình thức sao): Nghị định 30/2020/NĐ-CP, Điều 25. */
public enum CopyForm {
    /** All of an original. */
    SAO_Y("sao-y", "Sao y", "SY"),
    /** A part of an original. */
    TRICH_SAO("trich-sao", "Trích sao", "TrS"),
    /** All of a copy. */
    SAO_LUC("sao-luc", "Sao lục", "SL");

    private static final Set<String> NOT_IN_BLOCK = Set.of("subject", "body");
    private static final Set<String> NOT_IN_CORNER = Set.of("issuer", "code", "place", "date", "kind", "body",
            "recipients", "archive", "signatures");

    private final String word;
    private final String title;
    private final String abbreviation;

    CopyForm(String word, String title, String abbreviation) {
        this.word = word;
        this.title = title;
        this.abbreviation = abbreviation;
    }

    public static Optional<CopyForm> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    /** As it is printed in running text, {@code Sao y}. */
    public String title() {
        return title;
    }

    /** What certifies a copy on paper, below the copied text (Phụ lục III, Mẫu 3.1). */
    public DocumentKind block() {
        return kind("copy", NOT_IN_BLOCK);
    }

    /** What stands on an electronic copy, in the upper right corner of its first page (Mẫu 3.2). */
    public DocumentKind corner() {
        return kind("copy-electronic", NOT_IN_CORNER);
    }

    private DocumentKind kind(String form, Set<String> omits) {
        return new DocumentKind(form, title, abbreviation, form, DocumentKind.Symbol.TYPE, DocumentKind.Addressees.NO,
                DocumentKind.Subject.FREE, DocumentKind.Authority.NONE, "", "", "", "", Numbering.USUAL, omits,
                Set.of());
    }
}
