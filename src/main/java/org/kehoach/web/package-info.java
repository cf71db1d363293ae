/** The service: HTTP and pages over the use cases. */
@NullMarked
package org.kehoach.web;

import org.jspecify.annotations.NullMarked;
