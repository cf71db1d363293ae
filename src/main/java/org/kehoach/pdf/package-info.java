/** The page engine: a Word file is read, laid out as Word does it, and written as PDF. */
@NullMarked
package org.kehoach.pdf;

import org.jspecify.annotations.NullMarked;
