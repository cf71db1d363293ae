/** The commands of {@code kehoach}. */
@NullMarked
package org.kehoach.cli;

import org.jspecify.annotations.NullMarked;
