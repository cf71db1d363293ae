package org.kehoach.intake.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.intake.recognise.Mark.Ordinal;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.LevelForm.Counter;

/** Step 6: the marks of paragraphs, whatever the scheme (đọc dấu đầu đoạn). */
final class Marks {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<prefix>Phần|Chương|Mục|Tiểu mục|Điều|Nhóm|Bước)\\s+(?<number>[IVXL]+|\\d{1,3}|[A-ZĐ]|thứ\\s+(?:nhất|hai|ba|tư|năm|sáu|bảy))(?<suffix>\\s?[.:)/-]|(?=\\s|$))");
    private static final Pattern ROMAN = Pattern
            .compile(
                    "(?!V\\s?/\\s?v)(?<number>[IVXL]{1,7})(?<suffix>\\s?(?:\\.\\)|[.)/:]|[-–](?=\\s)|-(?=\\p{L})))(?!\\d)");
    private static final Pattern ARABIC = Pattern.compile(
            "(?<open>\\()?(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,4})(?<suffix>\\.\\)|[.)/](?=\\s|$|[\\p{Lu}“\"(*-])|[-–](?=\\s|\\p{Lu}\\p{Ll})|(?=\\s))");
    private static final Pattern LETTER = Pattern
            .compile(
                    "(?!\\p{Lu}\\s?/\\s?\\p{L})(?<open>\\()?(?<number>[a-zđ]{1,2}|[ivx]{3,5}|[A-ZĐ])(?<suffix>\\.\\)|[.)/](?!\\p{Ll}\\.)|(?<=^[a-zđ]),(?=\\s\\p{Lu})|[-–](?=\\s))(?:(?<=\\))|(?!\\d))");
    private static final Pattern LETTERED = Pattern
            .compile("(?<letter>[a-zđ])\\.?(?<number>\\d{1,2})(?<suffix>\\.\\)|[.)/](?=\\s|\\p{Lu}))");
    private static final Pattern ROMAN_FIGURES = Pattern
            .compile("(?:X{0,3})(?:IX|IV|V?I{0,3})|L?X{0,3}(?:IX|IV|V?I{0,3})");

    private Marks() {}

    /** The mark of a paragraph; empty where it has none. */
    static Optional<Mark> read(Stretch paragraph) {
        String text = paragraph.text();
        Matcher bullet = Vocabulary.BULLET.matcher(text);
        if (bullet.lookingAt()) {
            return Optional.of(new Mark(paragraph.to(bullet.end("mark")), paragraph.from(bullet.end()).strip(),
                    Optional.empty(), Optional.empty()));
        }
        return named(paragraph).or(() -> roman(paragraph)).or(() -> arabic(paragraph)).or(() -> letter(paragraph))
                .or(() -> lettered(paragraph));
    }

    static boolean isNumbered(String words) {
        return read(Stretch.supplied(words)).filter(m -> !m.isBullet()).isPresent();
    }

    static boolean isMarked(String words) {
        return read(Stretch.supplied(words)).isPresent();
    }

    private static Optional<Mark> named(Stretch paragraph) {
        Matcher m = NAMED.matcher(paragraph.text());
        if (!m.lookingAt() || !Character.isUpperCase(paragraph.text().charAt(0))) {
            return Optional.empty();
        }
        String rest = paragraph.text().substring(m.end()).strip();
        String suffix = m.group("suffix").strip();
        // "Điều 5 Luật Trẻ em" and "Mục 2 Phần I của" speak of them
        if (suffix.isEmpty() && !rest.isEmpty()
                && (Character.isLowerCase(rest.charAt(0)) || (!Vocabulary.isCapitals(rest) && rest.endsWith(".")))) {
            return Optional.empty();
        }
        String prefix = m.group("prefix");
        String usual = prefix.substring(0, 1).toUpperCase(Locale.ROOT) + prefix.substring(1).toLowerCase(Locale.ROOT);
        String digits = m.group("number");
        Counter counter = Character.isDigit(digits.charAt(0))
                ? Counter.ARABIC
                : ROMAN_FIGURES.matcher(digits).matches() ? Counter.ROMAN : Counter.CAPITAL;
        int value = switch (counter) {
            case ARABIC -> Integer.parseInt(digits);
            case ROMAN -> roman(digits);
            case CAPITAL, LETTER ->
                digits.length() == 1 ? 1 + LETTERS.indexOf(digits.toLowerCase(Locale.ROOT)) : ordinal(digits);
        };
        return Optional.of(mark(paragraph, m.end("suffix"), new Ordinal(
                new LevelForm(usual + " ", counter, 1, suffix.equals(":") ? "" : suffix), value, ""),
                Optional.empty()));
    }

    private static int ordinal(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return 1 + java.util.List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy").indexOf(last);
    }

    private static Mark mark(Stretch paragraph, int end, Ordinal number, Optional<Ordinal> other) {
        return new Mark(paragraph.to(end), paragraph.from(end).strip(), Optional.of(number), other);
    }

    private static Optional<Mark> roman(Stretch paragraph) {
        Matcher m = ROMAN.matcher(paragraph.text());
        if (!m.lookingAt() || !ROMAN_FIGURES.matcher(m.group("number")).matches()) {
            return Optional.empty();
        }
        Ordinal roman = new Ordinal(new LevelForm("", Counter.ROMAN, 1, suffix(m)), roman(m.group("number")), "");
        int letter = LETTERS.indexOf(m.group("number").toLowerCase(Locale.ROOT));
        Optional<Ordinal> capital = m.group("number").length() == 1 && letter >= 0
                ? Optional.of(new Ordinal(new LevelForm("", Counter.CAPITAL, 1, suffix(m)), letter + 1, ""))
                : Optional.empty();
        return Optional.of(mark(paragraph, m.end("suffix"), roman, capital));
    }

    private static String suffix(Matcher m) {
        String suffix = m.group("suffix").strip().replace('–', '-').replace(':', '.');
        return suffix.equals(".)") ? ".)" : suffix;
    }

    private static Optional<Mark> arabic(Stretch paragraph) {
        Matcher m = ARABIC.matcher(paragraph.text());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String digits = m.group("number");
        int dot = digits.lastIndexOf('.');
        String rest = paragraph.text().substring(m.end()).strip();
        // without a sign only "1.1 Mục tiêu" is a number; "15 trẻ em" and "2.5 triệu" are amounts
        if (m.group("suffix").isEmpty() && (dot < 0 || rest.isEmpty() || !Character.isUpperCase(rest.codePointAt(0)))) {
            return Optional.empty();
        }
        String open = m.group("open") == null ? "" : "(";
        int components = (int) digits.chars().filter(c -> c == '.').count() + 1;
        int value = Integer.parseInt(digits.substring(dot + 1));
        return value == 0 && dot < 0
                ? Optional.empty()
                : Optional.of(mark(paragraph, m.end("suffix"), new Ordinal(
                        new LevelForm(open, Counter.ARABIC, components, suffix(m)), value,
                        dot < 0 ? "" : digits.substring(0, dot)), Optional.empty()));
    }

    private static Optional<Mark> letter(Stretch paragraph) {
        Matcher m = LETTER.matcher(paragraph.text());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String letters = m.group("number");
        boolean doubled = letters.length() > 1;
        int at = index(Character.toLowerCase(letters.charAt(0)));
        String open = m.group("open") == null ? "" : "(";
        boolean capital = Character.isUpperCase(letters.charAt(0));
        Optional<Ordinal> roman = !capital && ROMAN_FIGURES.matcher(letters.toUpperCase(Locale.ROOT)).matches()
                ? Optional.of(new Ordinal(new LevelForm(open + "~", Counter.ROMAN, 1, suffix(m)),
                        roman(letters.toUpperCase(Locale.ROOT)), ""))
                : Optional.empty();
        if (letters.length() > 2 || (doubled && letters.charAt(0) != letters.charAt(1))) {
            return roman.map(n -> mark(paragraph, m.end("suffix"), n, Optional.empty()));
        }
        Ordinal number = new Ordinal(new LevelForm(open, capital ? Counter.CAPITAL : Counter.LETTER, 1, suffix(m)),
                at + 1 + (doubled ? LETTERS.length() : 0), "");
        return Optional.of(mark(paragraph, m.end("suffix"), number, roman));
    }

    /** {@code a1)}: the second number of a point. */
    private static Optional<Mark> lettered(Stretch paragraph) {
        Matcher m = LETTERED.matcher(paragraph.text());
        return m.lookingAt()
                ? Optional.of(mark(paragraph, m.end("suffix"),
                        new Ordinal(new LevelForm("~", Counter.ARABIC, 1, suffix(m)),
                                Integer.parseInt(m.group("number")), m.group("letter")),
                        Optional.empty()))
                : Optional.empty();
    }

    /** A letter that the alphabet of points has not, such as {@code f}, counts as the one before it. */
    private static int index(char letter) {
        char c = letter;
        while (LETTERS.indexOf(c) < 0) {
            c--;
        }
        return LETTERS.indexOf(c);
    }

    private static int roman(String figures) {
        int sum = 0;
        for (int i = 0; i < figures.length(); i++) {
            int value = figure(figures.charAt(i));
            sum += i + 1 < figures.length() && value < figure(figures.charAt(i + 1)) ? -value : value;
        }
        return sum;
    }

    private static int figure(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }
}
