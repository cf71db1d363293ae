/** Tests of the reader of Word files. */
@org.jspecify.annotations.NullMarked
package org.kehoach.intake.word;
