/** Copies of documents (bản sao): their pages as they are, and what certifies them. */
@NullMarked
package org.kehoach.copy;

import org.jspecify.annotations.NullMarked;
