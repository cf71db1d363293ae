package org.kehoach.pdf.read;

import java.util.List;

/**
 * A Word file read (tài liệu đã đọc): styles resolved, nothing laid out. All lengths are twips (1/20 pt).
 *
 * @param title           from the document's properties, or empty
 * @param language        of the text, such as {@code vi-VN}
 * @param defaultTab      distance of the tab stops that no one set
 * @param evenHeaders     whether even pages have headers of their own
 * @param tablesAtMargin  whether a table's edge, not its text, stands at the margin (compatibility mode 15)
 */
public record StyledDocument(String title, String language, int defaultTab, boolean evenHeaders, boolean tablesAtMargin,
        List<Section> sections) {

    public StyledDocument {
        sections = List.copyOf(sections);
    }
}
