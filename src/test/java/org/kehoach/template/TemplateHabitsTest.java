package org.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.WordPackage;
import org.kehoach.word.WordOutline;

/** What Word, WPS Office, Google Docs and LibreOffice do to the text of a template while it is written and saved. */
class TemplateHabitsTest {

    private static final OfficialText PLAN = SampleText.plan();
    private static final String WORDS = "Tại An Hải, phát triển";

    /** A tag between words, as programs leave it. */
    @ParameterizedTest
    @ValueSource(strings = {
            // runs for each letter, revision ids, proofing marks, pages as they were last
            "<w:r w:rsidR='1'><w:t>Tại $</w:t></w:r><w:proofErr w:type='spellStart'/><w:r w:rsidRPr='2'><w:t>{</w:t></w:r>"
                    + "<w:r><w:t>pla</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>ce</w:t></w:r><w:proofErr "
                    + "w:type='spellEnd'/><w:r><w:rPr><w:lang w:val='vi-VN'/><w:noProof/></w:rPr><w:t>}, phát triển</w:t></w:r>",
            // bookmarks and a comment inside the tag
            "<w:r><w:t>Tại ${</w:t></w:r><w:bookmarkStart w:id='0' w:name='_GoBack'/><w:commentRangeStart w:id='4'/><w:r><w:t>"
                    + "place</w:t></w:r><w:commentRangeEnd w:id='4'/><w:r><w:commentReference w:id='4'/></w:r>"
                    + "<w:bookmarkEnd w:id='0'/><w:r><w:t>}, phát triển</w:t></w:r>",
            // tracked insertions and deletions
            "<w:r><w:t>Tại ${pl</w:t></w:r><w:del w:id='1' w:author='a'><w:r><w:delText>xx</w:delText></w:r></w:del><w:ins "
                    + "w:id='2' w:author='a'><w:r><w:t>ac</w:t></w:r></w:ins><w:r><w:t>e}, phát triển</w:t></w:r>",
            // a content control, and one inside it
            "<w:r><w:t>Tại </w:t></w:r><w:sdt><w:sdtPr><w:id w:val='7'/></w:sdtPr><w:sdtContent><w:sdt><w:sdtContent><w:r><w:t>"
                    + "${pla</w:t></w:r></w:sdtContent></w:sdt></w:sdtContent></w:sdt><w:r><w:t>ce}, phát triển</w:t></w:r>",
            // smart tags and links
            "<w:r><w:t>Tại </w:t></w:r><w:smartTag w:uri='u' w:element='place'><w:r><w:t>${place}</w:t></w:r></w:smartTag>"
                    + "<w:hyperlink w:anchor='x'><w:r><w:t>, phát triển</w:t></w:r></w:hyperlink>",
            // hard spaces, tabs and breaks among the signs of a tag, hyphens that are not seen
            "<w:r><w:t>Tại ${</w:t><w:tab/><w:t>place\u00a0?\u202f</w:t><w:br/><w:t>cap_</w:t><w:softHyphen/><w:t>fi\u00adrst\u200b}, "
                    + "phát triển</w:t></w:r>",
            // curled quotes
            "<w:r><w:t>Tại ${place!”–“}, phát triển</w:t></w:r>"})
    void aTagIsReadThroughWhatProgramsPutIntoIt(String runs) throws Exception {
        byte[] docx = TestTemplate
                .ofXml("<w:p>" + runs.replace('\'', '"').replace("<w:t>", "<w:t xml:space=\"preserve\">")
                        + "</w:p>");

        WordPackage word = TestTemplate.fill(docx, PLAN);

        assertThat(String.join("", texts(word))).isEqualTo(WORDS);
        assertThat(WordFaults.of(word.write())).isEmpty();
    }

    private static List<String> texts(WordPackage word) {
        String xml = new String(word.part(WordPackage.DOCUMENT).orElseThrow(), StandardCharsets.UTF_8);
        return Pattern.compile("<w:t [^>]*>([^<]*)</w:t>").matcher(xml).results().map(r -> r.group(1)).toList();
    }

    @Test
    void aContentControlAroundRowsOrBlocksIsOnlyItsContent() throws Exception {
        String rows = TestTemplate.row("Nơi nhận") + "<w:sdt><w:sdtPr><w:id w:val=\"3\"/></w:sdtPr><w:sdtContent>"
                + TestTemplate.row("[#list recipients as group]") + TestTemplate.row("${group?counter}")
                + TestTemplate.row("[/#list]") + "</w:sdtContent></w:sdt>";

        WordPackage word = TestTemplate.fill(TestTemplate.ofXml(TestTemplate.table(rows)), PLAN);

        assertThat(WordOutline.words(word)).containsExactly("Nơi nhận", "1", "2", "3", "4");
        assertThat(WordFaults.of(word.write())).isEmpty();
    }

    @Test
    void prefixesMayBeOthersAndTextBoxesStandInTwoForms() throws Exception {
        String box = "<x:txbxContent><x:p><x:r><x:t>${kind} ${knd}</x:t></x:r></x:p></x:txbxContent>";
        byte[] docx = TestTemplate.with(Map.of(WordPackage.DOCUMENT, """
            <x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
             xmlns:v="urn:schemas-microsoft-com:vml"><x:body><x:p><x:r><mc:AlternateContent>
             <mc:Choice Requires="wps"><x:drawing><wps:txbx>BOX</wps:txbx></x:drawing></mc:Choice>
             <mc:Fallback><x:pict><v:textbox>BOX</v:textbox></x:pict></mc:Fallback></mc:AlternateContent></x:r></x:p>
             <x:p><x:r><x:t>${plce}</x:t></x:r></x:p></x:body></x:document>
            """.replace("BOX", box)));

        assertThat(TestTemplate.faults(docx)).extracting(d -> d.location().path() + " " + d.location().line())
                .as("the box is told once").containsExactly("word/document.xml#box 2", "word/document.xml 3");
    }

    @Test
    void howeverItsRunsAreSplitTheStockTemplatePrintsTheSame() throws Exception {
        List<String> expected = WordOutline.words(Templates.fill(PLAN));
        String document = TestTemplate.part(WordPackage.DOCUMENT);
        for (int seed = 0; seed < 6; seed++) {
            byte[] docx = TestTemplate.with(Map.of(WordPackage.DOCUMENT, split(document, new Random(seed), seed % 3)));

            WordPackage word = TestTemplate.fill(docx, PLAN);

            assertThat(WordOutline.words(word)).as("seed %d", seed).isEqualTo(expected);
            assertThat(WordFaults.of(word.write())).as("seed %d", seed).isEmpty();
        }
    }

    /** @param rarely how seldom runs end: 0 for a run for each letter */
    private static String split(String document, Random chance, int rarely) {
        Matcher texts = Pattern.compile("<w:r><w:t[^>]*>([^<]*)</w:t></w:r>").matcher(document);
        StringBuilder out = new StringBuilder();
        while (texts.find()) {
            StringBuilder runs = new StringBuilder("<w:r><w:t xml:space=\"preserve\">");
            for (char c : texts.group(1).toCharArray()) {
                if (chance.nextInt(1 + rarely * 3) == 0) {
                    runs.append("</w:t></w:r>").append(switch (chance.nextInt(5)) {
                        case 0 -> "<w:proofErr w:type=\"gramStart\"/>";
                        case 1 -> "<w:bookmarkStart w:id=\"99\" w:name=\"_x\"/><w:bookmarkEnd w:id=\"99\"/>";
                        default -> "";
                    }).append("<w:r w:rsidR=\"00").append(chance.nextInt(10)).append("\"><w:t xml:space=\"preserve\">");
                }
                runs.append(c);
            }
            texts.appendReplacement(out, Matcher.quoteReplacement(runs.append("</w:t></w:r>").toString()));
        }
        return texts.appendTail(out).toString();
    }
}
