package org.kehoach.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlWriterTest {

    @Test
    void aTreeReadsBackAsItWasWritten() throws Exception {
        XmlElement text = new XmlElement("w:t", Map.of("xml:space", "preserve"), List.of(" a < b & \"c\"\t\n😀 ệ "));
        XmlElement root = new XmlElement("w:p", Map.of("w:b", "2", "w:a", "<1>"), List.of(text));

        byte[] bytes = XmlWriter.write(root);

        assertThat(Xml.parse("x", bytes)).isEqualTo(root);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains(" w:a=\"&lt;1&gt;\" w:b=\"2\"");
    }

    @Test
    void partsOfThePackageItselfHaveNoPrefix() throws Exception {
        XmlElement types = new XmlElement("ct:Types", Map.of(),
                List.of(new XmlElement("ct:Default", Map.of("Extension", "xml"), List.of())));

        byte[] bytes = XmlWriter.write(types);

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("<Types xmlns=\"http://schemas.openxmlformats.org"
                        + "/package/2006/content-types\"><Default Extension=\"xml\"/></Types>");
        assertThat(Xml.parse("x", bytes)).isEqualTo(types);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u000b", "\ufffe", "\ud800", "a\udc00", "\ud83dx"})
    void whatXmlCannotHoldIsRefusedNeverLeftOut(String text) {
        assertThatThrownBy(() -> XmlWriter.escape(new StringBuilder(), text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
