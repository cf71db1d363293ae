/** Kehoach makes official plan texts (kế hoạch): see {@link org.kehoach.generate.Generator} for the main path. */
@NullMarked
package org.kehoach;

import org.jspecify.annotations.NullMarked;
