package org.kehoach.rule;

/** What a paragraph on a page is (thành phần thể thức): the elements of Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II. */
public enum Role {
    NATION, MOTTO, SUPERIOR_BODY, ISSUING_BODY, NUMBER, PLACE_AND_DATE, KIND, SUBJECT_LINE, ADDRESSEE, BASIS, OPENING,
    BODY_HEADING, BODY_TEXT, AUTHORITY, SIGNER_TITLE, SIGNER_NAME, RECIPIENTS_HEAD, RECIPIENT_LINE, ANNEX_LABEL,
    ANNEX_TITLE, ANNEX_REFERENCE, OTHER
}
