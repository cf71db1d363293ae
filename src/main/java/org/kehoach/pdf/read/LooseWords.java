package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.Depth;
import org.kehoach.pdf.read.Drawing.Axis;
import org.kehoach.pdf.read.Drawing.From;
import org.kehoach.pdf.read.Drawing.Place;

/** The words of drawings, formulas and whatever else is not laid out (chữ trong hình và công thức), without their looks. */
sealed interface LooseWords {

    /** Words that stand in the line. */
    record Typed(String text) implements LooseWords {}

    /** Words of a text box, which stand by themselves. */
    record Boxed(Drawing drawing) implements LooseWords {}

    /** Deeper drawings in drawings no program makes. */
    int DEEPEST = 60;

    /**
     * All words below an element, in order.
     *
     * @param boxes reads the text of a text box
     */
    static List<LooseWords> in(XmlElement e, Function<XmlElement, List<Block>> boxes) {
        List<LooseWords> out = new ArrayList<>();
        gather(e, boxes, out, 0);
        return out;
    }

    private static void gather(XmlElement e, Function<XmlElement, List<Block>> boxes, List<LooseWords> out, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (e.name()) {
            case "w:txbxContent" -> out.add(new Boxed(boxed(boxes.apply(e))));
            case "w:t", "m:t", "a:t" -> out.add(new Typed(e.text()));
            case "w:rt", "mc:Fallback", "w:del", "w:moveFrom", "w:instrText", "w:pPr", "w:rPr" -> {
                // the reading of a sign, or what is shown by other elements too, or not at all
            }
            case "mc:AlternateContent" -> alternate(e).ifPresent(c -> gather(c, boxes, out, depth + 1));
            default -> e.children().forEach(c -> gather(c, boxes, out, depth + 1));
        }
    }

    private static Optional<XmlElement> alternate(XmlElement e) {
        return e.child("mc:Choice").or(() -> e.child("mc:Fallback"));
    }

    private static Drawing boxed(List<Block> text) {
        Table.Insets none = new Table.Insets(0, 0, 0, 0);
        Axis axis = new Axis(From.FLOW, Place.NEAR, 0);
        return new Drawing(axis, axis, 0, 0, Drawing.Wrap.NONE, new Depth(Depth.Plane.IN_LINE, 0, 0, 0),
                new Drawing.Box(Optional.empty(), OptionalInt.empty(), none, Table.Vertical.TOP, false, true, text));
    }
}
