package org.kehoach.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.compare.WordDiff;
import org.kehoach.opc.XmlElement;

/**
 * A word of a run, or a sign such as a tab, with the run's look (từ trong đoạn).
 *
 * @param look {@code w:rPr}
 * @param text empty for a sign
 */
record Token(Optional<XmlElement> look, String text, Optional<XmlElement> sign) {

    boolean isBlank() {
        return sign.isEmpty() && WordDiff.isBlank(text);
    }

    /** The words of a paragraph's runs, and where marks such as bookmarks stand between them. */
    static List<Token> of(XmlElement paragraph, Map<Integer, List<XmlElement>> marks) {
        List<Token> out = new ArrayList<>();
        read(paragraph, out, marks);
        return out;
    }

    private static void read(XmlElement holder, List<Token> out, Map<Integer, List<XmlElement>> marks) {
        for (XmlElement e : holder.children()) {
            switch (e.name()) {
                case "w:pPr" -> {
                    // the paragraph's look is no word of it
                }
                case "w:r" -> run(e, out);
                case "w:hyperlink", "w:smartTag", "w:fldSimple", "w:ins", "w:moveTo" -> read(e, out, marks);
                case "w:del", "w:moveFrom" -> {
                    // gone already
                }
                default -> marks.computeIfAbsent(out.size(), _ -> new ArrayList<>()).add(e);
            }
        }
    }

    private static void run(XmlElement run, List<Token> out) {
        Optional<XmlElement> look = run.child("w:rPr");
        StringBuilder text = new StringBuilder();
        for (XmlElement e : run.children()) {
            switch (e.name()) {
                case "w:rPr" -> {
                    // of each token
                }
                case "w:t" -> text.append(e.text());
                default -> {
                    words(look, text, out);
                    out.add(new Token(look, "", Optional.of(e)));
                }
            }
        }
        words(look, text, out);
    }

    private static void words(Optional<XmlElement> look, StringBuilder text, List<Token> out) {
        WordDiff.words(text.toString()).forEach(w -> out.add(new Token(look, w, Optional.empty())));
        text.setLength(0);
    }

    /** Runs of tokens that follow each other. */
    static List<XmlElement> runs(List<Token> tokens, boolean deleted) {
        List<XmlElement> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || !tokens.get(i).look.equals(tokens.get(from).look)) {
                out.add(run(tokens.subList(from, i), deleted));
                from = i;
            }
        }
        return out;
    }

    private static XmlElement run(List<Token> tokens, boolean deleted) {
        List<Object> content = new ArrayList<>(tokens.getFirst().look.stream().toList());
        StringBuilder text = new StringBuilder();
        for (Token t : tokens) {
            if (t.sign.isPresent()) {
                text(text, deleted, content);
                XmlElement sign = t.sign.get();
                content.add(deleted && sign.name().equals("w:instrText")
                        ? new XmlElement("w:delInstrText", sign.attributes(), sign.content())
                        : sign);
            } else {
                text.append(t.text);
            }
        }
        text(text, deleted, content);
        return new XmlElement("w:r", Map.of(), List.copyOf(content));
    }

    private static void text(StringBuilder text, boolean deleted, List<Object> content) {
        if (!text.isEmpty()) {
            content.add(new XmlElement(deleted ? "w:delText" : "w:t", Map.of("xml:space", "preserve"),
                    List.of(text.toString())));
            text.setLength(0);
        }
    }
}
