package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The editor's own modules, asked directly. */
class BrowserModulesTest {

    /** Texts with the caret at {@code ^}, and what may be typed there. */
    private static final Map<String, String> PLACES = Map.ofEntries(Map.entry("ki^", "key of "),
            Map.entry("kind: pl^", "value of kind"), Map.entry("kind: plan\n^", "key of "),
            Map.entry("body:\n- head^", "key of body/-"), Map.entry("body:\n- heading: A\n  bo^", "key of body/-"),
            Map.entry("body:\n- heading: A\n  body:\n  - assign: fin^", "value of body/-/body/-/assign"),
            Map.entry("body:\n  - heading: A\n    body:\n      - ^", "key of body/-/body/-"),
            Map.entry("body:\n- para: |\n    head^", "words"), Map.entry("subject: >-\n  Chữ\n\n  kind^", "words"),
            Map.entry("# kind: ^", "words"), Map.entry("citations:\n  law: {ty^", "key of citations/law"),
            Map.entry("citations:\n  law: {type: Luật, su^", "key of citations/law"),
            Map.entry("citations:\n  law: {type: Lu^", "value of citations/law/type"),
            Map.entry("body:\n- assign: [finance, he^", "value of body/-/assign/-"),
            Map.entry("recipients:\n- {note: x, of: [UB^", "value of recipients/-/of/-"),
            Map.entry("body:\n- para: \"a: b\n- {\nsigna^", "key of "),
            Map.entry("body:\n- Tổ chức thực hiện ^", "words"));

    private static final String ASK = """
        async text => {
          const {Text} = await import('@codemirror/state');
          const {placeAt} = await import('/modules/editor/place.js');
          const at = text.indexOf('^');
          const doc = Text.of((text.slice(0, at) + text.slice(at + 1)).split('\\n'));
          const place = placeAt(doc, at);
          return place.kind === 'words' ? 'words' : `${place.kind} of ${place.path.join('/')}`;
        }""";

    @Test
    void placeIsKnownAlsoInTextThatDoesNotParse() {
        try (BrowserDesk desk = BrowserDesk.open(TestService.sound())) {
            PLACES.forEach((text, place) -> assertThat(desk.page.evaluate(ASK, text)).as(text).isEqualTo(place));
        }
    }

    /** Changes by chance to a text with line breaks of all kinds: every line that was not touched ends as it did. */
    private static final String EDIT_AND_COMPARE = """
        async ([written, seed]) => {
          const {EditorState} = await import('@codemirror/state');
          const {breaksOf, read, write} = await import('/modules/editor/text.js');
          const file = read(new TextEncoder().encode(written));
          const breaks = breaksOf(file);
          let state = EditorState.create({doc: file.text, extensions: [breaks]});
          if (write(state, file, breaks) !== written) {
            return 'not the same without a change';
          }
          let expected = written.replace(/^\\ufeff/, '');
          for (let i = 0; i < 200; i++) {
            seed = (seed * 48271) % 2147483647;
            const line = state.doc.line(1 + seed % state.doc.lines);
            const column = seed % (line.length + 1);
            const ends = [...expected.matchAll(/\\r\\n?|\\n|$/g)];
            const start = line.number === 1 ? 0 : ends[line.number - 2].index + ends[line.number - 2][0].length;
            expected = expected.slice(0, start + column) + 'ệ' + expected.slice(start + column);
            state = state.update({changes: {from: line.from + column, insert: 'ệ'}}).state;
          }
          return write(state, file, breaks).replace(/^\\ufeff/, '') === expected ? 'the same' : 'other line breaks';
        }""";

    @Test
    void lineBreaksOfEveryKindStayWhereTheyAre() {
        try (BrowserDesk desk = BrowserDesk.open(TestService.sound())) {
            for (String text : List.of("a\r\nb\nc\r\nd", "\ufeffa\r\rb\n\n\r\n", "một\nhai\r\nba\rbốn\n", "", "\r\n",
                    "x\n\r\n\r\n\ny")) {
                for (int seed = 1; seed < 6; seed++) {
                    assertThat(desk.page.evaluate(EDIT_AND_COMPARE, List.of(text, seed)))
                            .as("%s, seed %d", text.replace("\r", "\\r").replace("\n", "\\n"), seed)
                            .isEqualTo("the same");
                }
            }
        }
    }
}
