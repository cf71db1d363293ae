/** What was issued, and stays as it was (kho văn bản đã ban hành), with the register of outgoing documents made of it. */
@NullMarked
package org.kehoach.store;

import org.jspecify.annotations.NullMarked;
