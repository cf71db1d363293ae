/**
 * Comparison (so sánh kế hoạch): what leads from one plan to another, by node and field. Pure: two plans in, a list of
 * changes out, which both directions tell alike.
 */
@NullMarked
package org.kehoach.compare;

import org.jspecify.annotations.NullMarked;
