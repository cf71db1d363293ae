/** Studies Word files with docx4j; never on the path that is run for each document. */
@NullMarked
package org.kehoach.word;

import org.jspecify.annotations.NullMarked;
