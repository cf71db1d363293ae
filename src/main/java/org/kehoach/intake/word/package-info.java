/** Word files to sources (đọc tệp Word): on the reader that the page engine has, asked for words alone. */
@NullMarked
package org.kehoach.intake.word;

import org.jspecify.annotations.NullMarked;
