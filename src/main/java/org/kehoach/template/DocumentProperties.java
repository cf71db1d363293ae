package org.kehoach.template;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kehoach.document.OfficialText;
import org.kehoach.document.PlaceAndDate;
import org.kehoach.opc.XmlWriter;

/** What the file says of itself (thuộc tính tài liệu): title, issuer, language, and the day of issue when it is known. */
final class DocumentProperties {

    private DocumentProperties() {}

    /** {@code docProps/core.xml}; no date comes from a clock. */
    static byte[] of(OfficialText text) {
        StringBuilder xml = new StringBuilder(1 << 10).append(XmlWriter.DECLARATION);
        xml.append("<cp:coreProperties "
                + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        property(xml, "dc:title", text.title());
        property(xml, "dc:creator", String.join(" ", text.letterhead().issuer()));
        PlaceAndDate date = text.placeAndDate();
        if (date.day().isPresent() && date.month().isPresent() && date.year().isPresent()) {
            String day = String.format(Locale.ROOT, "%04d-%02d-%02dT00:00:00Z", date.year().getAsInt(),
                    date.month().getAsInt(), date.day().getAsInt());
            xml.append("<dcterms:created xsi:type=\"dcterms:W3CDTF\">").append(day).append("</dcterms:created>");
        }
        property(xml, "dc:language", "vi-VN");
        return xml.append("</cp:coreProperties>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void property(StringBuilder xml, String name, String value) {
        xml.append('<').append(name).append('>');
        XmlWriter.escape(xml, value);
        xml.append("</").append(name).append('>');
    }
}
