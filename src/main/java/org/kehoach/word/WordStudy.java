package org.kehoach.word;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.docx4j.model.PropertyResolver;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/**
 * The paragraph styles of a Word file (kiểu đoạn), each with the look that it has after all that it is based on.
 *
 * <p>Loading docx4j costs seconds at first: this serves compiling and checking, never the filling of a document.
 *
 * @param ids   style ids by name, in the file's order; names are what people see and what programs keep
 * @param looks by style id
 */
public record WordStudy(Map<String, String> ids, Map<String, Look> looks, Look otherwise) {

    /**
     * How a style prints.
     *
     * @param topBorder whether a line is drawn above
     * @param font      by name; empty where the theme names it
     */
    public record Look(int halfPoints, boolean bold, boolean italic, boolean topBorder, String font) {}

    private static final int WORD_HALF_POINTS = 20;

    public WordStudy {
        ids = new LinkedHashMap<>(ids);
        looks = Map.copyOf(looks);
    }

    /**
     * Studies a Word file that {@link org.kehoach.opc.WordPackage} has let pass.
     *
     * @return empty where docx4j cannot make a document of it
     */
    public static Optional<WordStudy> of(byte[] docx) {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            if (word.getMainDocumentPart().getStyleDefinitionsPart() == null) {
                return Optional.empty();
            }
            return Optional.of(study(word.getMainDocumentPart().getStyleDefinitionsPart().getContents(),
                    word.getMainDocumentPart().getPropertyResolver()));
        } catch (Docx4JException | RuntimeException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    private static WordStudy study(Styles styles, PropertyResolver resolver) {
        Map<String, String> ids = new LinkedHashMap<>();
        Map<String, Look> looks = new LinkedHashMap<>();
        Look otherwise = new Look(WORD_HALF_POINTS, false, false, false, "");
        for (Style style : styles.getStyle()) {
            if (!"paragraph".equals(style.getType()) || style.getName() == null) {
                continue;
            }
            Look look = look(resolver.getEffectiveRPr(style.getStyleId()),
                    resolver.getEffectivePPr(style.getStyleId()));
            ids.put(style.getName().getVal(), style.getStyleId());
            looks.put(style.getStyleId(), look);
            if (style.isDefault()) {
                otherwise = look;
            }
        }
        return new WordStudy(ids, looks, otherwise);
    }

    private static Look look(RPr run, PPr paragraph) {
        BigInteger size = run.getSz() == null ? BigInteger.valueOf(WORD_HALF_POINTS) : run.getSz().getVal();
        boolean border = paragraph.getPBdr() != null && paragraph.getPBdr().getTop() != null
                && paragraph.getPBdr().getTop().getVal() != STBorder.NIL
                && paragraph.getPBdr().getTop().getVal() != STBorder.NONE;
        return new Look(size.intValue(), isOn(run.getB()), isOn(run.getI()), border, font(run));
    }

    private static String font(RPr run) {
        return run.getRFonts() == null || run.getRFonts().getAscii() == null || run.getRFonts().getAsciiTheme() != null
                ? ""
                : run.getRFonts().getAscii();
    }

    private static boolean isOn(@org.jspecify.annotations.Nullable BooleanDefaultTrue toggle) {
        return toggle != null && toggle.isVal();
    }
}
