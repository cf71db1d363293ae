/** Faces (phông chữ): advances, subsets, stand-ins; the only package that parses fonts. */
@NullMarked
package org.kehoach.font;

import org.jspecify.annotations.NullMarked;
