package org.kehoach.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kehoach.diagnostic.Language;
import org.kehoach.page.PageTemplates;
import org.kehoach.sheet.Table.Cell;
import org.kehoach.sheet.Table.Column;
import org.kehoach.sheet.Table.Kind;

/** Tables as one page (trang HTML) that carries all it needs, to read, to send and to print. */
public final class TablePage {

    private static final PageTemplates TEMPLATES = new PageTemplates(TablePage.class, "");

    private TablePage() {}

    /** The page's bytes. */
    public static byte[] write(List<Table> tables, Language language) {
        return TEMPLATES.fill("tables", Map.of("lang", language.name().toLowerCase(Locale.ROOT), "tables",
                tables.stream().map(TablePage::table).toList())).getBytes(StandardCharsets.UTF_8);
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
            case STATUS, DATE -> "s";
            case NARROW -> "n";
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
