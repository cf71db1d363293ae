/** The service from outside: a real server, asked as browsers, programs and attackers would. */
@NullMarked
package org.kehoach.web;

import org.jspecify.annotations.NullMarked;
