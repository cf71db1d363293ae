package org.kehoach.pdf.layout;

/** The line breaking classes of UAX #14 (lớp ngắt dòng) that the characters of our faces have. */
enum BreakClass {
    /** Letters and all that behave like them. */
    AL,
    /** Digits. */
    NU,
    /** The space. */
    SP,
    /** Hyphens: a break may follow. */
    HY,
    /** Dashes and soft hyphens: a break may follow. */
    BA,
    /** The em dash: a break on either side. */
    B2,
    /** Accents that stand alone: a break may come before. */
    BB,
    /** Opening brackets. */
    OP,
    /** Closing brackets. */
    CL,
    /** Quotation marks, which may open or close. */
    QU,
    /** Exclamation and question marks. */
    EX,
    /** The full stop, comma, colon, semicolon. */
    IS,
    /** The slash and the backslash: a break may follow before letters. */
    SY,
    /** The ellipsis. */
    IN,
    /** Signs before a number: currency. */
    PR,
    /** Signs after a number: per cent, degree. */
    PO,
    /** Glue: no break on either side. */
    GL,
    /** Pictures and other shapes in the line: a break on either side. */
    CB,
    /** Zero width space: a break, and nothing seen. */
    ZW,
    /** Marks that belong to the character before them. */
    CM;

    static BreakClass of(char c) {
        if (c < 0x80) {
            return ASCII[c];
        }
        return switch (c) {
            case 0xa0, 0x2007, 0x202f, 0x2011, 0x2060, 0xfeff -> GL;
            case 0xad, 0x2010, 0x2012, 0x2013, 0x2027, 0x2056 -> BA;
            case 0x2014 -> B2;
            case 0x2024, 0x2025, 0x2026 -> IN;
            case 0xab, 0xbb, 0x2018, 0x2019, 0x201b, 0x201c, 0x201d, 0x201f, 0x2039, 0x203a -> QU;
            case 0x201a, 0x201e, 0xa1, 0xbf -> OP;
            case 0xb4, 0x2c8, 0x2cc -> BB;
            case 0xfffc -> CB;
            case 0x200b -> ZW;
            case 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2008, 0x2009, 0x200a -> BA;
            case 0xa2, 0x2030, 0x2032, 0x2033, 0x2103, 0x20a7, 0x20b6 -> PO;
            case 0xa3, 0xa4, 0xa5, 0xb1, 0x2116 -> PR;
            default -> c >= 0x300 && c <= 0x36f ? CM : c >= 0x20a0 && c <= 0x20cf ? PR : AL;
        };
    }

    private static final BreakClass[] ASCII = ascii();

    private static BreakClass[] ascii() {
        BreakClass[] out = new BreakClass[0x80];
        for (char c = 0; c < out.length; c++) {
            out[c] = switch (c) {
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> NU;
                case ' ', '\t', '\n' -> SP;
                case '-' -> HY;
                case '(', '[', '{' -> OP;
                case ')', ']', '}' -> CL;
                case '"', '\'' -> QU;
                case '!', '?' -> EX;
                case '.', ',', ':', ';' -> IS;
                case '$', '+' -> PR;
                case '%' -> PO;
                case '|' -> BA;
                case '/', '\\' -> SY;
                default -> AL;
            };
        }
        return out;
    }
}
