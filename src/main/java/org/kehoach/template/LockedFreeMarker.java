package org.kehoach.template;

import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/**
 * FreeMarker, locked (FreeMarker đã khóa): no classes, no bean access, no loading of other templates, everything escaped
 * for XML, output bounded. It sees only what {@link TemplateCompiler} wrote.
 */
final class LockedFreeMarker {

    /** More than any document has: a longer one is the template's fault. */
    private static final int MAX_CHARACTERS = 32 << 20;

    private static final Configuration CONFIGURATION = configuration();

    private LockedFreeMarker() {}

    private static Configuration configuration() {
        Configuration locked = new Configuration(Configuration.VERSION_2_3_34);
        locked.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        locked.setAPIBuiltinEnabled(false);
        locked.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        locked.setOutputFormat(XMLOutputFormat.INSTANCE);
        locked.setRecognizeStandardFileExtensions(false);
        locked.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        locked.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        locked.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        locked.setWhitespaceStripping(false);
        locked.setLocalizedLookup(false);
        locked.setLocale(Locale.ROOT);
        locked.setNumberFormat("c");
        locked.setLogTemplateExceptions(false);
        locked.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        return locked;
    }

    static Template parse(String part, String source) {
        try {
            return new Template(part, new StringReader(source), CONFIGURATION);
        } catch (IOException e) {
            throw new IllegalStateException("the compiler wrote a source that does not parse: " + part, e);
        }
    }

    static String fill(Template template, Map<String, Object> model) {
        Bounded out = new Bounded();
        try {
            template.process(model, out);
            return out.text.toString();
        } catch (TooMuch e) {
            throw new TemplateOverflow(MAX_CHARACTERS, e);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("the compiler wrote a source that does not run: " + template.getName(), e);
        }
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("more than " + MAX_CHARACTERS + " characters");
        }
    }

    /** Text that stops growing. */
    private static final class Bounded extends Writer {

        private final StringBuilder text = new StringBuilder(1 << 16);

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            check(length);
            text.append(buffer, offset, length);
        }

        @Override
        public void write(String words, int offset, int length) throws IOException {
            check(length);
            text.append(words, offset, offset + length);
        }

        private void check(int more) throws IOException {
            if (text.length() + more > MAX_CHARACTERS) {
                throw new TooMuch();
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
