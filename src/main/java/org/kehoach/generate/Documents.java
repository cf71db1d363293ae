package org.kehoach.generate;

import java.util.Optional;
import org.kehoach.document.OfficialText;
import org.kehoach.pdf.LaidOutDocument;

/**
 * What is made of a plan (kết quả).
 *
 * @param pages the laid-out pages; empty where only the Word file was wanted
 * @param pdf   empty where only the Word file was wanted
 */
public record Documents(OfficialText text, byte[] word, Optional<LaidOutDocument> pages, Optional<byte[]> pdf) {}
