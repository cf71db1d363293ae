package org.kehoach.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is known of the elements of two plans before they are paired (chỉ mục): which say the same, and their words. */
final class Forest {

    private final Map<String, Integer> meanings = new HashMap<>();
    private final Map<Element, Integer> same = new HashMap<>();
    private final Map<Element, Integer> said = new HashMap<>();
    private final Map<Element, int[]> own = new HashMap<>();
    private final Map<Element, int[]> all = new HashMap<>();
    private final Map<Element, Integer> size = new HashMap<>();

    /** Every element of a plan, each before what stands under it; all of them are known from then on. */
    List<Element> enter(Element root) {
        List<Element> out = new ArrayList<>();
        enter(root, out);
        return out;
    }

    private void enter(Element e, List<Element> out) {
        out.add(e);
        String alone = e.meaning();
        said.put(e, number(alone));
        StringBuilder meaning = new StringBuilder(alone).append('\6').append(e.id().orElse(""));
        int[] mine = Arrays.stream(e.words()).mapToInt(this::number).sorted().toArray();
        IntStream.Builder words = IntStream.builder();
        Arrays.stream(mine).forEach(words);
        int elements = 1;
        for (Element b : e.below()) {
            enter(b, out);
            meaning.append('\7').append(same(b));
            Arrays.stream(all(b)).forEach(words);
            elements += size(b);
        }
        same.put(e, number(meaning.toString()));
        own.put(e, mine);
        all.put(e, e.below().isEmpty() ? mine : words.build().sorted().toArray());
        size.put(e, elements);
    }

    private int number(String meaning) {
        return meanings.computeIfAbsent(meaning, _ -> meanings.size());
    }

    private static <T> T known(Map<Element, T> map, Element e) {
        T out = map.get(e);
        if (out == null) {
            throw new IllegalStateException("an element that was not entered: " + e.spot());
        }
        return out;
    }

    /** Equal for two that say the same, with all that stands under them. */
    int same(Element e) {
        return known(same, e);
    }

    /** It and all under it. */
    int size(Element e) {
        return known(size, e);
    }

    int[] all(Element e) {
        return known(all, e);
    }

    /** How alike the words of two are, their own or, where either has something under it, with those. */
    double near(Element a, Element b) {
        if (known(said, a).equals(known(said, b))) {
            return 1;
        }
        int[] x = known(own, a);
        int[] y = known(own, b);
        double near = x.length + y.length == 0 ? 0 : Alignment.alike(x, y);
        if (!a.below().isEmpty() && !b.below().isEmpty()) {
            near = Math.max(near, Alignment.alike(all(a), all(b)));
        }
        return a.spot().shape().equals(b.spot().shape()) ? near : 0.8 * near;
    }
}
