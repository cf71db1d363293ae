/** Intake (nhập văn bản): Word, PDF and text to a plan; this package holds what stands between readers and recognition. */
@NullMarked
package org.kehoach.intake;

import org.jspecify.annotations.NullMarked;
