package org.kehoach.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.kehoach.plan.DocumentKind;

/** The templates that come with Kehoach (mẫu có sẵn), compiled when it was built. */
public final class StockTemplates {

    /** Where the build puts them, beside this class. */
    static final String FOLDER = "stock/";
    static final String SUFFIX = ".compiled";
    static final String WORD = ".docx";

    /** Where those stand that are no whole documents, and that others include. */
    public static final String PARTS = "parts/";

    /** Where the templates of the decree's forms stand among all. */
    private static final String FORMS = "nd30/";

    /** Documents with a type's name (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4): plans, reports, submissions. */
    public static final String NAMED = FORMS + "named";

    private StockTemplates() {}

    /** The name of the template that a kind's form has (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.1 to 1.10). */
    public static String name(DocumentKind kind) {
        return FORMS + kind.form();
    }

    /** The template of a name, such as {@link #NAMED}; empty where none is called so. */
    public static Optional<CompiledTemplate> find(String name) {
        Optional<byte[]> bytes = bytes(name);
        try {
            return bytes.isEmpty() ? Optional.empty() : Optional.of(CompiledTemplate.read(bytes.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a Word file is the one that a kind's stock template was made of. */
    public static boolean isCopy(DocumentKind kind, byte[] docx) {
        String digest = TemplateCompiler.digest(docx);
        return find(name(kind)).filter(stock -> stock.digest().equals(digest)).isPresent();
    }

    /** Changes whenever the compiler makes something else of the stock template. */
    static String print() {
        return TemplateCompiler.digest(bytes(NAMED).orElseThrow()).substring(0, 16);
    }

    /** The Word file of a template, for a keeper to begin with; of a sub-template, for others to include. */
    public static Optional<byte[]> word(String name) {
        return resource(name + WORD);
    }

    private static Optional<byte[]> bytes(String name) {
        return resource(name + SUFFIX);
    }

    private static Optional<byte[]> resource(String file) {
        try (InputStream in = StockTemplates.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
