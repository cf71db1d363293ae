/** A recognised document as plan YAML (ghi kế hoạch), with the doubts as comments, and its outline. */
@NullMarked
package org.kehoach.intake.write;

import org.jspecify.annotations.NullMarked;
