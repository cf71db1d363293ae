package org.kehoach.onto;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.kehoach.opc.WordPackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a person does to a Word file, done by program: with tracked changes or without. */
public final class WordEdits {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final WordPackage word;
    private final boolean tracked;
    private final Document document;
    private final List<String> comments = new ArrayList<>();
    private int id = 9000;

    public WordEdits(WordPackage word, boolean tracked) throws Exception {
        this.word = word;
        this.tracked = tracked;
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(word.part(WordPackage.DOCUMENT).orElseThrow()));
        explode();
    }

    /** One line of a case: a verb and what it takes, parted by bars. */
    public WordEdits apply(String line) {
        String verb = line.substring(0, line.indexOf(' '));
        String[] a = line.substring(line.indexOf(' ') + 1).split(" \\| ", -1);
        switch (verb) {
            case "replace" -> replace(a[0], a[0], a[1]);
            case "in" -> replace(a[0], a[1], a[2]);
            case "add" -> add(a[0], a[1], a[2], false);
            case "before" -> add(a[0], a[1], a[2], true);
            case "delete" -> delete(paragraph(a[0]));
            case "move" -> move(a[0], a[1]);
            case "split" -> split(a[0], a[1]);
            case "join" -> join(a[0], a[1]);
            case "bold" -> look(a[0], "b", "1");
            case "unbold" -> look(a[0], "b", "0");
            case "italic" -> look(a[0], "i", "1");
            case "upright" -> look(a[0], "i", "0");
            case "row" -> row(a);
            case "unrow" -> unrow(a[0]);
            case "cell" -> cell(a[0], Integer.parseInt(a[1]), a[2]);
            case "comment" -> comment(a[0], a[1], a[2], a[3]);
            default -> throw new IllegalArgumentException(line);
        }
        return this;
    }

    public WordPackage done() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>(word.parts());
        StringWriter out = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        parts.put(WordPackage.DOCUMENT, out.toString().getBytes(StandardCharsets.UTF_8));
        if (!comments.isEmpty()) {
            parts.put("word/comments.xml", ("<w:comments xmlns:w=\"" + W + "\">" + String.join("", comments)
                    + "</w:comments>").getBytes(StandardCharsets.UTF_8));
            change(parts, "word/_rels/document.xml.rels", "</Relationships>",
                    "<Relationship Id=\"rIdC\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/comments\" Target=\"comments.xml\"/></Relationships>");
            change(parts, WordPackage.CONTENT_TYPES, "</Types>", "<Override PartName=\"/word/comments.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>"
                    + "</Types>");
        }
        return new WordPackage(parts);
    }

    private static void change(Map<String, byte[]> parts, String name, String from, String to) {
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        parts.put(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    // --- finding

    private List<Element> all(Node below, String name) {
        List<Element> out = new ArrayList<>();
        var list = below instanceof Document d
                ? d.getElementsByTagNameNS(W, name)
                : ((Element) below).getElementsByTagNameNS(W, name);
        for (int i = 0; i < list.getLength(); i++) {
            out.add((Element) list.item(i));
        }
        return out;
    }

    /** One text for each run, so that runs can be parted anywhere. */
    private void explode() {
        for (Element run : all(document, "r")) {
            List<Element> texts = all(run, "t");
            for (Element t : texts.subList(Math.min(1, texts.size()), texts.size())) {
                Element own = (Element) run.cloneNode(false);
                children(run, "rPr").forEach(p -> own.appendChild(p.cloneNode(true)));
                own.appendChild(t);
                run.getParentNode().insertBefore(own, after(run));
                run = own;
            }
        }
    }

    private static Node after(Node n) {
        return n.getNextSibling();
    }

    private static List<Element> children(Element e, String name) {
        List<Element> out = new ArrayList<>();
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element c && c.getLocalName().equals(name)) {
                out.add(c);
            }
        }
        return out;
    }

    private String text(Element paragraph) {
        StringBuilder out = new StringBuilder();
        all(paragraph, "t").forEach(t -> out.append(t.getTextContent()));
        return out.toString();
    }

    private Element paragraph(String anchor) {
        return all(document, "p").stream().filter(p -> text(p).contains(anchor)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paragraph has: " + anchor));
    }

    private List<Element> runs(Element paragraph) {
        return all(paragraph, "r").stream().filter(r -> !all(r, "t").isEmpty()).toList();
    }

    /** Runs that hold exactly these letters of the paragraph. */
    private List<Element> cut(Element paragraph, int from, int to) {
        cut(paragraph, from);
        cut(paragraph, to);
        List<Element> out = new ArrayList<>();
        int at = 0;
        for (Element r : runs(paragraph)) {
            int end = at + words(r).length();
            if (at >= from && end <= to && end > at) {
                out.add(r);
            }
            at = end;
        }
        return out;
    }

    private void cut(Element paragraph, int place) {
        int at = 0;
        for (Element r : runs(paragraph)) {
            int end = at + words(r).length();
            if (place > at && place < end) {
                Element rest = (Element) r.cloneNode(true);
                String words = words(r);
                set(r, words.substring(0, place - at));
                set(rest, words.substring(place - at));
                r.getParentNode().insertBefore(rest, after(r));
                return;
            }
            at = end;
        }
    }

    private String words(Element run) {
        return all(run, "t").getFirst().getTextContent();
    }

    private void set(Element run, String words) {
        Element t = all(run, "t").getFirst();
        t.setTextContent(words);
        t.setAttribute("xml:space", "preserve");
    }

    private Element make(String name) {
        return document.createElementNS(W, "w:" + name);
    }

    private Element track(String name) {
        Element e = make(name);
        e.setAttributeNS(W, "w:id", Integer.toString(id++));
        e.setAttributeNS(W, "w:author", "Nguyễn Văn Bình");
        e.setAttributeNS(W, "w:date", "2026-03-12T09:00:00Z");
        return e;
    }

    // --- doing

    private void remove(Element run) {
        if (!tracked) {
            run.getParentNode().removeChild(run);
            return;
        }
        Element del = track("del");
        run.getParentNode().replaceChild(del, run);
        del.appendChild(run);
        for (Element t : all(run, "t")) {
            Element gone = make("delText");
            gone.setTextContent(t.getTextContent());
            gone.setAttribute("xml:space", "preserve");
            run.replaceChild(gone, t);
        }
    }

    private Element inserted(Element run) {
        if (!tracked) {
            return run;
        }
        Element ins = track("ins");
        ins.appendChild(run);
        return ins;
    }

    private void replace(String anchor, String old, String now) {
        Element p = paragraph(anchor);
        int from = text(p).indexOf(old, text(p).indexOf(anchor));
        if (from < 0) {
            from = text(p).indexOf(old);
        }
        if (old.isEmpty() || from < 0) {
            throw new IllegalArgumentException("no such words: " + old);
        }
        List<Element> runs = cut(p, from, from + old.length());
        if (!now.isEmpty()) {
            Element run = (Element) runs.getFirst().cloneNode(true);
            set(run, now);
            runs.getFirst().getParentNode().insertBefore(inserted(run), runs.getFirst());
        }
        runs.forEach(this::remove);
    }

    private void add(String anchor, String like, String words, boolean before) {
        Element at = paragraph(anchor);
        Element model = paragraph(like);
        Element p = make("p");
        children(model, "pPr").forEach(x -> p.appendChild(x.cloneNode(true)));
        mark(p, "ins");
        String[] pieces = words.split("‖", -1);
        for (int i = 0; i < pieces.length; i++) {
            Element run = make("r");
            if (i == 1) {
                Element look = make("rPr");
                Element b = make("b");
                b.setAttributeNS(W, "w:val", "0");
                look.appendChild(b);
                run.appendChild(look);
            }
            run.appendChild(make("t"));
            set(run, pieces[i]);
            p.appendChild(inserted(run));
        }
        at.getParentNode().insertBefore(p, before ? at : after(at));
    }

    /** Says in the paragraph's properties what happened to its mark. */
    private void mark(Element p, String what) {
        if (!tracked) {
            return;
        }
        Element properties = children(p, "pPr").stream().findFirst().orElseGet(() -> {
            Element made = make("pPr");
            p.insertBefore(made, p.getFirstChild());
            return made;
        });
        Element look = children(properties, "rPr").stream().findFirst().orElseGet(() -> {
            Element made = make("rPr");
            properties.appendChild(made);
            return made;
        });
        look.insertBefore(track(what), look.getFirstChild());
    }

    private void delete(Element p) {
        if (tracked) {
            mark(p, "del");
            runs(p).forEach(this::remove);
        } else {
            p.getParentNode().removeChild(p);
        }
    }

    private void move(String anchor, String behind) {
        Element p = paragraph(anchor);
        Element at = paragraph(behind);
        Element copy = (Element) p.cloneNode(true);
        delete(p);
        if (tracked) {
            all(copy, "bookmarkStart").forEach(b -> b.getParentNode().removeChild(b));
            all(copy, "bookmarkEnd").forEach(b -> b.getParentNode().removeChild(b));
            mark(copy, "ins");
            for (Element r : runs(copy)) {
                Node next = after(r);
                Node parent = r.getParentNode();
                Element ins = inserted(r);
                parent.insertBefore(ins, next);
            }
        }
        at.getParentNode().insertBefore(copy, after(at));
    }

    private void split(String anchor, String at) {
        Element p = paragraph(anchor);
        int place = text(p).indexOf(at);
        List<Element> rest = cut(p, place, text(p).length());
        Element second = make("p");
        children(p, "pPr").forEach(x -> second.appendChild(x.cloneNode(true)));
        mark(p, "ins");
        rest.forEach(second::appendChild);
        p.getParentNode().insertBefore(second, after(p));
    }

    /** Joins a paragraph with the one behind it, whose mark goes; words are put between. */
    private void join(String anchor, String between) {
        Element p = paragraph(anchor);
        Node next = after(p);
        while (!(next instanceof Element e && e.getLocalName().equals("p"))) {
            next = after(next);
        }
        Element second = (Element) next;
        Element run = (Element) runs(p).getLast().cloneNode(true);
        set(run, between);
        p.appendChild(inserted(run));
        Element label = runs(second).getFirst();
        if (words(label).matches("[-+] ")) {
            remove(label);
        }
        if (tracked) {
            mark(p, "del");
            return;
        }
        for (Node n = second.getFirstChild(); n != null;) {
            Node following = after(n);
            if (!(n instanceof Element part && part.getLocalName().equals("pPr"))) {
                p.appendChild(n);
            }
            n = following;
        }
        second.getParentNode().removeChild(second);
    }

    private void look(String words, String name, String value) {
        Element p = paragraph(words);
        int from = text(p).indexOf(words);
        for (Element run : cut(p, from, from + words.length())) {
            Element look = children(run, "rPr").stream().findFirst().orElseGet(() -> {
                Element made = make("rPr");
                run.insertBefore(made, run.getFirstChild());
                return made;
            });
            children(look, name).forEach(look::removeChild);
            Element e = make(name);
            e.setAttributeNS(W, "w:val", value);
            look.appendChild(e);
        }
    }

    private static Element up(Element from, Predicate<Element> wanted) {
        Node at = from;
        while (!(at instanceof Element e && wanted.test(e))) {
            at = at.getParentNode();
        }
        return (Element) at;
    }

    private void row(String[] cells) {
        Element row = up(paragraph(cells[0]), e -> e.getLocalName().equals("tr"));
        Element copy = (Element) row.cloneNode(true);
        row.getParentNode().insertBefore(copy, after(row));
        List<Element> own = children(copy, "tc");
        for (int i = 0; i < own.size(); i++) {
            Element p = children(own.get(i), "p").getFirst();
            all(p, "bookmarkStart").forEach(b -> b.getParentNode().removeChild(b));
            all(p, "bookmarkEnd").forEach(b -> b.getParentNode().removeChild(b));
            all(p, "r").forEach(r -> r.getParentNode().removeChild(r));
            Element run = make("r");
            run.appendChild(make("t"));
            set(run, cells[i + 1]);
            p.appendChild(inserted(run));
        }
        rowMark(copy, "ins");
    }

    private void rowMark(Element row, String what) {
        if (tracked) {
            children(row, "trPr").getFirst().appendChild(track(what));
        }
    }

    private void unrow(String anchor) {
        Element row = up(paragraph(anchor), e -> e.getLocalName().equals("tr"));
        if (tracked) {
            rowMark(row, "del");
            all(row, "p").forEach(p -> runs(p).forEach(this::remove));
        } else {
            row.getParentNode().removeChild(row);
        }
    }

    private void cell(String anchor, int column, String words) {
        Element row = up(paragraph(anchor), e -> e.getLocalName().equals("tr"));
        Element p = children(children(row, "tc").get(column), "p").getFirst();
        runs(p).forEach(this::remove);
        if (!words.isEmpty()) {
            Element run = make("r");
            run.appendChild(make("t"));
            set(run, words);
            p.appendChild(inserted(run));
        }
    }

    private void comment(String anchor, String author, String date, String words) {
        Element p = paragraph(anchor);
        String number = Integer.toString(comments.size());
        comments.add("<w:comment w:id=\"" + number + "\" w:author=\"" + author + "\" w:date=\"" + date
                + "T10:00:00Z\"><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:comment>");
        Element start = make("commentRangeStart");
        start.setAttributeNS(W, "w:id", number);
        p.insertBefore(start, children(p, "r").getFirst());
        Element end = make("commentRangeEnd");
        end.setAttributeNS(W, "w:id", number);
        p.appendChild(end);
        Element run = make("r");
        Element reference = make("commentReference");
        reference.setAttributeNS(W, "w:id", number);
        run.appendChild(reference);
        p.appendChild(run);
    }
}
