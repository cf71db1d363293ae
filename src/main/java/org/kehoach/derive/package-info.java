/**
 * Derivation (dẫn xuất): a lower level's plan is worked out from its superior's and from the decisions of its own file.
 * Pure: plans in, a plan out, with what takes up each duty. Any error, and there is no plan.
 */
@NullMarked
package org.kehoach.derive;

import org.jspecify.annotations.NullMarked;
