package org.kehoach.intake;

import java.util.List;
import org.kehoach.document.Carried;

/**
 * The document that is imported (văn bản đầu vào), as its reader found it: words and looks, no meaning.
 *
 * @param file    as the user named it
 * @param blocks  in reading order, headers and footers once each before the text of the first page that has them
 * @param dropped what the reader itself left out; a reader leaves out only what it alone can tell
 * @param carried what a file that Kehoach made says of its paragraphs, or says that it does
 */
public record Source(String file, Form form, List<Block> blocks, List<Dropped> dropped, List<Carried> carried) {
    public Source {
        blocks = List.copyOf(blocks);
        dropped = List.copyOf(dropped);
        carried = List.copyOf(carried);
    }

    /** Of a file that says nothing but its words. */
    public Source(String file, Form form, List<Block> blocks, List<Dropped> dropped) {
        this(file, form, blocks, dropped, List.of());
    }

    /** The sort of file (dạng tệp). */
    public enum Form {
        TEXT, WORD, PDF
    }
}
