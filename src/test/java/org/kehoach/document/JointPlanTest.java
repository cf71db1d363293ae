package org.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;

/** A plan of two agencies. */
class JointPlanTest {

    private static OfficialText joint() {
        return new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()), "test")
                .generate("plans/an-hai/lien-tich/y-te-truong-hoc-2026-2027.yaml", Issue.NONE, false).value()
                .orElseThrow().text();
    }

    @Test
    void theHeaderNamesAllAgenciesUnderTheSuperiorThatTheyShare() {
        assertThat(joint().letterhead()).isEqualTo(new Letterhead(List.of("UBND TỈNH AN HẢI"),
                List.of("SỞ Y TẾ -", "SỞ GIÁO DỤC VÀ ĐÀO TẠO")));
    }

    @Test
    void theIssuerOfTheTextIsBoth() {
        assertThat(joint().basis().getLast().text())
                .contains("Sở Y tế và Sở Giáo dục và Đào tạo thống nhất ban hành");
    }

    @Test
    void rolesAreFoundWithEitherAgency() {
        assertThat(joint().meaning().assignments()).extracting(a -> a.unit()).contains("Sở Y tế",
                "Sở Giáo dục và Đào tạo", "Bảo hiểm xã hội tỉnh");
    }
}
