/** The page engine held to LibreOffice, stage by stage and as a whole. */
@NullMarked
package org.kehoach.pdf;

import org.jspecify.annotations.NullMarked;
