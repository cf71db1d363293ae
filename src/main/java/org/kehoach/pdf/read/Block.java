package org.kehoach.pdf.read;

/** What text is made of, from top to bottom (khối). */
public sealed interface Block permits Paragraph, Table {}
