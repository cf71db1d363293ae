package org.kehoach.generate;

import java.util.List;

/**
 * A plan that is still being written (bản xem trước): what is made of it, and where its paragraphs stand.
 *
 * @param places in the order of the pages
 */
public record Preview(Documents documents, List<Place> places) {

    public Preview {
        places = List.copyOf(places);
    }
}
