package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Problem;
import org.kehoach.opc.OpcProblem;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.PdfProblem;

/** Gathers what a Word file holds that cannot be laid out (sổ ghi lỗi), each with its part, paragraph and words. */
public final class Findings {

    /** More than a person reads of one file. */
    private static final int MOST = 100;

    /** Characters of a paragraph that let a person find it. */
    private static final int SHOWN = 60;

    private final String file;
    private final boolean forWords;
    private int deleted;
    private final Set<Diagnostic> all = new LinkedHashSet<>();
    private String part = "";
    private int paragraph;
    private @Nullable XmlElement element;
    private @Nullable String words;

    public Findings(String file) {
        this(file, false);
    }

    /** @param forWords whether the words are all that is asked for, so that looks which cannot be drawn are no fault */
    Findings(String file, boolean forWords) {
        this.file = file;
        this.forWords = forWords;
    }

    /** Whether every word is to be had, the deleted and hidden ones marked as such, whatever they look like. */
    boolean isForWords() {
        return forWords;
    }

    /** Reads what a tracked change has deleted. */
    void deleting(Runnable reading) {
        deleted++;
        reading.run();
        deleted--;
    }

    boolean isDeleted() {
        return deleted > 0;
    }

    /** What follows stands in this part. */
    void enter(String newPart) {
        part = newPart;
        paragraph = 0;
        element = null;
        words = null;
    }

    /** The part that is being read. */
    String part() {
        return part;
    }

    /** Reads something of another part, in the midst of this one. */
    <T> T within(String other, Supplier<T> reading) {
        String outerPart = part;
        int outerParagraph = paragraph;
        XmlElement outerElement = element;
        enter(other);
        T read = reading.get();
        part = outerPart;
        paragraph = outerParagraph;
        element = outerElement;
        return read;
    }

    /** What follows stands in this paragraph of the part. */
    void at(int number, XmlElement paragraphElement) {
        paragraph = number;
        element = paragraphElement;
        words = null;
    }

    /** The first words of the paragraph, read only where something is to be said about it, and then once. */
    String words() {
        String known = words;
        if (known == null) {
            StringBuilder out = new StringBuilder();
            if (element != null) {
                gather(element, out);
            }
            known = out.length() <= SHOWN ? out.toString().strip() : out.substring(0, whole(out)).strip() + "…";
            words = known;
        }
        return known;
    }

    private static void gather(XmlElement e, StringBuilder out) {
        for (Object child : e.content()) {
            if (out.length() > SHOWN) {
                return;
            }
            if (child instanceof XmlElement inner) {
                gather(inner, out);
            } else if (e.name().equals("w:t")) {
                String text = child.toString();
                out.append(text, 0, Math.min(text.length(), SHOWN + 1));
            }
        }
    }

    /** Where to cut without parting a pair of surrogates. */
    private static int whole(StringBuilder text) {
        return Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    }

    void unsupported(String name) {
        // a namespace that the reader knows no prefix of says nothing to a person
        add(new PdfProblem.Unsupported(name.substring(name.indexOf('}') + 1), words()));
    }

    void badMeasure(String name, String value) {
        add(new PdfProblem.BadMeasure(name, value, words()));
    }

    void add(Problem problem) {
        if ((!forWords || isOfWords(problem)) && all.size() < MOST) {
            all.add(new Diagnostic(problem, new Location(file, part, paragraph, 0, 1)));
        }
    }

    private static boolean isOfWords(Problem problem) {
        return problem instanceof PdfProblem.TooDeep || problem instanceof PdfProblem.NoDocument
                || problem instanceof OpcProblem;
    }

    /** A remark on the whole file. */
    void addOnce(PdfProblem problem) {
        if ((!forWords || isOfWords(problem)) && all.size() < MOST) {
            all.add(new Diagnostic(problem, Location.of(file)));
        }
    }

    public List<Diagnostic> all() {
        return new ArrayList<>(all);
    }
}
