package org.kehoach.sheet;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kehoach.diagnostic.Language;
import org.kehoach.sheet.Table.Cell;
import org.kehoach.sheet.Table.Column;
import org.kehoach.sheet.Table.Kind;

/**
 * Tables as one page (trang HTML) that carries all it needs, to read, to send and to print. FreeMarker is locked as for Word
 * files: no classes, no bean access, everything escaped.
 */
public final class TablePage {

    private static final Configuration TEMPLATES = locked();

    private TablePage() {}

    private static Configuration locked() {
        Configuration locked = new Configuration(Configuration.VERSION_2_3_34);
        locked.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        locked.setAPIBuiltinEnabled(false);
        locked.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        locked.setTemplateLoader(new ClassTemplateLoader(TablePage.class, ""));
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
        return locked;
    }

    /** The page's bytes. */
    public static byte[] write(List<Table> tables, Language language) {
        StringWriter out = new StringWriter(1 << 14);
        try {
            TEMPLATES.getTemplate("tables.ftl").process(Map.of("lang", language.name().toLowerCase(Locale.ROOT),
                    "tables", tables.stream().map(TablePage::table).toList()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the page of tables does not fit its model", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> table(Table table) {
        return Map.of("title", table.title(), "notes", table.notes(), "columns",
                table.columns().stream().map(c -> Map.of("heading", c.heading(), "kind", word(c.kind()))).toList(),
                "rows", table.rows().stream().map(r -> row(table.columns(), r)).toList());
    }

    private static List<Map<String, String>> row(List<Column> columns, List<Cell> cells) {
        List<Map<String, String>> out = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            Kind kind = columns.get(i).kind();
            String look = look(kind);
            String tone = word(cells.get(i).tone()).substring(0, 1);
            String style = (look + (tone.equals("p") ? "" : " " + tone)).strip();
            out.add(Map.of("text", cells.get(i).text(), "look", style));
        }
        return out;
    }

    /** One letter: there may be very many cells. */
    private static String look(Kind kind) {
        return switch (kind) {
            case TEXT -> "";
            case NUMBER -> "r";
            case STATUS -> "s";
            case NARROW -> "n";
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
