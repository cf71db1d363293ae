/** Writing: laid-out pages become a PDF, byte by byte, the same bytes for the same pages. */
@NullMarked
package org.kehoach.pdf.write;

import org.jspecify.annotations.NullMarked;
