package org.kehoach.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Takes the marks of its own tags out of a page (bỏ đánh dấu nội dung) that becomes a part of another document's tag. */
final class Untagged {

    private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "MP", "DP");

    private Untagged() {}

    static void make(PDDocument pdf, PDPage page) throws IOException {
        List<Object> kept = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (!MARKS.contains(operator.getName())) {
                    kept.addAll(operands);
                }
                operands.clear();
            }
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(kept);
        }
        page.setContents(stream);
        page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
        page.getCOSObject().removeItem(COSName.ANNOTS);
    }
}
