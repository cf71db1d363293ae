package org.kehoach.pdf.read;

/** What drawings take from elsewhere in the file (nguồn của hình): colours and lines, images, their order. */
record Art(Theme theme, Pictures pictures, Stack stack) {}
