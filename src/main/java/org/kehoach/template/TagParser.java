package org.kehoach.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.NearNames;

/**
 * Finds and reads tags among words (bộ đọc thẻ). The language is short on purpose: paths of fields, lists, conditions and
 * a few named built-ins; all else is a fault, so that a template can run nothing.
 */
class TagParser {

    /** What may follow {@code ?} where words are printed. */
    static final List<String> PRINTING = List.of("upper_case", "lower_case", "cap_first", "counter");

    /** What may follow {@code ?} in a condition. */
    static final List<String> TESTING = List.of("has_content", "has_next", "is_first", "is_last");

    /** Built-ins that ask where a list stands, so that only its own variable can have them. */
    static final List<String> OF_LOOP = List.of("counter", "has_next", "is_first", "is_last");

    private static final String PATH = "([a-zA-Z][a-zA-Z0-9]*(?:\\s*\\.\\s*[a-zA-Z][a-zA-Z0-9]*)*)";
    /** Signs that are not seen, between those that begin a tag. */
    private static final Pattern UNSEEN_SIGNS = Pattern.compile("[\u00ad\u200b-\u200f\u2060\ufeff]+");
    private static final String UNSEEN = "[\u00ad\u200b-\u200f\u2060\ufeff]*";
    private static final Pattern BEGIN = Pattern.compile("\\$" + UNSEEN + "\\{|#" + UNSEEN + "\\{|\\[" + UNSEEN + "/?"
            + UNSEEN + "[#@]|</?[#@]");
    private static final Pattern INCLUDE = Pattern.compile("include\\s+\"?([a-zA-Z0-9-]{1,64})\"?");

    private static final Pattern INCLUDED = Pattern.compile("^\"?(.*?)(?:\\.docx)?\"?$");
    private static final Pattern INSIDE_DASH = Pattern.compile("[\u2010-\u2014]");

    /** No tag has need of more. */
    private static final int LONGEST = 1_000;
    private static final int SHOWN = 120;

    /** More tags than a template may have: those behind them are not looked for. */
    static final int MOST = 5_000;
    private static final Pattern PRINT = Pattern
            .compile(PATH + "\\s*(?:\\?\\s*([a-zA-Z_]+)\\s*)?(?:!\\s*\"([^\"]*)\"\\s*)?");
    private static final Pattern LIST = Pattern.compile(PATH + "\\s+as\\s+([a-zA-Z][a-zA-Z0-9]*)");
    private static final Pattern IF = Pattern.compile("(!?)\\s*" + PATH + "\\s*(?:\\?\\s*([a-zA-Z_]+))?");
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*([a-zA-Z_]+)");

    private static final TagParser SILENT = new TagParser(_ -> {
    });

    /** Finds none. */
    static final TagParser NONE = new TagParser(_ -> {
    }) {
        @Override
        List<Tag.Site> find(String words) {
            return List.of();
        }
    };

    private final Consumer<TemplateProblem> faults;

    TagParser(Consumer<TemplateProblem> faults) {
        this.faults = faults;
    }

    /** All tags of a paragraph's words, in order; what is wrong goes to the faults. */
    List<Tag.Site> find(String words) {
        List<Tag.Site> sites = new ArrayList<>();
        Matcher begin = BEGIN.matcher(words);
        int from = 0;
        while (sites.size() <= MOST && begin.find(from)) {
            slips(words, from, begin.start(), sites);
            int end = Slips.end(words, begin.start()).orElseGet(() -> end(words, begin.end(),
                    begin.group().startsWith("[") ? ']' : closing(begin.group())));
            String source = words.substring(begin.start(), end);
            int start = begin.start();
            parse(source).ifPresent(tag -> sites.add(new Tag.Site(tag, shown(source), start, end)));
            from = end;
        }
        slips(words, from, words.length(), sites);
        return sites;
    }

    /** Words that look like a tag, between those that are. */
    private void slips(String words, int from, int to, List<Tag.Site> sites) {
        int next = from;
        for (Optional<Matcher> slip = Slips.next(words, next, to); slip
                .isPresent(); slip = Slips.next(words, next, to)) {
            Matcher at = slip.get();
            bad(shown(at.group()), Optional.empty())
                    .ifPresent(tag -> sites.add(new Tag.Site(tag, shown(at.group()), at.start(), at.end())));
            next = at.end();
        }
    }

    private static char closing(String begin) {
        return begin.startsWith("<") ? '>' : '}';
    }

    /** Behind the closing sign outside quotes; where there is none, the end of the words. */
    private static int end(String words, int from, char closing) {
        boolean quoted = false;
        int depth = 0;
        for (int i = from; i < words.length(); i++) {
            char c = mended(words.charAt(i));
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                depth++;
            } else if (!quoted && c == closing && depth-- == 0) {
                return i + 1;
            } else if (!quoted && c == '}') {
                depth = Math.max(0, depth - 1);
            }
        }
        return words.length();
    }

    /** Word turns straight quotes to curled ones, spaces to hard ones and hyphens to dashes while one types. */
    private static char mended(char c) {
        return switch (c) {
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
            case '\u00a0', '\u2009', '\u202f', '\t', '\n' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            default -> c;
        };
    }

    /** A tag as it was meant; what it prints otherwise stays as it was typed. */
    private static String mended(String source) {
        StringBuilder out = new StringBuilder(source.length());
        boolean quoted = false;
        for (char c : seen(source).toCharArray()) {
            char m = mended(c);
            quoted ^= m == '"';
            out.append(quoted && m == '-' ? c : m);
        }
        return out.toString();
    }

    private Optional<Tag> parse(String whole) {
        if (whole.length() > LONGEST) {
            return bad(shown(whole), Optional.empty());
        }
        String mended = mended(whole);
        String source = shown(whole);
        if (mended.startsWith("${") && mended.endsWith("}")) {
            return print(source, mended.substring(2, mended.length() - 1).strip());
        }
        if (mended.startsWith("[/#") && mended.endsWith("]")) {
            return close(source, mended.substring(3, mended.length() - 1).strip().toLowerCase(Locale.ROOT));
        }
        if (mended.startsWith("[#") && mended.endsWith("]")) {
            return open(source, mended.substring(2, mended.length() - 1).strip());
        }
        return bad(source, Optional.empty());
    }

    private static String seen(String source) {
        Matcher unseen = UNSEEN_SIGNS.matcher(source);
        return unseen.find() ? unseen.replaceAll("") : source;
    }

    /** A tag as findings show it. */
    private static String shown(String source) {
        String plain = seen(source);
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }

    private Optional<Tag> print(String source, String inside) {
        Matcher include = INCLUDE.matcher(INSIDE_DASH.matcher(inside).replaceAll("-"));
        if (include.matches()) {
            return Optional.of(new Tag.Include(include.group(1).toLowerCase(Locale.ROOT)));
        }
        Matcher m = PRINT.matcher(inside);
        if (!m.matches()) {
            return builtInOrBad(source, inside, PRINTING);
        }
        Optional<String> builtIn = Optional.ofNullable(m.group(2));
        if (isUnknown(source, builtIn, PRINTING)) {
            return Optional.empty();
        }
        return Optional.of(new Tag.Print(path(m.group(1)), builtIn, Optional.ofNullable(m.group(3))));
    }

    private Optional<Tag> open(String source, String inside) {
        String name = inside.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        String rest = inside.substring(name.length()).strip();
        return switch (name) {
            case "list" -> {
                Matcher m = LIST.matcher(rest);
                yield m.matches()
                        ? Optional.of(new Tag.OpenList(path(m.group(1)), m.group(2)))
                        : bad(source, Optional.of("[#list subject as line]"));
            }
            case "if" -> {
                Matcher m = IF.matcher(rest);
                if (!m.matches()) {
                    yield builtInOrBad(source, rest, TESTING);
                }
                Optional<String> test = Optional.ofNullable(m.group(3));
                yield isUnknown(source, test, TESTING)
                        ? Optional.empty()
                        : Optional.of(new Tag.OpenIf(!m.group(1).isEmpty(), path(m.group(2)), test));
            }
            case "else" -> rest.isEmpty() ? Optional.of(new Tag.Else()) : bad(source, Optional.of("[#else]"));
            case "include" -> bad(source, Optional.of("${" + INCLUDED.matcher(rest).replaceAll("include \"$1\"") + "}")
                    .filter(t -> INCLUDE.matcher(t.substring(2, t.length() - 1)).matches()));
            default -> bad(source, Optional.empty());
        };
    }

    private Optional<Tag> close(String source, String name) {
        return switch (name) {
            case "list" -> Optional.of(new Tag.CloseList());
            case "if" -> Optional.of(new Tag.CloseIf());
            default -> bad(source, Optional.empty());
        };
    }

    private Optional<Tag> builtInOrBad(String source, String inside, List<String> allowed) {
        return BUILT_IN.matcher(inside).results().map(r -> Optional.of(r.group(1)))
                .anyMatch(b -> isUnknown(source, b, allowed)) ? Optional.empty() : bad(source, Optional.empty());
    }

    private boolean isUnknown(String source, Optional<String> builtIn, List<String> allowed) {
        if (builtIn.isEmpty() || allowed.contains(builtIn.get())) {
            return false;
        }
        String name = builtIn.get();
        faults.accept(new TemplateProblem.UnknownBuiltIn(source, name, NearNames.nearest(name, allowed)
                .or(() -> allowed.stream().filter(a -> a.startsWith(name.toLowerCase(Locale.ROOT))).findFirst())));
        return true;
    }

    /** A fault; what was probably meant is the tag all the same, so that what depends on it is no fault too. */
    private Optional<Tag> bad(String source, Optional<String> otherwise) {
        Optional<String> meant = Slips.meant(source).filter(m -> !m.equals(source));
        faults.accept(new TemplateProblem.BadTag(source, meant.or(() -> otherwise)));
        return meant.flatMap(m -> SILENT.find(m).stream().map(Tag.Site::tag).findFirst());
    }

    private static List<String> path(String path) {
        return List.of(path.split("\\s*\\.\\s*"));
    }
}
