/** Work that may break is done by a process of its own (tiến trình con), which may run out of memory or time alone. */
@NullMarked
package org.kehoach.worker;

import org.jspecify.annotations.NullMarked;
