package org.kehoach.intake.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words in capitals as a sentence has them (bỏ chữ hoa): capitals stay where the document's own sentences have them. */
final class Capitals {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:-[\\p{L}]+)*");
    private static final int LONGEST = 4;
    /** Beginnings of names that are always written so. */
    private static final List<String> NAMES = List.of("UBND", "HĐND", "MTTQ", "Nhân dân", "Việt Nam", "Nhà nước",
            "Quốc hội", "Chính phủ", "Thủ tướng", "UBMTTQ", "TP", "CNTT", "KT-XH", "PCCC");

    /** Behind them a name goes on: {@code Đầu tư} is written so in {@code Luật Đầu tư} alone. */
    private static final Set<String> HEADS = Set.of("Luật", "luật", "Sở", "Bộ", "Phòng", "Cục", "Vụ");

    /** Words, in small letters, as they are written in sentences, not at their beginning. */
    private final Map<String, String> seen = new HashMap<>();

    /** Pairs of words that stand in capitals somewhere: only of them is it asked how they are written elsewhere. */
    private final Set<String> asked = new HashSet<>();

    Capitals(List<String> sentences) {
        sentences.stream().filter(s -> s.chars().noneMatch(Character::isLowerCase)).forEach(this::ask);
        for (String sentence : sentences) {
            if (sentence.chars().anyMatch(Character::isLowerCase)) {
                learn(sentence);
            }
        }
        NAMES.forEach(n -> {
            ask(n);
            learn("x " + n);
        });
    }

    private void ask(String capitals) {
        Matcher m = WORD.matcher(capitals.toLowerCase(Locale.ROOT));
        String before = "";
        while (m.find()) {
            asked.add(before + " " + m.group());
            asked.add(m.group());
            before = m.group();
        }
    }

    private void learn(String sentence) {
        Matcher m = WORD.matcher(sentence);
        boolean inside = false;
        String before = "";
        while (m.find()) {
            if (inside && !HEADS.contains(before)) {
                phrase(sentence, m.start());
            }
            before = m.group();
            int end = m.end();
            inside = end < sentence.length() && ".:;“\"(-".indexOf(sentence.charAt(end)) < 0;
        }
    }

    /** Two to four words together: single ones are too often capitals by chance. */
    private void phrase(String sentence, int from) {
        Matcher m = WORD.matcher(sentence).region(from, sentence.length());
        String first = "";
        for (int words = 1; words <= LONGEST && m.find(); words++) {
            String word = m.group().toLowerCase(Locale.ROOT);
            first = words == 1 ? word : first;
            if (words <= 2 && !asked.contains(words == 1 ? word : first + " " + word)) {
                return;
            }
            String phrase = sentence.substring(from, m.end());
            boolean acronym = phrase.equals(phrase.toUpperCase(Locale.ROOT)) && phrase.length() > 1;
            if (words > 1 || acronym) {
                seen.putIfAbsent(phrase.toLowerCase(Locale.ROOT), phrase);
            }
        }
    }

    /** The words with a capital at their head, which in capitals are the same again. */
    String lower(String capitals) {
        StringBuilder out = new StringBuilder();
        String small = capitals.toLowerCase(Locale.ROOT);
        Matcher m = WORD.matcher(capitals);
        int at = 0;
        while (m.find(at)) {
            out.append(small, at, m.start());
            String known = known(capitals, small, m.start());
            String word = known.isEmpty() ? small.substring(m.start(), m.end()) : known;
            out.append(word);
            at = m.start() + word.length();
            if (at >= capitals.length()) {
                break;
            }
        }
        if (at < small.length()) {
            out.append(small.substring(at));
        }
        String words = out.toString();
        int first = first(words);
        String cased = first < 0
                ? words
                : words.substring(0, first) + words.substring(first, first + 1).toUpperCase(Locale.ROOT)
                        + words.substring(first + 1);
        return cased.toUpperCase(Locale.ROOT).equals(capitals) ? cased : capitals;
    }

    private static int first(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetter(words.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private String known(String capitals, String small, int from) {
        String found = "";
        Matcher m = WORD.matcher(capitals).region(from, capitals.length());
        for (int words = 1; words <= LONGEST && m.find(); words++) {
            String phrase = seen.getOrDefault(small.substring(from, m.end()), "");
            if (!phrase.isEmpty()) {
                found = phrase;
            }
        }
        return found;
    }
}
