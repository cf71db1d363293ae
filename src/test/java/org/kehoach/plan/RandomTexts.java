package org.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kehoach.origin.Origin;

/** Texts that chance makes of words, odd characters, look-ups, facts, blanks and stress, as a reader would give them. */
final class RandomTexts {

    private static final List<String> WORDS = List.of("trẻ em", "phòng, chống", "đuối nước", "Ủy ban nhân dân", "ở",
            "xã", "kế hoạch", "năm", "quý III", "hướng dẫn", "đề nghị", "nguyên nhân;", "thường xuyên.", "ưu tiên",
            "Hòa Lạc", "rừng ngập mặn", "ý kiến", "ngừa", "đường", "kỹ năng", "nghị quyết", "(sau đây gọi tắt)", "và");
    /** What YAML, our markup, Word or a PDF could trip over, and what each must still print as it is. */
    private static final List<String> ODD = List.of("#", "#2", ":", "mục: hai", "- gạch", "\"kép\"", "'đơn'", "\\",
            "\\*",
            "*", "5 * 3", "**", "$", "$5", "${area}", "$(area)", "$ {x}", "{area}", "{{period}}", "{", "}", "[x]",
            "a,b",
            "%", "@", "&", "&amp;", "<b>", "]]>", "|", ">", "`", "~", "yes", "null", "?", "!", "?", "1.234,5", "≥ 95%",
            "–", "—", "…", "“mở”", "‘x’", "http://vi.du/a?b=c&d=%20#e", "01\u00a0xã", "\u00a0", "m²", "1/2", "½",
            "a".repeat(90), "Đ", "№", "€", "°C", "==", "...", "---", "<<", "=1+1", "para:x", "–\u00a0x", "x  y",
            "<#if x>",
            "<w:t>", "Ẵ", "\u1ecb", "'", "\"", "\\n", "%YAML", "!tag", "&a", "*a", "_x_", "a_b");
    private static final List<String> NOT_IN_THE_FACE = List.of("🌲", "漢字", "न", "CO₂", "😀 x");
    private static final List<String> NUMBERS = List.of("95%", "trên 60%", "dưới 9,5‰", "1.500 cây", "ít nhất 40 ha",
            "không quá 12 vụ", "100%", "30 người trở lên", "tối đa 3,25 lần", "≥ 7");
    private static final List<String> DATES = List.of("30/4/2026", "15/11", "10 tháng 12", "10 tháng 12 năm 2027",
            "02/2027", "01/01/2028", "31 tháng 3 hằng năm", "25", "20 hằng tháng");
    private static final Emphasis BOLD = new Emphasis(true, false);
    private static final Emphasis ITALIC = new Emphasis(false, true);
    private static final Emphasis BOTH = new Emphasis(true, true);

    /** What may be looked up. */
    final List<Reference> known = new ArrayList<>();
    private final Random random;
    private final boolean printable;
    private final List<Inline> out = new ArrayList<>();

    RandomTexts(Random random, boolean printable) {
        this.random = random;
        this.printable = printable;
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = upTo(most); i >= 0; i--) {
            words.append(word()).append(i > 0 ? " " : "");
        }
        return words.toString();
    }

    private String word() {
        return !once(6) ? one(WORDS) : printable || !once(8) ? one(ODD) : one(NOT_IN_THE_FACE);
    }

    /** Words with nothing else in them. */
    Text plain(int most) {
        return text(List.of(new Inline.Words(words(most), Emphasis.NONE)));
    }

    Text text(int most) {
        out.clear();
        add(words(most), Emphasis.NONE);
        for (int i = upTo(3); i > 0 && most > 3; i--) {
            add(" ", Emphasis.NONE);
            piece(once(4) ? one(List.of(BOLD, ITALIC, BOTH)) : Emphasis.NONE);
            add(once(2) ? ", " + words(most) : " " + words(3), Emphasis.NONE);
        }
        return text(List.copyOf(out));
    }

    private void piece(Emphasis emphasis) {
        switch (upTo(9)) {
            case 0, 1 -> {
                if (!known.isEmpty()) {
                    out.add(new Inline.LookUp(one(known), emphasis, Origin.SUPPLIED));
                }
            }
            case 2 -> fact(one(List.of("2026", "2026-2027", "value", "song.2027", "chet-duoi.value")), one(NUMBERS),
                    emphasis);
            case 3 -> fact(one(List.of("due", "half.due", "nam.due")), one(DATES), emphasis);
            case 4 -> {
                if (!known.isEmpty()) {
                    fact(one(known).name(), words(2).replace("}", "").replace("{", "").replace("$", "x") + "y",
                            emphasis);
                }
            }
            case 5 -> out.add(new Inline.Blank(once(2) ? "" : "số lượng", emphasis, Origin.SUPPLIED));
            case 6 -> {
                add("đậm", BOLD);
                add(" cả hai", BOLD);
                add(" ", BOLD);
                add("nghiêng", BOTH);
                add(".", BOLD);
            }
            default -> add(one(WORDS) + " " + words(2) + "z", emphasis);
        }
    }

    private void fact(String name, String words, Emphasis emphasis) {
        out.add(new Inline.Fact(FactName.of(name), words, emphasis, Origin.SUPPLIED));
    }

    private void add(String words, Emphasis emphasis) {
        if (!out.isEmpty() && out.getLast() instanceof Inline.Words(String before, Emphasis e) && e.equals(emphasis)) {
            out.removeLast();
            out.add(new Inline.Words(before + words, emphasis));
        } else {
            out.add(new Inline.Words(words, emphasis));
        }
    }

    Text text(List<Inline> inlines) {
        return new Text(inlines, Origin.SUPPLIED);
    }

    PrintedDate date() {
        return PrintedDate.parse(one(DATES)).orElseThrow();
    }

    <T> Optional<T> some(java.util.function.Supplier<T> value) {
        return once(3) ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> list(int least, int most, java.util.function.Supplier<T> each) {
        List<T> all = new ArrayList<>();
        for (int i = least + upTo(most - least); i > 0; i--) {
            all.add(each.get());
        }
        return all;
    }
}
