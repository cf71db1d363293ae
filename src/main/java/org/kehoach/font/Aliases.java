package org.kehoach.font;

/** Characters drawn with the glyph of another where a face has none of their own (ký tự vẽ thay). */
final class Aliases {

    static final int[][] ALL = {{0xad, '-'}, {0x2010, '-'}, {0x2011, '-'}, {0x2007, ' '}, {0x2009, ' '}, {0x202f, ' '},
            {0xa0, ' '}, {0x2212, 0x2013}, {0x2215, '/'}};

    private Aliases() {}

    static void addMissing(CharacterTable characters) {
        for (int[] alias : ALL) {
            int glyph = characters.glyph(alias[1]);
            if (glyph != 0 && characters.glyph(alias[0]) == 0) {
                characters.add((char) alias[0], glyph, characters.advance(alias[1]));
            }
        }
    }
}
