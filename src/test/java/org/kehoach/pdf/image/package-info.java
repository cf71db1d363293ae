/** Tests of what becomes of images. */
@NullMarked
package org.kehoach.pdf.image;

import org.jspecify.annotations.NullMarked;
