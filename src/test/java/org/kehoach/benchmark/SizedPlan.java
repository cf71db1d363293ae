package org.kehoach.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;
import org.kehoach.pdf.PageEngine;

/**
 * A sample plan as a Word file of as many pages as asked for: the letterhead, then the text as far as it goes and from
 * its beginning again, then the signature.
 */
public final class SizedPlan {

    private static final String PLAN = "plans/an-hai/so-y-te/tai-nan-thuong-tich-2026.yaml";
    private static final PageEngine ENGINE = new PageEngine();

    private final WordPackage parts;
    private final XmlElement document;
    private final List<Object> blocks;

    private SizedPlan() throws OpcException {
        Generator generator = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()), "benchmark");
        parts = WordPackage.read(generator.generate(PLAN, Issue.NONE, false).value().orElseThrow().word());
        document = parts.xml(WordPackage.DOCUMENT).orElseThrow();
        blocks = List.copyOf(document.child("w:body").orElseThrow().children());
    }

    /** The Word file with the most text that so many pages hold. */
    public static byte[] ofPages(int pages) {
        try {
            return new SizedPlan().sized(pages);
        } catch (OpcException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private byte[] sized(int pages) {
        int least = 0;
        int most = blocks.size() * pages;
        while (most - least > 1) {
            int middle = (least + most) >>> 1;
            if (pagesOf(word(middle)) <= pages) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return word(least);
    }

    /** How many pages a Word file has. */
    public static int pagesOf(byte[] word) {
        return ENGINE.layOut(word, "plan.docx").value().orElseThrow().pages().size();
    }

    /** The first and the last blocks as they are, and so many of those between. */
    private byte[] word(int between) {
        List<Object> inner = blocks.subList(1, firstOfEnd());
        List<Object> content = new ArrayList<>(blocks.subList(0, 1));
        for (int i = 0; i < between; i++) {
            content.add(inner.get(i % inner.size()));
        }
        content.addAll(blocks.subList(firstOfEnd(), blocks.size()));
        Map<String, byte[]> all = new HashMap<>(parts.parts());
        XmlElement body = new XmlElement("w:body", Map.of(), content);
        all.put(WordPackage.DOCUMENT,
                XmlWriter.write(new XmlElement(document.name(), document.attributes(), List.of(body))));
        return new WordPackage(all).write();
    }

    /** The signature's table and what follows it. */
    private int firstOfEnd() {
        int last = blocks.size() - 1;
        while (!((XmlElement) blocks.get(last)).name().equals("w:tbl")) {
            last--;
        }
        return last;
    }
}
