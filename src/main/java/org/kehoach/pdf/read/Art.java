package org.kehoach.pdf.read;

/** What drawings take from elsewhere in the file (nguồn của hình): colours and lines, and images. */
record Art(Theme theme, Pictures pictures) {}
