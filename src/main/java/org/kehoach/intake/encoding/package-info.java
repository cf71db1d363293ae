/** The encodings that Vietnamese was typed in before Unicode (bảng mã cũ), told by the fonts that draw them. */
@NullMarked
package org.kehoach.intake.encoding;

import org.jspecify.annotations.NullMarked;
