/** The only opener of Word packages, zips and XML: limits, hardened parsers, deterministic writing. */
@NullMarked
package org.kehoach.opc;

import org.jspecify.annotations.NullMarked;
