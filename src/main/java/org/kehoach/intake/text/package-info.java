/** The reader of text and markdown (đọc văn bản thuần), as typed or as recognised from pictures of pages. */
@NullMarked
package org.kehoach.intake.text;

import org.jspecify.annotations.NullMarked;
