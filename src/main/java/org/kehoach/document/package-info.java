/** Plan to official text (văn bản): numbering, wording, header, recipients, signature; neutral of layout. */
@NullMarked
package org.kehoach.document;

import org.jspecify.annotations.NullMarked;
