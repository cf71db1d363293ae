package org.kehoach.template;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code ${body}} becomes (phần nội dung): a paragraph for each block, in the style that its role asks for. The mark of
 * a Phần or Chương has a line of its own in it, so that the two stay one heading.
 */
final class BodySource {

    /** Roles of blocks and the names of the styles that a template gives them. */
    static final Map<String, String> STYLES = styles();

    /** Headings that stand deeper take the last style. */
    static final int HEADINGS = 5;
    static final int BULLETS = 2;

    private BodySource() {}

    private static Map<String, String> styles() {
        Map<String, String> styles = new LinkedHashMap<>();
        for (int level = 1; level <= 5; level++) {
            styles.put("heading" + level, "Mục cấp " + level);
        }
        styles.put("item", "Đoạn đánh số");
        styles.put("paragraph", "Đoạn văn");
        styles.put("bullet1", "Gạch đầu dòng cấp 1");
        styles.put("bullet2", "Gạch đầu dòng cấp 2");
        return styles;
    }

    static String of(boolean marked) {
        return "[#list body as b]<w:p><w:pPr><w:pStyle w:val=\"${b.style}\"/>"
                + "[#if b.keep??]<w:keepNext w:val=\"${b.keep}\"/>[/#if]"
                + "[#if b.mark??]<w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>[/#if]</w:pPr>"
                + "[#if b.mark??]<w:r><w:t>${b.mark}</w:t></w:r><w:r><w:br/></w:r>[/#if]"
                + RunCompiler.pieces("b.pieces", RunLook.NONE, marked) + "</w:p>[/#list]";
    }
}
