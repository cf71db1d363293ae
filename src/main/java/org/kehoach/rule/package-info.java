/** The decree's rules and the plan's own consistency, one class for each rule. */
@NullMarked
package org.kehoach.rule;

import org.jspecify.annotations.NullMarked;
