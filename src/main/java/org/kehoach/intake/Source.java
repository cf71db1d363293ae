package org.kehoach.intake;

import java.util.List;

/**
 * The document that is imported (văn bản đầu vào), as its reader found it: words and looks, no meaning.
 *
 * @param file    as the user named it
 * @param blocks  in reading order, headers and footers once each before the text of the first page that has them
 * @param dropped what the reader itself left out; a reader leaves out only what it alone can tell
 */
public record Source(String file, Form form, List<Block> blocks, List<Dropped> dropped) {
    public Source {
        blocks = List.copyOf(blocks);
        dropped = List.copyOf(dropped);
    }

    /** The sort of file (dạng tệp). */
    public enum Form {
        TEXT, WORD, PDF
    }
}
