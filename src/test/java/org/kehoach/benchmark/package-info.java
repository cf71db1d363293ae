/** What Kehoach's stages take, measured with JMH: see src/docs/performance.md. */
@NullMarked
package org.kehoach.benchmark;

import org.jspecify.annotations.NullMarked;
