package org.kehoach.store;

/** What is kept of an issued version (thành phần của bản ban hành). */
public enum Part {
    /** The whole plan, numbered and dated, which stands by itself. */
    PLAN("plan.yaml"),
    /** The Word file as it was signed, without the marks of the way back. */
    WORD("plan.docx"), PDF("plan.pdf"),
    /** What its author wrote: of a derived plan the decisions, from which the next version is made. */
    SOURCE("source.yaml");

    private final String file;

    Part(String file) {
        this.file = file;
    }

    /** The name of its file, one for all versions. */
    public String file() {
        return file;
    }
}
