/** Recognition (nhận dạng): from blocks to the parts of an official document, in small steps over immutable values. */
@NullMarked
package org.kehoach.intake.recognise;

import org.jspecify.annotations.NullMarked;
