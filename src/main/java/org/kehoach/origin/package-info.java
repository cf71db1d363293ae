/** Where a value came from (nguồn gốc): a place in a YAML file, or the composer itself. */
@NullMarked
package org.kehoach.origin;

import org.jspecify.annotations.NullMarked;
