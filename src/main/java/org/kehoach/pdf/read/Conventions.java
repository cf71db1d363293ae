package org.kehoach.pdf.read;

/**
 * What a Word file settles for all of its pages (thiết lập của tệp).
 *
 * @param defaultTab           distance of the tab stops that no one set, in twips
 * @param evenHeaders          whether even pages have headers of their own
 * @param tablesAtMargin       whether a table's edge, not its text, stands at the margin (compatibility mode 15)
 * @param stretchesBrokenLines whether a justified line that a line break ends is stretched like the others
 */
public record Conventions(int defaultTab, boolean evenHeaders, boolean tablesAtMargin, boolean stretchesBrokenLines) {}
