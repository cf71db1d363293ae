package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Reference;

/**
 * A mention of a cited document (lần viện dẫn): looked up, or typed as {@code Quyết định số 1248/QĐ-TTg}.
 *
 * @param words  as they stand in the file
 * @param date   that stands beside it; of a look-up, that of the citation
 * @param issuer likewise; empty where none is named
 * @param asked  the form of a look-up that names one
 * @param typed  whether its words are typed
 */
record Mention(String words, String type, String code, Optional<PrintedDate> date, String issuer,
        Optional<Reference.Cite.Form> asked, boolean typed, Passage passage, Origin origin) {

    static final String TYPES = "Nghị quyết|Nghị định|Quyết định|Kế hoạch|Tờ trình|Báo cáo|Thông báo|Công văn"
            + "|Thông tư liên tịch|Thông tư|Chỉ thị|Công điện|Kết luận|Chương trình|Đề án|Hướng dẫn|Văn bản";
    static final String CODE = "\\d{1,6}(?:/\\d{4,5})?(?:\\s?[/–—-]\\s?)[A-ZĐ][\\p{L}\\d]*(?:\\.(?:UBND|HĐND))?(?:\\s?[/–—-]\\s?[A-ZĐ][\\p{L}\\d]*)*";

    private static final Pattern TYPED = Pattern.compile("(?iu:(" + TYPES + ")(?: [Ss]ố:?)) ?(" + CODE
            + "(?: \\p{Lu}{2,}(?=,? ngày))?)(?:,? (ngày (?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4})?)(?:(?= của ([^,;.()]{2,60}))|))?");

    private static final Pattern DASH = Pattern.compile("\\s*[–—]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern STOP = Pattern.compile("(?<=[/-])(\\p{L}{2,4})\\.");
    private static final Pattern HYPHEN = Pattern
            .compile("^(\\d+)-((?:NQ|QĐ|CT|TB|HD|CTr|KH|BC|TTr)-(?!TW|TU|ĐU|HU|BCT)[^/]+)$");
    private static final Pattern DIGIT = Pattern.compile("^(?=\\d[/-])");
    private static final Pattern SMALL_LETTER = Pattern.compile("(?<=\\d/)(?:TTR|CTR|QYĐ)(?=-)");

    private static final Pattern SIGNS = Pattern.compile("[\\s–—/-]+");

    /** All mentions of the plan's own file, in the order in which they print; those of the subject do not count. */
    static List<Mention> of(Plan plan, List<Passage> passages) {
        List<Mention> out = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.SUBJECT || !passage.kind().isProse()) {
                continue;
            }
            for (Inline inline : passage.text().inlines()) {
                switch (inline) {
                    case Inline.Words w -> typed(w.words(), passage, passage.origin(), out);
                    case Inline.Fact f -> typed(f.words(), passage, f.origin(), out);
                    case Inline.LookUp l -> {
                        if (l.reference() instanceof Reference.Cite cite && plan.citations().containsKey(cite.key())) {
                            out.add(lookedUp(plan.citations().get(cite.key()), cite, passage, l.origin()));
                        }
                    }
                    case Inline.Blank _ -> {
                        // nothing is said yet
                    }
                }
            }
        }
        return List.copyOf(out);
    }

    private static Mention lookedUp(Citation c, Reference.Cite cite, Passage passage, Origin origin) {
        return new Mention("${" + cite.name() + "}", c.type().value(), c.code().map(Located::value).orElse(""),
                c.date().map(Located::value), c.issuer().map(Located::value).orElse(""), cite.form(), false, passage,
                origin);
    }

    /** Every code is behind its sign and has a slash or hyphen; the words before it stand in half of all sentences. */
    private static boolean hasCode(String words) {
        if (words.indexOf('/') < 0 && words.indexOf('-') < 0 && words.indexOf('–') < 0) {
            return false;
        }
        for (int at = words.indexOf("ố"); at >= 0; at = words.indexOf("ố", at + 1)) {
            int digit = words.startsWith(": ", at + 1) ? at + 3 : at + 2;
            if (digit < words.length() && Character.isDigit(words.charAt(digit))) {
                return true;
            }
        }
        return false;
    }

    private static void typed(String words, Passage passage, Origin origin, List<Mention> out) {
        if (!hasCode(words)) {
            return;
        }
        Matcher m = TYPED.matcher(words);
        while (m.find()) {
            Optional<PrintedDate> date = Optional.ofNullable(m.group(3))
                    .flatMap(d -> PrintedDate.parse(d.substring(4).strip()));
            boolean dated = m.group(3) != null;
            out.add(new Mention(m.group(), m.group(1), m.group(2).strip(), date,
                    m.group(4) == null ? "" : m.group(4).strip(),
                    dated ? Optional.of(Reference.Cite.Form.DATED) : Optional.of(Reference.Cite.Form.SHORT), true,
                    passage, origin));
        }
    }

    /** What is the same in every spelling of the code. */
    String key() {
        return key(code);
    }

    static String key(String code) {
        return SIGNS.matcher(NearNames.plain(code)).replaceAll("/").toUpperCase(Locale.ROOT);
    }

    /** Whether its issuer may be this one: two agencies of one sort may have the same code. */
    boolean isBy(String other) {
        String a = plainName(issuer);
        String b = plainName(other);
        return a.startsWith(b) || b.startsWith(a);
    }

    private static String plainName(String issuer) {
        return NearNames.plain(issuer).replace("uy ban nhan dan", "ubnd").replace("hoi dong nhan dan", "hdnd");
    }

    /**
     * The code as it should be typed: no spaces, a zero before one digit, a slash behind the number, then hyphens; those of
     * the Party, {@code 12-NQ/TW}, have it the other way round.
     */
    static String proper(String code) {
        String plain = DASH.matcher(code.strip()).replaceAll("-");
        plain = SPACES.matcher(plain).replaceAll("");
        plain = STOP.matcher(plain).replaceAll("$1-");
        plain = HYPHEN.matcher(plain).replaceFirst("$1/$2");
        plain = DIGIT.matcher(plain).replaceFirst("0");
        Matcher small = SMALL_LETTER.matcher(plain);
        return small.find() ? plain.substring(0, small.start()) + switch (small.group()) {
            case "TTR" -> "TTr";
            case "CTR" -> "CTr";
            default -> "QyĐ";
        } + plain.substring(small.end()) : plain;
    }

    /** Type and number alone, as later mentions have them. */
    String shortForm() {
        return typed
                ? type + " số " + code
                : "${" + words.substring(2, words.length() - 1).replaceFirst(
                        "\\.(full|dated|short)$", "") + "}";
    }
}
