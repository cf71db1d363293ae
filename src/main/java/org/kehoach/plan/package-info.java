/** The plan (kế hoạch) as the drafter means it: records and sealed types, with a canonical form and a digest. */
@NullMarked
package org.kehoach.plan;

import org.jspecify.annotations.NullMarked;
