package org.kehoach.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * What Word would find wrong with a file: against the OOXML schemas, and what Word checks beyond them. Parts
 * that have no schema there are read for being well-formed.
 */
public final class WordFaults {

    private final WordPackage word;
    private final List<String> faults = new ArrayList<>();

    private WordFaults(WordPackage word) {
        this.word = word;
    }

    /** The faults of a file, none for one that Word opens without a word. */
    public static List<String> of(byte[] docx) throws OpcException, IOException {
        WordFaults faults = new WordFaults(WordPackage.read(docx));
        for (Map.Entry<String, byte[]> part : faults.word.parts().entrySet()) {
            faults.schema(part.getKey(), part.getValue());
        }
        faults.ids();
        faults.cells();
        faults.relationships();
        faults.types();
        return faults.faults;
    }

    private void schema(String name, byte[] bytes) throws IOException {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            XmlObject tree = switch (name.replaceAll("\\d", "")) {
                case "word/document.xml" -> DocumentDocument.Factory.parse(in);
                case "word/styles.xml" -> StylesDocument.Factory.parse(in);
                case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
                case "word/fontTable.xml" -> FontsDocument.Factory.parse(in);
                case "word/comments.xml" -> CommentsDocument.Factory.parse(in);
                case "word/header.xml" -> HdrDocument.Factory.parse(in);
                case "word/footer.xml" -> FtrDocument.Factory.parse(in);
                case "docProps/app.xml" -> PropertiesDocument.Factory.parse(in);
                default -> XmlObject.Factory.parse(in);
            };
            List<XmlError> errors = new ArrayList<>();
            boolean known = name.matches("word/[a-zA-Z]+\\d*\\.xml|docProps/app\\.xml");
            if (known && !tree.validate(new XmlOptions().setErrorListener(errors))) {
                // what a program may ignore is no fault
                errors.removeIf(e -> e.getMessage().contains("Ignorable@"));
                errors.forEach(e -> faults.add(name + ": " + e.getMessage() + " at " + e.getCursorLocation().xmlText()
                        .substring(0, Math.min(200, e.getCursorLocation().xmlText().length()))));
            }
        } catch (XmlException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }

    private void ids() throws OpcException {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> ended = new HashSet<>();
        walk(word.xml(WordPackage.DOCUMENT).orElseThrow(), e -> {
            if (e.name().equals("w:bookmarkStart")) {
                check(ids.add(e.get("w:id", "")), "bookmark id twice: " + e);
                check(names.add(e.get("w:name", "")), "bookmark name twice: " + e);
                check(e.get("w:name", "").matches("[a-zA-Z][a-zA-Z0-9]{0,39}"), "bookmark name: " + e);
            } else if (e.name().equals("w:bookmarkEnd")) {
                check(ended.add(e.get("w:id", "")), "bookmark ends twice: " + e);
            }
        });
        check(ids.equals(ended), "bookmarks that do not end");
    }

    private void cells() throws OpcException {
        walk(word.xml(WordPackage.DOCUMENT).orElseThrow(), e -> {
            if (e.name().equals("w:tc")) {
                check(e.children().getLast().name().equals("w:p"), "a cell does not end in a paragraph");
            } else if (e.name().equals("w:tbl")) {
                check(!e.children("w:tr").isEmpty(), "a table without rows");
            }
        });
    }

    private void relationships() throws OpcException {
        for (String name : word.parts().keySet()) {
            if (!name.endsWith(".rels")) {
                continue;
            }
            String folder = name.substring(0, name.indexOf("_rels/"));
            Set<String> ids = new HashSet<>();
            for (XmlElement relation : word.xml(name).orElseThrow().children()) {
                String target = relation.get("Target", "");
                String part = target.startsWith("../")
                        ? target.substring(3)
                        : target.startsWith("/") ? target.substring(1) : folder + target;
                check(word.part(part).isPresent(), name + " points to " + part + ", which is not there");
                check(ids.add(relation.get("Id", "")), name + ": id twice");
            }
        }
    }

    private void types() throws OpcException {
        Set<String> extensions = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (XmlElement type : word.xml(WordPackage.CONTENT_TYPES).orElseThrow().children()) {
            if (type.name().equals("ct:Default")) {
                check(extensions.add(type.get("Extension", "")), "type twice: " + type);
            } else {
                String part = type.get("PartName", "/").substring(1);
                check(parts.add(part), "type twice: " + type);
                check(word.part(part).isPresent(), "type of a part that is not there: " + part);
            }
        }
        for (String name : word.parts().keySet()) {
            check(name.equals(WordPackage.CONTENT_TYPES) || parts.contains(name)
                    || extensions.contains(name.substring(name.lastIndexOf('.') + 1)), "no type: " + name);
        }
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static void walk(XmlElement element, Consumer<XmlElement> visitor) {
        visitor.accept(element);
        element.children().forEach(c -> walk(c, visitor));
    }
}
