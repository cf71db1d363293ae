package org.kehoach.pdf.read;

import java.util.List;

/**
 * A Word file read (tài liệu đã đọc): styles resolved, nothing laid out. All lengths are twips (1/20 pt).
 *
 * @param title    from the document's properties, or empty
 * @param language of the text, such as {@code vi-VN}
 */
public record StyledDocument(String title, String language, Conventions conventions, List<Section> sections) {

    public StyledDocument {
        sections = List.copyOf(sections);
    }
}
