package org.kehoach.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Makes images and what calls for them in a Word file. */
final class Pictures {

    private static final int EMU_PER_POINT = 12_700;

    private Pictures() {}

    /** An image of four fields, all unlike: red and green above, blue and orange below. */
    static BufferedImage image(int type, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        Color[] colors = {Color.RED, new Color(0, 160, 0), Color.BLUE, Color.ORANGE};
        for (int i = 0; i < colors.length; i++) {
            g.setColor(colors[i]);
            g.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        g.dispose();
        return image;
    }

    static byte[] png(int width, int height) {
        return encoded("png", image(BufferedImage.TYPE_INT_RGB, width, height));
    }

    static byte[] encoded(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("no " + format + " of such an image");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String size(String element, int width, int height) {
        return "<" + element + " cx=\"" + width * EMU_PER_POINT + "\" cy=\"" + height * EMU_PER_POINT + "\"/>";
    }

    /** A {@code pic:pic} of an embedded file: attributes of {@code a:xfrm}, children of {@code pic:blipFill}. */
    static String pic(String name, String transform, String fill, int width, int height) {
        return "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"p\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip r:embed=\"" + name + "\"/>" + fill + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm " + transform + "><a:off x=\"0\" y=\"0\"/>" + size("a:ext", width, height)
                + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>";
    }

    static String graphic(String content) {
        String uri = content.startsWith("<pic:")
                ? "http://schemas.openxmlformats.org/drawingml/2006/picture"
                : "http://schemas.microsoft.com/office/word/2010/wordprocessing"
                        + (content.startsWith("<wpg:") ? "Group" : "Shape");
        return "<a:graphic><a:graphicData uri=\"" + uri + "\">" + content + "</a:graphicData></a:graphic>";
    }

    /** A picture in the line, in points. */
    static String inline(String name, int width, int height) {
        return inline(name, width, height, "", "", "descr=\"Biểu trưng\"");
    }

    static String inline(String name, int width, int height, String transform, String fill, String described) {
        return inline(pic(name, transform, fill, width, height), width, height, described);
    }

    /** Any graphic in the line; attributes of {@code wp:docPr}. */
    static String inline(String content, int width, int height, String described) {
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + size("wp:extent", width, height) + "<wp:docPr id=\"1\" name=\"Picture 1\" " + described + "/>"
                + graphic(content) + "</wp:inline></w:drawing></w:r>";
    }

    /** A graphic anchored in column and paragraph, in points. */
    static String anchor(String content, int x, int y, int width, int height, boolean behind) {
        return anchor(content, "column", "paragraph", x, y, width, height, behind);
    }

    static String anchor(String content, String across, String down, int x, int y, int width, int height,
            boolean behind) {
        return "<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" "
                + "relativeHeight=\"1\" behindDoc=\"" + (behind ? 1 : 0) + "\" locked=\"0\" layoutInCell=\"1\" "
                + "allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>" + position("H", across, x)
                + position("V", down, y) + size("wp:extent", width, height)
                + "<wp:wrapNone/><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"Con dấu\"/>" + graphic(content)
                + "</wp:anchor></w:drawing></w:r>";
    }

    private static String position(String axis, String from, int points) {
        return "<wp:position" + axis + " relativeFrom=\"" + from + "\"><wp:posOffset>" + points * EMU_PER_POINT
                + "</wp:posOffset></wp:position" + axis + ">";
    }

    /** A paragraph: children of {@code w:pPr}, runs. */
    static String para(String pPr, String... runs) {
        return "<w:p><w:pPr>" + pPr + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }
}
