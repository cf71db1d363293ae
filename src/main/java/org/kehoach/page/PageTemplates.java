package org.kehoach.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * The program's own HTML templates of one folder (mẫu trang HTML). FreeMarker is locked as for Word files: no classes, no
 * bean access, everything escaped; a template sees only maps, lists and strings.
 */
public final class PageTemplates {

    private final Configuration templates;

    /**
     * Templates among the program's resources.
     *
     * @param beside a class of the package that they stand in
     * @param folder below that; empty where they stand right beside it
     */
    public PageTemplates(Class<?> beside, String folder) {
        Configuration locked = new Configuration(Configuration.VERSION_2_3_34);
        locked.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        locked.setAPIBuiltinEnabled(false);
        locked.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        locked.setTemplateLoader(new ClassTemplateLoader(beside, folder));
        locked.setRecognizeStandardFileExtensions(false);
        locked.setOutputFormat(HTMLOutputFormat.INSTANCE);
        locked.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        locked.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        locked.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        locked.setLocalizedLookup(false);
        locked.setLocale(Locale.ROOT);
        locked.setNumberFormat("c");
        locked.setLogTemplateExceptions(false);
        locked.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        this.templates = locked;
    }

    /**
     * A page.
     *
     * @param name of the template, without its ending
     * @throws IllegalStateException where the template asks for what the model has not, which is our fault
     */
    public String fill(String name, Map<String, Object> model) {
        StringWriter out = new StringWriter(1 << 14);
        try {
            templates.getTemplate(name + ".ftl").process(model, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the page " + name + " does not fit its model", e);
        }
    }
}
