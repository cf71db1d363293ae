/** The use cases: from a plan's text to its Word file and its PDF, and their port to the outside. */
@NullMarked
package org.kehoach.generate;

import org.jspecify.annotations.NullMarked;
