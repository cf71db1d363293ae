/** Pages for browsers, filled under one locked configuration, whoever shows them. */
@NullMarked
package org.kehoach.page;

import org.jspecify.annotations.NullMarked;
