package org.kehoach.pdf.read;

/**
 * What the symbol fonts show at each of their places (bảng mã phông ký hiệu), in Unicode, sixteen to a row; where no face
 * of ours has the very sign, the nearest that one has. A place whose sign is not known, or is a picture that nothing comes
 * near, has the replacement character.
 */
final class SymbolTables {

    static final char UNKNOWN = '\ufffd';

    private static final int FIRST = 0x20;
    private static final int LAST = 0xff;
    private static final int ROW = 16;

    /** A row of a table. */
    private record Row(int place, String signs) {}

    static final char[] WINGDINGS = table( //
            row(0x20, " ✏✂✁���☎☎✉✉�����"), //
            row(0x30, "������⌛�������✇✍"), //
            row(0x40, "✍✌���◄►▲▼�☺☺☹�☠⚐"), //
            row(0x50, "⚐✈☼�❄✝✞✝✠✡☪☯ॐ☸♈♉"), //
            row(0x60, "♊♋♌♍♎♏♐♑♒♓&&●○■□"), //
            row(0x70, "□❑❒◆◆◆❖◆☒�⌘❀✿“”�"), //
            row(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹"), //
            row(0x90, "❺❻❼❽❾❿��������·•"), //
            row(0xa0, "▪○○◉◉◎○▪☐▲✦★✶✸✸✸"), //
            row(0xb0, "��◇��✪☆���������"), //
            row(0xd0, "�����⌫⌦◄➢▲▼←➲↑↓←"), //
            row(0xe0, "→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇦"), //
            row(0xf0, "⇨⇧⇩⇔↕����▬▫✗✓☒☑�"));

    static final char[] WINGDINGS_2 = table( //
            row(0x20, " ���������������"), //
            row(0x40, "���������������✗"), //
            row(0x50, "✓☒☑☒☒�����������"), //
            row(0x60, "���������⓪①②③④⑤⑥"), //
            row(0x70, "⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿�"), //
            row(0x90, "�����·•●●○○○○◉◉▪"), //
            row(0xa0, "▪▪■☐□□□▣�����◆◆◆"), //
            row(0xb0, "◇◇��������������"));

    static final char[] WINGDINGS_3 = table( //
            row(0x20, " ���������������"), //
            row(0x60, "������←→↑↓↖↗↙↘↔↕"), //
            row(0x70, "▲▼△▽◄►◁▷���▲◄➤▼�"), //
            row(0xc0, "������⇦⇨⇧⇩������"));

    static final char[] WEBDINGS = table( //
            row(0x20, " ���������������"), //
            row(0x30, "���◄►▲▼�����■●��"), //
            row(0x60, "�✓�□���■������●�"), //
            row(0x70, "��✗�������������"), //
            row(0x90, "����������✉�����"), //
            row(0xc0, "���������☎������"));

    static final char[] SYMBOL = table( //
            row(0x20, " !∀#∃%&∋()*+,−./"), //
            row(0x30, "0123456789:;<=>?"), //
            row(0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ"), //
            row(0x50, "ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"), //
            row(0x60, "‾αβχδεφγηιϕκλμνο"), //
            row(0x70, "πθρστυϖωξψζ{|}∼�"), //
            row(0xa0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓"), //
            row(0xb0, "°±″≥×∝∂•÷≠≡≈…|—↵"), //
            row(0xc0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉"), //
            row(0xd0, "∠∇®©™∏√·¬∧∨⇔⇐⇑⇒⇓"), //
            row(0xe0, "◊⟨®©™∑����������"), //
            row(0xf0, "�⟩∫�������������"));

    private SymbolTables() {}

    private static Row row(int place, String signs) {
        return new Row(place, signs);
    }

    private static char[] table(Row... rows) {
        char[] out = new char[LAST + 1];
        java.util.Arrays.fill(out, UNKNOWN);
        for (Row row : rows) {
            for (int i = 0; i < ROW; i++) {
                out[row.place + i] = row.signs.charAt(i);
            }
        }
        return out;
    }

    /** The sign at a place of a table; unknown for all that is no place. */
    static char sign(char[] table, int place) {
        return place >= FIRST && place <= LAST ? table[place] : UNKNOWN;
    }
}
