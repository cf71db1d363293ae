package org.kehoach.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a PDF as a screen reader finds it: a line for each element, indented, with its text. */
public final class Tags {

    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private final List<String> out = new ArrayList<>();

    private Tags() {}

    public static List<String> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Tags tags = new Tags();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                extractor.getMarkedContents().forEach(c -> texts.put(c.getMCID(), text(c)));
                tags.pieces.put(page, texts);
            }
            tags.walk(document.getDocumentCatalog().getStructureTreeRoot(), "");
            return tags.out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object o : content.getContents()) {
            if (o instanceof TextPosition t) {
                text.append(t.getUnicode());
            } else if (o instanceof PDMarkedContent inner) {
                text.append(inner.getActualText() != null ? inner.getActualText() : text(inner));
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node, String indent) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                int at = out.size();
                out.add("");
                String text = own(element);
                String scope = element.getAttributes().size() == 0
                        ? ""
                        : " " + element.getAttributes().getObject(0).toString().replaceAll("^O=Table,? ?", "");
                out.set(at, (indent + element.getStructureType() + scope + " " + text).stripTrailing());
                walk(element, indent + " ");
            }
        }
    }

    private String own(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer piece) {
                text.append(piece(element.getPage(), piece));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(piece(reference.getPage(), reference.getMCID()));
            }
        }
        return text.toString();
    }

    private String piece(PDPage page, int number) {
        Map<Integer, String> texts = pieces.get(page);
        return texts == null ? "?" : texts.getOrDefault(number, "?");
    }
}
