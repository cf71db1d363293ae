/** Tables for people (bảng): one table, and the forms that it is written in, a workbook and a page. */
@NullMarked
package org.kehoach.sheet;

import org.jspecify.annotations.NullMarked;
