/** Images: what Word files embed (ảnh) becomes samples as a PDF takes them. */
@NullMarked
package org.kehoach.pdf.image;

import org.jspecify.annotations.NullMarked;
