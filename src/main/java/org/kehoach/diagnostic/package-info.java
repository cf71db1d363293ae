/** Faults and remarks (thông báo lỗi) as data: what, where, what was expected, how to mend it; in two languages. */
@NullMarked
package org.kehoach.diagnostic;

import org.jspecify.annotations.NullMarked;
