package org.kehoach.template;

import java.util.Optional;
import java.util.Set;
import org.kehoach.opc.XmlElement;
import org.kehoach.word.WordStudy;

/** How a paragraph of a template prints (định dạng của đoạn): its style's look, under what is set on it directly. */
final class ParagraphLook {

    private static final Set<String> NO_BORDER = Set.of("nil", "none");
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private ParagraphLook() {}

    static WordStudy.Look of(XmlElement paragraph, WordStudy study) {
        return of(paragraph, paragraph.children("w:r").stream().findFirst().flatMap(r -> r.child("w:rPr")), study);
    }

    /** As a run of these properties prints in the paragraph. */
    static WordStudy.Look of(XmlElement paragraph, Optional<XmlElement> run, WordStudy study) {
        Optional<XmlElement> properties = paragraph.child("w:pPr");
        WordStudy.Look style = properties.flatMap(p -> p.childValue("w:pStyle")).map(study.looks()::get)
                .orElse(study.otherwise());
        int size = run.flatMap(r -> r.child("w:sz")).map(s -> Measures.number(s, "w:val", style.halfPoints()))
                .orElse(style.halfPoints());
        boolean border = properties.flatMap(p -> p.child("w:pBdr")).flatMap(b -> b.child("w:top"))
                .map(t -> !NO_BORDER.contains(t.get("w:val", "nil"))).orElse(style.topBorder());
        return new WordStudy.Look(size, isOn(run, "w:b", style.bold()), isOn(run, "w:i", style.italic()), border,
                run.flatMap(r -> r.child("w:rFonts")).map(f -> font(f, style.font())).orElse(style.font()));
    }

    /** A font that the theme names is not known here. */
    private static String font(XmlElement fonts, String otherwise) {
        return fonts.get("w:asciiTheme") != null ? "" : fonts.get("w:ascii", otherwise);
    }

    private static boolean isOn(Optional<XmlElement> run, String toggle, boolean otherwise) {
        return run.flatMap(r -> r.child(toggle)).map(t -> !OFF.contains(t.get("w:val", "1"))).orElse(otherwise);
    }
}
