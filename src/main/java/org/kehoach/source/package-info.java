/** Plan YAML to {@link org.kehoach.plan.Plan} and back; the only package that sees SnakeYAML. */
@NullMarked
package org.kehoach.source;

import org.jspecify.annotations.NullMarked;
