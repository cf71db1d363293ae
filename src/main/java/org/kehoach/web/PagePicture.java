package org.kehoach.web;

import java.util.List;
import org.kehoach.generate.Documents;
import org.kehoach.pdf.LaidOutDocument;

/**
 * A page as a picture (ảnh trang).
 *
 * @param digest of the page that is drawn
 * @param png    the picture's bytes
 */
record PagePicture(String digest, byte[] png) {

    /** The digests of a document's pages, in their order. */
    static List<String> digests(Documents made) {
        return made.pages().map(LaidOutDocument::pages).orElse(List.of()).stream().map(PageDigest::of).toList();
    }
}
