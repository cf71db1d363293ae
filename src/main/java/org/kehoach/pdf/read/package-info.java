/** Reading: a Word package becomes a document whose every paragraph and run carries its resolved format. */
@NullMarked
package org.kehoach.pdf.read;

import org.jspecify.annotations.NullMarked;
