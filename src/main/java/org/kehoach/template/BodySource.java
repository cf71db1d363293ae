package org.kehoach.template;

import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code ${body}} becomes (phần nội dung): a paragraph for each block, in the style that its role asks for. */
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
                + "[#if b.keep??]<w:keepNext w:val=\"${b.keep}\"/>[/#if]</w:pPr>"
                + RunCompiler.pieces("b.pieces", RunLook.NONE, marked) + "</w:p>[/#list]";
    }
}
