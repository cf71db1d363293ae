/** Golden tests: what Kehoach makes of a case is compared with what was accepted for it, in src/test/golden. */
@NullMarked
package org.kehoach.golden;

import org.jspecify.annotations.NullMarked;
