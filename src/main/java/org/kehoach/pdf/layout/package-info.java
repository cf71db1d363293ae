/** Laying out: paragraphs are broken into lines as LibreOffice and Word do it, and the lines are put on pages. */
@NullMarked
package org.kehoach.pdf.layout;

import org.jspecify.annotations.NullMarked;
