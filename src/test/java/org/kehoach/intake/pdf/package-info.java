/** Tests of the reader of PDF files. */
@org.jspecify.annotations.NullMarked
package org.kehoach.intake.pdf;
