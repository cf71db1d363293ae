package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.document.UnitWords;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Located;

/** Finds who issues the document (tìm cơ quan ban hành): by its letterhead, else by what it says of itself. */
final class IssuerFinder {

    /** With what a text calls its own issuer for short. */
    private static final Pattern SHORT = Pattern.compile(
            "(?iu)(Sở|Bộ|Phòng|Ban|Bệnh viện|Trung tâm|Trường|Chi cục|Cục|Trạm Y tế|Viện|Đảng ủy|Hội|Liên đoàn|Nhà trường)(?![\\p{L}])");

    private static final Pattern TERRITORY = Pattern.compile(
            "(?iu)((?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|(?:Đảng ủy|Đảng uỷ|Công an|Trung tâm|Trạm|Ban Chỉ huy|Ủy ban Mặt trận|Hội)(?: [^,]+?)??) (?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã(?! hội)|phường|đặc khu)) (.+)");

    /** {@code ỦY BAN NHÂN DÂN} without its first letter, which data bases in another encoding had as a control sign. */
    private static final String LOST = "Y BAN NHÂN DÂN";

    /**
     * The issuer.
     *
     * @param names under which the text speaks of it
     */
    record Found(Issuer issuer, Optional<Agency> agency, List<String> names) {}

    private final Directory directory;
    private final Recognised document;
    private final Capitals capitals;
    private final List<Doubt> doubts;

    IssuerFinder(Directory directory, Recognised document, Capitals capitals, List<Doubt> doubts) {
        this.directory = directory;
        this.document = document;
        this.capitals = capitals;
        this.doubts = doubts;
    }

    Found find() {
        List<Stretch> header = document.head().issuer();
        String letterhead = whole(header);
        Optional<String> self = itself();
        Optional<Agency> listed = header.isEmpty()
                ? self.flatMap(this::byName)
                : directory.agencies().stream().filter(a -> same(String.join(" ", a.headerLines()), letterhead))
                        .filter(this::superiorFits).findFirst();
        if (header.isEmpty()) {
            doubts.add(Doubt.of(
                    new IntakeProblem.IssuerGuessed(listed.map(Agency::runningName).or(() -> self).orElse("…")),
                    document.head().kindWords(), "issuer"));
        }
        if (listed.isPresent()) {
            return new Found(new Issuer.Listed(listed.get().key(), Origin.SUPPLIED), listed,
                    names(listed.get().runningName(), self));
        }
        String name = header.isEmpty() ? self.orElse("…") : running(letterhead);
        List<Located<String>> lines = header.isEmpty()
                ? List.of(Located.supplied(name.toUpperCase(Locale.ROOT)))
                : located(header);
        Stretch place = document.head().place();
        Issuer.Described described = new Issuer.Described(lines, Optional.of(Located.supplied(name)),
                symbol().map(Located::supplied),
                place.isEmpty() ? Optional.empty() : Optional.of(Located.supplied(place.text())),
                located(document.head().superior()), Origin.SUPPLIED);
        return new Found(described, Optional.empty(), names(name, self));
    }

    /** The letterhead in one line; a letter that some conversions lose is told and put back, for the name alone. */
    private String whole(List<Stretch> header) {
        String printed = String.join(" ", header.stream().map(Stretch::text).toList());
        if (!printed.toUpperCase(Locale.ROOT).startsWith(LOST)) {
            return printed;
        }
        String meant = "Ủ" + printed;
        doubts.add(Doubt.of(new IntakeProblem.IssuerMisspelt(printed, meant), header.getFirst(), "issuer"));
        return meant;
    }

    private boolean superiorFits(Agency agency) {
        String printed = letters(Stretch.join(document.head().superior()).text());
        return printed.isEmpty() || directory.superior(agency).stream()
                .flatMap(s -> Stream.of(s.abbreviated(), s.runningName(), String.join(" ", s.headerLines())))
                .anyMatch(n -> letters(n).equals(printed));
    }

    private static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String words) {
        return words.toUpperCase(Locale.ROOT).replace("UỶ", "ỦY").replaceAll("[^\\p{L}\\d]", "");
    }

    private Optional<Agency> byName(String name) {
        return directory.agencies().stream()
                .filter(a -> same(a.runningName(), name) || same(a.abbreviated(), name)).findFirst();
    }

    private static List<Located<String>> located(List<Stretch> lines) {
        return lines.stream().map(l -> Located.supplied(l.text())).toList();
    }

    /** The letterhead as a sentence has it; the name of a committee's territory is a name. */
    private String running(String letterhead) {
        Optional<String> written = written(letterhead);
        if (written.isPresent()) {
            return written.get();
        }
        String words = placed(capitals.lower(letterhead.toUpperCase(Locale.ROOT)));
        Matcher m = TERRITORY.matcher(words);
        if (!m.matches()) {
            return words;
        }
        StringBuilder name = new StringBuilder(m.group(1));
        for (String word : m.group(2).split(" ", -1)) {
            name.append(' ')
                    .append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** The whole name as a sentence of the document writes it. */
    private Optional<String> written(String letterhead) {
        Pattern name = Pattern.compile("(?iu)(?<![\\p{L}])" + Pattern.quote(letterhead) + "(?![\\p{L}])");
        return Sentences.of(document).stream().map(name::matcher).filter(Matcher::find).map(Matcher::group)
                .filter(n -> !n.equals(n.toUpperCase(Locale.ROOT)) && Character.isUpperCase(n.codePointAt(0)))
                .findFirst();
    }

    /** With the capitals of the place in which the document is dated. */
    private String placed(String name) {
        String place = document.head().place().text();
        return place.isEmpty()
                ? name
                : Pattern.compile("(?iu)(?<=[\\p{L}] )" + Pattern.quote(place) + "(?![\\p{L}])").matcher(name)
                        .replaceAll(Matcher.quoteReplacement(place));
    }

    /** What stands after the kind in the symbol, {@code UBND} of {@code KH-UBND}. */
    Optional<String> symbol() {
        String kind = document.head().kind().abbreviation();
        String symbol = document.head().symbol().text();
        return symbol.startsWith(kind + "-") && !kind.isEmpty() && !symbol.contains(" ")
                ? Optional.of(symbol.substring(kind.length() + 1))
                : Optional.empty();
    }

    /** The units that the opening, the grounds or the first paragraph begin with, before what they do. */
    private Optional<String> itself() {
        List<Stretch> texts = new ArrayList<>(document.opening());
        texts.addAll(document.basis());
        document.body().stream().limit(2).forEach(b -> texts.add(b.text()));
        for (Stretch text : texts) {
            for (String clause : text.text().split("[,;.]\\s+", -1)) {
                Optional<String> unit = UnitWords.acting(clause);
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    /** The name, and as texts shorten it: {@code Ủy ban nhân dân tỉnh}, {@code Sở}. */
    private static List<String> names(String name, Optional<String> self) {
        List<String> out = new ArrayList<>(List.of(name));
        self.ifPresent(out::add);
        Matcher m = Pattern.compile(
                "(?iu)(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\\s+(tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|quận|đặc khu)")
                .matcher(name);
        if (m.lookingAt()) {
            out.add("Ủy ban nhân dân " + m.group(1));
        }
        Matcher head = SHORT.matcher(name);
        if (head.lookingAt()) {
            out.add(head.group(1));
        }
        return out;
    }
}
