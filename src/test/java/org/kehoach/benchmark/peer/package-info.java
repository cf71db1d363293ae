/** Other ways from a plan to a PDF, to measure ours beside them; compiled in the profile {@code benchmark} only. */
@NullMarked
package org.kehoach.benchmark.peer;

import org.jspecify.annotations.NullMarked;
