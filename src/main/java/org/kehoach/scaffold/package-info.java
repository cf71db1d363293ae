/** The first draft (bản khung): a plan's file that stands at once, out of what a person answered. */
@NullMarked
package org.kehoach.scaffold;

import org.jspecify.annotations.NullMarked;
