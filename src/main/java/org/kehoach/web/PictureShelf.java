package org.kehoach.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Documents;
import org.kehoach.pdf.PagePictures;

/** Pages that were drawn, by the digest of what is on them (kho ảnh trang); the least used of them go first. */
final class PictureShelf {

    private static final long MOST = 32 << 20;

    private record Key(String digest, int dpi) {}

    private final Map<Key, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** The picture of a page that was drawn before. */
    synchronized Optional<PagePicture> find(String digest, int dpi) {
        return Optional.ofNullable(kept.get(new Key(digest, dpi))).map(png -> new PagePicture(digest, png));
    }

    /**
     * A page of a document, drawn where it was not before.
     *
     * @param name of the document, for what is found
     */
    Outcome<PagePicture> draw(Documents made, String name, int page, int dpi) {
        List<String> digests = PagePicture.digests(made);
        Optional<PagePicture> before = page <= digests.size() ? find(digests.get(page - 1), dpi) : Optional.empty();
        if (before.isPresent()) {
            return Outcome.of(before.get());
        }
        try (PagePictures pictures = PagePictures.open(made.pdf().orElseThrow(), name)) {
            return pictures.png(page, dpi).then(png -> Outcome.of(keep(digests.get(page - 1), dpi, png)));
        }
    }

    private synchronized PagePicture keep(String digest, int dpi, byte[] png) {
        byte[] old = kept.put(new Key(digest, dpi), png);
        bytes += png.length - (old == null ? 0 : old.length);
        Iterator<byte[]> least = kept.values().iterator();
        while (bytes > MOST && kept.size() > 1) {
            bytes -= least.next().length;
            least.remove();
        }
        return new PagePicture(digest, png);
    }
}
