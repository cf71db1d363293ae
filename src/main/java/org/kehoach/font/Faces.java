package org.kehoach.font;

import java.util.Locale;
import java.util.Set;

/** The faces that come with Kehoach (phông chữ đi kèm): Liberation Serif, whose advances are Times New Roman's. */
public final class Faces implements FontSource {

    private static final Faces BUNDLED = new Faces();

    /** Families whose advances Liberation Serif was drawn to. */
    private static final Set<String> SAME_ADVANCES = Set.of("times new roman", "liberation serif", "tinos", "times");

    private Faces() {}

    /** The source that has only the bundled faces. */
    public static Faces bundled() {
        return BUNDLED;
    }

    @Override
    public Choice find(String family, boolean bold, boolean italic) {
        Face face = bold ? italic ? BoldItalic.FACE : Bold.FACE : italic ? Italic.FACE : Regular.FACE;
        return new Choice(face, SAME_ADVANCES.contains(family.toLowerCase(Locale.ROOT)));
    }

    /** Each face is loaded when it is first asked for: most documents use two or three of the four. */
    private static final class Regular {
        static final Face FACE = Face.load("LiberationSerif-Regular");
    }

    private static final class Bold {
        static final Face FACE = Face.load("LiberationSerif-Bold");
    }

    private static final class Italic {
        static final Face FACE = Face.load("LiberationSerif-Italic");
    }

    private static final class BoldItalic {
        static final Face FACE = Face.load("LiberationSerif-BoldItalic");
    }
}
