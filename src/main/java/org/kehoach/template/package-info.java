/** Compiles, checks and fills Word templates (mẫu văn bản). */
@NullMarked
package org.kehoach.template;

import org.jspecify.annotations.NullMarked;
