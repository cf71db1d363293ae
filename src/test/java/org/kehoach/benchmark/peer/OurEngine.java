package org.kehoach.benchmark.peer;

import org.kehoach.pdf.PageEngine;

/** The page engine: Word file to PDF/A-2a and PDF/UA-1. */
record OurEngine(PageEngine engine, byte[] word) implements Contender {

    @Override
    public String name() {
        return "Kehoach, JDK " + Runtime.version().feature() + ", PDF/A-2a and PDF/UA-1";
    }

    @Override
    public Run convert() {
        long start = System.nanoTime();
        byte[] pdf = engine.convert(word, "plan.docx").value().orElseThrow();
        return new Run(System.nanoTime() - start, pdf);
    }
}
