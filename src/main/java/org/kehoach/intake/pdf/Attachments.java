package org.kehoach.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Reads what is attached to a page (chú thích, chữ ký số trên trang): the picture of a digital signature, a stamp, a filled
 * field. Signing programs also put the number and the date of a document into the page by such fields.
 */
record Attachments(PageReader reader) {

    private static final int MOST = 2_000;

    /**
     * One of them.
     *
     * @param comment what it says to readers of the file beside the page; empty for none
     */
    record Attached(List<PageReader.Drawn> drawn, boolean field, String comment) {}

    List<Attached> read(PDPage page) throws IOException {
        List<Attached> out = new ArrayList<>();
        List<PDAnnotation> all = page.getAnnotations();
        for (PDAnnotation annotation : all.subList(0, Math.min(MOST, all.size()))) {
            String kind = String.valueOf(annotation.getSubtype());
            if (annotation.isHidden() || annotation.isNoView() || kind.equals("Link") || kind.equals("Popup")) {
                continue;
            }
            PDAppearanceStream look = annotation.getNormalAppearanceStream();
            List<PageReader.Drawn> drawn = look == null
                    ? List.of()
                    : reader.takeDrawn(() -> reader.showAnnotation(annotation));
            boolean field = kind.equals("Widget");
            String comment = field || !drawn.isEmpty() ? "" : comment(annotation);
            if (!drawn.isEmpty() || !comment.isBlank()) {
                out.add(new Attached(drawn, field, comment));
            }
        }
        return out;
    }

    private static String comment(PDAnnotation annotation) {
        String text = annotation.getCOSObject().getString(COSName.CONTENTS);
        return text == null ? "" : text.strip();
    }
}
