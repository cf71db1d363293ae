package org.kehoach.golden;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kehoach.opc.WordPackage;

/**
 * The files of a case that are not text (tệp của ca kiểm thử): {@code hex} gives bytes, spaces parting them as one likes;
 * {@code parts} gives a Word file, each part under a line {@code @@ name}.
 */
final class CaseFiles {

    private static final String MARK = "@@ ";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private CaseFiles() {}

    static byte[] bytes(String language, String text) {
        return switch (language) {
            case "hex" -> HexFormat.of().parseHex(text.replaceAll("\\s", ""));
            case "parts" -> word(text);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] word(String text) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(WordPackage.CONTENT_TYPES,
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                        .getBytes(StandardCharsets.UTF_8));
        for (String part : text.split("(?m)^" + MARK, -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                parts.put(part.substring(0, end), part.substring(end + 1).replace("$w", "xmlns:w=\"" + W + "\"")
                        .replace("$rel", "xmlns=\"" + RELATIONSHIPS + "\"").replace("$office", OFFICE)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return new WordPackage(parts).write();
    }
}
