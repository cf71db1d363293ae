package org.kehoach.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The type of a document (tên loại văn bản) and what its form asks (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III). The
 * decree's kinds are the lines of {@code kinds.txt}; a workspace may have more.
 *
 * @param word         what plan YAML has for it, {@code plan}
 * @param title        the type in running text, {@code Kế hoạch}
 * @param abbreviation the type's part of the symbol, {@code KH}; empty where there is none
 * @param form         the name of its stock template, {@code named}
 * @param clause       the line between the grounds and what is settled, {@code QUYẾT ĐỊNH:}; mostly empty
 * @param first        with what the recipients begin; empty where nothing but the addressees says it
 * @param about        the words before the plan's name in the subject of a document about a plan; may be empty
 * @param skeleton     the name of the first draft that one begins with, {@code decision}
 * @param numbering    how it numbers where the drafter says nothing
 * @param omits        fields that its template need not print
 */
public record DocumentKind(String word, String title, String abbreviation, String form, Symbol symbol,
        Addressees addressees, Subject subject, Authority authority, String clause, String first, String about,
        String skeleton, Numbering numbering,
        Set<String> omits, Set<Trait> traits) {

    /** What the symbol holds (ký hiệu). */
    public enum Symbol {
        /** {@code KH-UBND}. */
        TYPE,
        /** {@code UBND-VX}: the unit that drafts stands behind the issuer. */
        UNIT
    }

    /** Whether there are addressees (Kính gửi). */
    public enum Addressees {
        NO, MAY, MUST
    }

    /** Where the subject stands (trích yếu). */
    public enum Subject {
        TITLE,
        /** {@code V/v …}. */
        NUMBER,
        /** Below the title, where there is one. */
        FREE
    }

    /** Who acts, where the form names him (thẩm quyền ban hành). */
    public enum Authority {
        NONE, BODY,
        /** The head of the issuer, or the body where he signs for it. */
        SIGNER,
        /** The issuer's name as a sentence has it. */
        NAME
    }

    /** Further facts of a kind (đặc điểm khác). */
    public enum Trait {
        PAST, LISTING, YEARS, ENACTED
    }

    public DocumentKind {
        omits = Set.copyOf(omits);
        traits = Set.copyOf(traits);
    }

    /** The decree's kinds, in its order. */
    public static List<DocumentKind> stock() {
        return KindTable.STOCK;
    }

    /** The decree's kind of a word of plan YAML. */
    public static Optional<DocumentKind> of(String word) {
        return stock().stream().filter(k -> k.word.equals(word)).findFirst();
    }

    /** The kind of a word that the table is known to have. */
    public static DocumentKind known(String word) {
        return of(word).orElseThrow(() -> new IllegalStateException("no kind " + word + " in the table"));
    }

    /** The type as printed above the subject, {@code KẾ HOẠCH}. */
    public String printed() {
        return title.toUpperCase(Locale.ROOT);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it gives work in whatever section (giao việc): those that tell of what was, speak of one person or ask a superior do not. */
    public boolean givesWork() {
        return !has(Trait.PAST) && subject != Subject.FREE && (has(Trait.LISTING) || addressees != Addressees.MUST);
    }
}
