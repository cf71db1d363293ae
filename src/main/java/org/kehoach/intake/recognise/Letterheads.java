package org.kehoach.intake.recognise;

import java.util.List;

/** The lines of a letterhead parted into the superior body's and the issuer's (tách cơ quan chủ quản). */
record Letterheads(List<Stretch> superior, List<Stretch> issuer) {

    static Letterheads part(List<Stretch> lines) {
        int from = bold(lines);
        if (from < 0 || (from == 0 && lines.size() > 1)) {
            from = lastStart(lines);
        }
        // "ỦY BAN NHÂN DÂN" alone is half a name
        boolean half = from == 1 && lines.size() > 1
                && Vocabulary.HALF_NAME.matcher(Vocabulary.fold(lines.getFirst().text())).matches()
                && !Vocabulary.isAgencyStart(Vocabulary.fold(lines.get(1).text()));
        from = half ? 0 : from;
        return new Letterheads(lines.subList(0, from), lines.subList(from, lines.size()));
    }

    /** The issuer is bold and the superior is not, where the file says so; -1 where it does not. */
    private static int bold(List<Stretch> lines) {
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (first < 0 && lines.get(i).isBold()) {
                first = i;
            } else if (first >= 0 && !lines.get(i).isBold()) {
                return -1;
            }
        }
        return first;
    }

    /** The last line with which an agency's name begins: of a committee, whose second line is a place, the first. */
    private static int lastStart(List<Stretch> lines) {
        int start = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = Vocabulary.fold(lines.get(i - 1).text());
            boolean open = before.endsWith(" VA") || before.endsWith("-") || before.endsWith(",")
                    || (before.endsWith(" XA") && Vocabulary.fold(lines.get(i).text()).startsWith("HOI"));
            if (!open && Vocabulary.isAgencyStart(Vocabulary.fold(lines.get(i).text()))) {
                start = i;
            }
        }
        return start;
    }
}
