/** What a recognised document means (nhận nghĩa): who must do what, by when, how much, by which documents. */
@NullMarked
package org.kehoach.intake.meaning;

import org.jspecify.annotations.NullMarked;
