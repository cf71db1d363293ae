package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateModelException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see. */
class PagesTest {

    private final TestService service = TestService.get();

    @Test
    void firstPageListsThePlans() {
        HttpResponse<String> response = service.get("/");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(response.body()).contains("lang=\"vi\"", TestService.SOUND_SUBJECT, "Sở Y tế", "47/KH-SYT",
                "href=\"/plans/" + TestService.SOUND + "\"", "2 lỗi", "Không có lỗi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"so-y-te+tai+nan", "TAI+N%E1%BA%A0N+SO-Y-TE+47%2FKH-SYT", "++ke++hoach+an-hai%2F"})
    void documentsAreFoundByTheirWordsWithOrWithoutMarks(String words) {
        assertThat(service.get("/?find=" + words).body()).contains(TestService.SOUND_SUBJECT).contains(" trong ")
                .doesNotContain("plans/bad/");
    }

    @Test
    void whatIsNotFoundIsSaid() {
        assertThat(service.get("/?find=tau+vu+tru").body()).contains("Không có văn bản nào có đủ các từ này")
                .doesNotContain(TestService.SOUND_SUBJECT);
        assertThat(service.get("/?find=%22%3E%3Cscript%3E").body()).contains("&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void filesThatCannotBeShownAreNamed() {
        assertThat(service.get("/").body()).contains("plans/bad/Ngày mai.yaml").doesNotContain("leak");
    }

    @Test
    void soundPlanStandsBesideItsPdf() {
        String page = service.get("/plans/" + TestService.SOUND).body();
        assertThat(page).contains("<iframe",
                "src=\"/api/plans/" + TestService.SOUND + ".pdf#view=FitH&amp;navpanes=0\"",
                "href=\"/api/plans/" + TestService.SOUND + ".docx\"", "Không có lỗi", "MỤC ĐÍCH, YÊU CẦU");
    }

    @Test
    void brokenPlanShowsWhatToMendAndNoPdf() {
        String page = service.get("/plans/bad/broken").body();
        assertThat(page).contains("E0116", "E0122", "plans/bad/broken.yaml:4:1", "<mark>isuer</mark>", "cách sửa:")
                .doesNotContain("<iframe", ".docx");
    }

    @Test
    void everythingIsInEnglishWhereAskedFor() {
        for (String path : new String[]{"/", "/plans/" + TestService.SOUND, "/plans/bad/broken"}) {
            String page = service.get(path + "?lang=en").body();
            assertThat(page).as(path).contains("lang=\"en\"").doesNotContain("Tải", "lỗi", "Kết quả", "cách sửa");
        }
        assertThat(service.get("/?lang=en").body()).as("links keep the language")
                .contains("/plans/" + TestService.SOUND + "?lang=en");
    }

    @Test
    void markupInAPlanIsText() {
        for (String path : new String[]{"/", "/plans/bad/markup"}) {
            assertThat(service.get(path).body()).as(path).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;")
                    .doesNotContain("<script");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans/" + TestService.SOUND, "/plans/bad/broken", "/plans/none"})
    void pagesHaveNoScriptAndNoStyleOfTheirOwn(String path) {
        String page = service.send(service.request(path).header("Accept", "text/html")).body();
        assertThat(page).doesNotContain("<script", "style=\"", "<style", "onclick", "http://", "https://")
                .contains("<title>", "<h1", "name=\"viewport\"", "class=\"skip\"", "<main id=\"content\"");
    }

    @Test
    void unknownPlanIsAPageWithNearNamesForAPerson() {
        HttpResponse<String> response = service
                .send(service.request("/plans/an-hai/so-y-te/tai-nan-thuong-tick-2026").header("Accept", "text/html"));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(response.body()).contains("href=\"/plans/" + TestService.SOUND + "\"", "E0701");
    }

    @Test
    void addressIsNotEchoedAsMarkup() {
        HttpResponse<String> response = service
                .send(service.request("/plans/%3Cscript%3Ealert(1)%3C/script%3E").header("Accept", "text/html"));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void templatesSeeNoObjects() {
        assertThatThrownBy(() -> new SimpleObjectWrapper(freemarker.template.Configuration.VERSION_2_3_34)
                .wrap(Thread.currentThread())).isInstanceOf(TemplateModelException.class);
    }

    @Test
    void styleAndIconAreServed() {
        assertThat(service.get("/style.css").headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
        assertThat(service.get("/icon.svg").headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    }
}
