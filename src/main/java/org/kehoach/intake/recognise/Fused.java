package org.kehoach.intake.recognise;

/** Where, in one line of the tail, something else begins that a conversion or a hand wrote behind it (chỗ dính liền). */
final class Fused {

    private Fused() {}

    /** Where a name stands behind lines of authority that a conversion wrote into one with it; 0 where none does. */
    static int nameBehind(Stretch words) {
        String text = words.text();
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            boolean capitals = Vocabulary.isCapitals(text.substring(0, i));
            if (!capitals) {
                return 0;
            }
            Stretch rest = words.from(i + 1);
            if (!Vocabulary.isCapitals(rest.text().split(" ", 2)[0]) && TailFinder.isName(rest)
                    && TailFinder.isAuthority(words.to(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where a line of authority begins behind a recipient; 0 where none does. */
    static int authorityBehind(String text) {
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            String rest = text.substring(i + 1);
            boolean ended = ";.".indexOf(text.charAt(i - 1)) >= 0;
            if ((Vocabulary.AUTHORITY.matcher(rest).matches() && Vocabulary.isCapitals(rest))
                    || (ended && Vocabulary.isCapitals(rest)
                            && Vocabulary.POSITION.matcher(Vocabulary.fold(rest)).matches())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where italic initials stand behind upright words; 0 where none do. */
    static int handwriting(Stretch words) {
        int from = words.length();
        while (from > 0 && (words.italicAt(from - 1) || words.text().charAt(from - 1) == ' ')) {
            from--;
        }
        boolean upright = from > 0 && from < words.length() && words.length() - from <= 12;
        return upright && words.from(from).strip().text().chars().allMatch(Character::isLetter) ? from : 0;
    }
}
