/**
 * The return trip (đường về): what a person changed in the Word file of a plan becomes edits of the plan's YAML.
 */
@NullMarked
package org.kehoach.onto;

import org.jspecify.annotations.NullMarked;
