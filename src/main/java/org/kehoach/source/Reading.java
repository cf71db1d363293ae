package org.kehoach.source;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Dossier;
import org.kehoach.plan.Located;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Text;
import org.kehoach.source.SourceProblem.WrongShape.Form;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/** The reading of one file (lần đọc): its text, what was found so far, the ids met. */
final class Reading {

    /** What a drafter may write before a date. */
    private static final Pattern LEAD = Pattern
            .compile("(?iu)((?:(?:chậm nhất|trước|vào|từ|đến|hết|xong|là|khoảng) )*(?:ngày )?)(.+)");
    private static final Pattern OURS = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{2}|\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern SPACED = Pattern.compile("\\s*([-./])\\s*");

    /** What a drafter may copy, for the keys whose form is most often missed. */
    private static final Map<String, String> EXAMPLES = Map.of("signature",
            "signature: {lines: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Nguyễn Văn An}", "report",
            "report: {to: issuer, every: half-year}", "numbering", "numbering: {headings: [I., 1., a)]}", "recipients",
            "recipients: [UBND tỉnh, Các phòng]", "citations", "citations: {luat: {type: Luật, subject: Trẻ em}}",
            "parameters", "parameters: {ten-rieng: chữ sẽ in}", "body", "- heading: …", "rows",
            "- [1, Rà soát hồ sơ, Phòng Kinh tế]", "columns", "- [TT, Nội dung, {text: Thời hạn, across: 2}]");

    private final SourceText source;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private List<Dossier.Comment> comments = List.of();

    Reading(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    void comments(List<Dossier.Comment> all) {
        comments = all;
    }

    /** What the file says that others said: tables may be made of it. */
    List<Dossier.Comment> comments() {
        return comments;
    }

    List<Diagnostic> found() {
        return found;
    }

    void fault(SourceProblem problem, Origin origin) {
        found.add(source.diagnostic(problem, origin));
    }

    Origin origin(YamlNode node, String path) {
        return source.origin(path, node.start(), node.end());
    }

    /** Words as the plan holds them: precomposed letters, so that what looks the same is the same. */
    static String nfc(String words) {
        return Normalizer.isNormalized(words, Normalizer.Form.NFC)
                ? words
                : Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /** A proposal for an id: marks dropped, spaces to hyphens. */
    static String asId(String words) {
        String open = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replace('đ', 'd');
        return open.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    }

    Optional<Scalar> scalar(YamlNode node, String path, String key) {
        if (node instanceof Scalar s) {
            return Optional.of(s);
        }
        if (node instanceof Mapping m && looksLikeProse(m)) {
            fault(new SourceProblem.UnquotedProse(Quoting.quotedLine(source, m.start())), origin(m, path));
        } else {
            wrongShape(node, path, key, Form.TEXT);
        }
        return Optional.empty();
    }

    Optional<Fields> mapping(YamlNode node, String path, String key) {
        if (node instanceof Mapping m) {
            return Optional.of(new Fields(this, m, path));
        }
        wrongShape(node, path, key, Form.MAP);
        return Optional.empty();
    }

    void wrongShape(YamlNode node, String path, String key, Form expected) {
        fault(new SourceProblem.WrongShape(key, node.form(), expected, EXAMPLES.getOrDefault(key,
                expected == Form.NODE ? "- Rà soát hồ sơ." : expected == Form.TEXT ? key + ": …" : "")),
                origin(node, path));
    }

    /**
     * Whether a map is a sentence that YAML cut at its colon: one entry whose key is not a name
     * (FORMAT, rule 5).
     */
    static boolean looksLikeProse(Mapping map) {
        return map.entries().size() == 1 && !map.entries().getFirst().key().value().matches("[a-z0-9.-]+");
    }

    /** @param deadline whether it is one: it may be of a quarter, or come every month */
    Optional<Located<PrintedDate>> date(Located<String> words, boolean deadline) {
        Optional<PrintedDate> date = PrintedDate.parse(words.value()).filter(d -> deadline || d.isOfDocument());
        if (date.isEmpty()) {
            fault(notADate(words.value(), deadline ? "due" : "", false), words.origin());
        } else if (!date.get().exists()) {
            fault(noSuchDate(date.get()), words.origin());
            return Optional.empty();
        }
        return date.map(d -> new Located<>(d, words.origin()));
    }

    /**
     * A date in another form is turned round, where the calendar has it.
     *
     * @param due    the name of a deadline; empty for the date of a document
     * @param inText whether it is marked in a text, where the words before it stay
     */
    static SourceProblem notADate(String words, String due, boolean inText) {
        Matcher lead = LEAD.matcher(words.strip());
        String before = lead.matches() ? lead.group(1) : "";
        String fixed = turned(lead.matches() ? lead.group(2) : words.strip());
        boolean exists = PrintedDate.parse(fixed).filter(d -> d.exists() && (!due.isEmpty() || d.isOfDocument()))
                .isPresent();
        return new SourceProblem.NotADate(words,
                !exists ? "" : inText && !before.isEmpty() ? before + "${" + due + "=" + fixed + "}" : fixed, due);
    }

    private static String turned(String words) {
        String close = SPACED.matcher(words).replaceAll("$1");
        Matcher iso = ISO.matcher(close);
        Matcher ours = OURS.matcher(close);
        return iso.matches()
                ? iso.group(3) + "/" + iso.group(2) + "/" + iso.group(1)
                : ours.matches() ? ours.group(1) + "/" + ours.group(2) + "/" + century(ours.group(3)) : close;
    }

    private static String century(String year) {
        return year.length() == 2 ? "20" + year : year;
    }

    /** Says how many days the month has, where the month is one. */
    static SourceProblem noSuchDate(PrintedDate date) {
        int month = date.month().orElse(0);
        boolean known = !date.quarterly() && month >= 1 && month <= 12 && date.year().orElse(2000) > 0;
        String days = known ? Integer.toString(YearMonth.of(date.year().orElse(2000), month).lengthOfMonth()) : "";
        return new SourceProblem.NoSuchDate(date.words(), known ? Integer.toString(month) : "", days);
    }

    boolean notEmpty(Located<String> words, String key) {
        if (words.value().isBlank()) {
            fault(new SourceProblem.EmptyText(key), words.origin());
            return false;
        }
        return true;
    }

    /** A list without entries was forgotten, as a key without words was. */
    boolean notEmpty(Sequence list, String path, String key) {
        if (list.items().isEmpty()) {
            fault(new SourceProblem.EmptyText(key), origin(list, path));
        }
        return !list.items().isEmpty();
    }

    /** One paragraph; reports lists, maps, empty words and a comment that swallowed some. */
    Optional<Text> text(YamlNode node, String path, String key) {
        return scalar(node, path, key).filter(s -> {
            boolean lost = swallowed(s, path) && s.value().isBlank();
            return !lost && notEmpty(new Located<>(s.value(), origin(s, path)), key);
        }).map(s -> {
            dash(s, path);
            return TextParser.parse(this, s, path);
        });
    }

    /** Paragraphs: each line of a block is one. */
    List<Text> texts(YamlNode node, String path, String key) {
        if (node instanceof Scalar s && s.value().strip().contains("\n")) {
            return TextParser.paragraphs(this, s, path);
        }
        return text(node, path, key).map(List::of).orElse(List.of());
    }

    /** Words after {@code " #"} in the line of a plain scalar are lost to YAML: say so. */
    private boolean swallowed(Scalar scalar, String path) {
        if (scalar.style() != YamlNode.Style.PLAIN) {
            return false;
        }
        String whole = source.text();
        int at = scalar.end();
        while (at < whole.length() && whole.charAt(at) == ' ') {
            at++;
        }
        if (at == 0 || at == whole.length() || whole.charAt(at) != '#' || whole.charAt(at - 1) != ' ') {
            return false;
        }
        String text = source.lineText(source.line(at));
        int hash = source.column(at) - 1;
        fault(new SourceProblem.SwallowedComment(text.substring(hash), Quoting.quotedLine(text),
                scalar.value().isBlank() || holdsWords(text.substring(hash))),
                source.origin(path, at, at + text.length() - hash));
        return true;
    }

    /** A comment has a space behind its sign and no marks of a text; {@code #HoaLac}, {@code ${due=…}} are lost words. */
    private static boolean holdsWords(String comment) {
        return comment.contains("${") || (comment.length() > 1 && comment.charAt(1) != ' ');
    }

    /** Word's dashes look like a list and are none. */
    private void dash(Scalar scalar, String path) {
        if (scalar.style() == YamlNode.Style.PLAIN && scalar.value().matches("[–—] .*")) {
            fault(new SourceProblem.EnDash("- " + scalar.value().substring(2).split(" [–—] ", 2)[0]),
                    source.origin(path, scalar.start(), scalar.start() + 1));
        }
    }

    /** Notes an id and reports one that is taken. */
    void taken(Located<String> id) {
        int line = id.origin() instanceof Origin.Yaml y ? y.line() : 0;
        Integer first = ids.putIfAbsent(id.value(), line);
        if (first != null) {
            fault(new SourceProblem.DuplicateId(id.value(), Integer.toString(first)), id.origin());
        }
    }
}
