/**
 * Two versions of a document side by side (đối chiếu): a comparison as a page to read or print, and as a Word file whose
 * tracked changes lead from one version to the other.
 */
@NullMarked
package org.kehoach.review;

import org.jspecify.annotations.NullMarked;
