/** The documents around a plan: what each takes from the plan that it is about (hồ sơ của kế hoạch). */
@NullMarked
package org.kehoach.dossier;

import org.jspecify.annotations.NullMarked;
