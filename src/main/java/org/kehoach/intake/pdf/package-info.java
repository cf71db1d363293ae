/** PDF files to sources (đọc tệp PDF): characters with their places to lines, paragraphs, columns and tables. */
@NullMarked
package org.kehoach.intake.pdf;

import org.jspecify.annotations.NullMarked;
