/** The directory (danh bạ cơ quan): agencies, their names, symbols, places, levels, superiors, roles and groups. */
@NullMarked
package org.kehoach.agency;

import org.jspecify.annotations.NullMarked;
