/** The faces that come with Kehoach, held to what a text in Vietnamese needs. */
@NullMarked
package org.kehoach.font;

import org.jspecify.annotations.NullMarked;
