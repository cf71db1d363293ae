package org.kehoach.calendar;

import java.time.LocalDate;
import org.kehoach.document.Task;

/**
 * A day by which a duty is due (thời hạn), and how it comes again.
 *
 * @param owner what its duty is known by in every issue: its id; where it has none, who does what, figures left out, so that
 *              neither other duties before it nor another day make it another
 * @param name of the day among those of its duty, which stays the same when other words change
 * @param day  the first of its days
 * @param rule RFC 5545, 3.3.10; empty where it does not come again
 */
public record Deadline(Task task, String owner, String name, LocalDate day, String rule) {}
