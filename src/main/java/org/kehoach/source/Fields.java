package org.kehoach.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Located;
import org.kehoach.plan.PrintedDate;
import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/**
 * One map of the file, read key by key (các trường của một nút); what is wrong with a field goes to the {@link Reading},
 * and the field reads as absent.
 *
 * @param path the map's YAML path; empty for the root
 */
record Fields(Reading reading, Mapping map, String path) {

    private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]*");
    /** Words that a drafter may take for keys, and the keys they stand for. */
    private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("title", "heading"),
            Map.entry("đề mục", "heading"),
            Map.entry("mục", "heading"), Map.entry("tiêu đề", "heading"), Map.entry("đoạn", "para"),
            Map.entry("gạch đầu dòng", "bullet"), Map.entry("chỉ tiêu", "target"), Map.entry("nội dung", "body"),
            Map.entry("giao", "assign"), Map.entry("chủ trì", "assign"), Map.entry("đề nghị", "request"),
            Map.entry("phối hợp", "with"), Map.entry("thời hạn", "due"), Map.entry("hạn", "due"),
            Map.entry("sản phẩm", "product"), Map.entry("kinh phí", "resources"), Map.entry("nguồn lực", "resources"),
            Map.entry("báo cáo", "report"), Map.entry("trích yếu", "subject"),
            Map.entry("căn cứ", "basis"), Map.entry("nơi nhận", "recipients"), Map.entry("ký", "signature"),
            Map.entry("số", "number"), Map.entry("ngày", "date"), Map.entry("ký hiệu", "symbol"),
            Map.entry("địa danh", "place"), Map.entry("kính gửi", "addressees"), Map.entry("lưu", "archive"));
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    /** Reports each key that is none of the allowed, and prose that YAML took for a key. */
    Fields allow(Collection<String> allowed) {
        for (Entry entry : map.entries()) {
            String key = entry.key().value();
            if (allowed.contains(key)) {
                continue;
            }
            Origin at = origin(entry.key());
            if (!KEY.matcher(key).matches() && map.flow()) {
                reading.fault(new SourceProblem.ProseInBraces(key), at);
                continue;
            }
            String meant = MEANT.get(Reading.nfc(key).toLowerCase(Locale.ROOT));
            if (meant != null && allowed.contains(meant)) {
                reading.fault(new SourceProblem.UnknownKey(key, meant, List.of()), at);
            } else if (!KEY.matcher(key).matches()) {
                reading.fault(
                        new SourceProblem.UnquotedProse(Quoting.quotedLine(reading.source(), entry.key().start())),
                        at);
            } else {
                String nearest = NearNames.nearest(key, allowed).orElse("");
                List<String> all = nearest.isEmpty() ? allowed.stream().sorted().toList() : List.of();
                reading.fault(new SourceProblem.UnknownKey(key, nearest, all), at);
            }
        }
        return this;
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    Origin origin(YamlNode node) {
        return reading.source().origin(path, node.start(), node.end());
    }

    Origin origin() {
        return origin(map);
    }

    Optional<YamlNode> node(String key) {
        return map.get(key);
    }

    boolean has(String key) {
        return map.get(key).isPresent();
    }

    /** A scalar; reports lists and maps. */
    Optional<Scalar> scalar(String key) {
        return node(key).flatMap(n -> reading.scalar(n, path(key), key));
    }

    Optional<Located<String>> word(String key) {
        return scalar(key).map(s -> new Located<>(Reading.nfc(s.value()), reading.origin(s, path(key))))
                .filter(l -> reading.notEmpty(l, key));
    }

    /** A word that must be there; {@code example} is shown where it is not. */
    Optional<Located<String>> needed(String key, String example) {
        if (!has(key)) {
            reading.fault(new SourceProblem.MissingKey(key, example), origin());
        }
        return word(key);
    }

    Optional<Located<String>> id(String key) {
        return word(key).filter(l -> {
            boolean good = ID.matcher(l.value()).matches();
            if (!good) {
                reading.fault(new SourceProblem.BadId(l.value(), Reading.asId(l.value())), l.origin());
            }
            return good;
        });
    }

    /** The id that gives what is read its name, noted so that no other has it. */
    Optional<String> ownId() {
        Optional<Located<String>> id = id("id");
        id.ifPresent(reading::taken);
        return id.map(Located::value);
    }

    Optional<Located<PrintedDate>> date(String key) {
        return word(key).flatMap(l -> reading.date(l, key.equals("due")));
    }

    /** A word out of a list. */
    <T> Optional<T> choice(String key, List<T> values, java.util.function.Function<T, String> name) {
        return word(key).flatMap(l -> choice(key, l, values, name));
    }

    /** As {@link #choice(String, List, java.util.function.Function)}, of one of several words under a key. */
    <T> Optional<T> choice(String key, Located<String> word, List<T> values,
            java.util.function.Function<T, String> name) {
        Optional<T> value = values.stream().filter(v -> name.apply(v).equals(word.value())).findFirst();
        if (value.isEmpty()) {
            unknown(key, word, values.stream().map(name).toList());
        }
        return value;
    }

    /** Reports a word that is none of those which a key may have. */
    void unknown(String key, Located<String> word, List<String> names) {
        String nearest = NearNames.nearest(word.value(), names).orElse("");
        reading.fault(new SourceProblem.BadValue(key, word.value(), nearest, nearest.isEmpty() ? names : List.of()),
                word.origin());
    }

    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return choice(key, List.of(type.getEnumConstants()), e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** One word, or a list of words. */
    List<Located<String>> words(String key) {
        return items(key).stream()
                .flatMap(i -> reading.scalar(i.node(), i.path(), key).stream()
                        .map(s -> new Located<>(Reading.nfc(s.value()), reading.origin(s, i.path()))))
                .filter(l -> reading.notEmpty(l, key)).toList();
    }

    /** The items of a list, or the one node that stands in its place; an empty list is reported like empty words. */
    List<Item> items(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Sequence s) {
            reading.notEmpty(s, path(key), key);
            return java.util.stream.IntStream.range(0, s.items().size())
                    .mapToObj(i -> new Item(s.items().get(i), path(key) + "[" + i + "]")).toList();
        }
        return List.of(new Item(node.get(), path(key)));
    }

    /** A map under a key; reports anything else. */
    Optional<Fields> fields(String key) {
        return node(key).flatMap(n -> reading.mapping(n, path(key), key));
    }

    /** A node of a list and its YAML path. */
    record Item(YamlNode node, String path) {}
}
