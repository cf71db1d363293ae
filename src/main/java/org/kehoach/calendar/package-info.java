/** Deadlines as days (lịch thời hạn): when duties and reports are due, and the same for calendar programs. */
@NullMarked
package org.kehoach.calendar;

import org.jspecify.annotations.NullMarked;
