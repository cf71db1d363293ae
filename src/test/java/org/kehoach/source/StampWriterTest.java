package org.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kehoach.diagnostic.Outcome;

/** What was looked at is noted, and every other byte stays. */
class StampWriterTest {

    private static final String HEAD = """
        kind: plan
        id: mau/xa/k
        issuer: mau/xa
        """;

    private static Outcome<Edit> write(String yaml, DerivationStamp stamp) {
        return StampWriter.write("k.yaml", (HEAD + yaml).getBytes(StandardCharsets.UTF_8), stamp);
    }

    private static String written(String yaml, DerivationStamp stamp) {
        Outcome<Edit> edit = write(yaml, stamp);
        assertThat(edit.diagnostics()).isEmpty();
        String text = new String(edit.value().orElseThrow().bytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith(HEAD);
        return text.substring(HEAD.length());
    }

    @Test
    void pinMovesInPlace() {
        assertThat(written("""
            derives: {plan: mau/k, version: 1, digest: 0a0a0a0a}   # của tỉnh
            body: [Nội dung.]
            """, new DerivationStamp("mau/k", "2", "1b1b1b1b", Map.of(), Set.of()))).isEqualTo("""
            derives: {plan: mau/k, version: 2, digest: 1b1b1b1b}   # của tỉnh
            body: [Nội dung.]
            """);
    }

    @Test
    void pinIsAddedWhereThereIsNone() {
        assertThat(written("derives: {plan: mau/k}\r\nbody: [Nội dung.]\r\n",
                new DerivationStamp("mau/k", "2", "1b1b1b1b", Map.of(), Set.of())))
                .isEqualTo("derives: {plan: mau/k, version: 2, digest: 1b1b1b1b}\r\nbody: [Nội dung.]\r\n");
        assertThat(written("""
            derives:
              plan: mau/k   # 🙂 của tỉnh
            body: [Nội dung.]
            """, new DerivationStamp("mau/k", "2", "1b1b1b1b", Map.of(), Set.of()))).isEqualTo("""
            derives:
              plan: mau/k   # 🙂 của tỉnh
              version: 2
              digest: 1b1b1b1b
            body: [Nội dung.]
            """);
    }

    @Test
    void decisionsAreStampedAndSetAside() {
        assertThat(written("""
            derives: {plan: mau/k, version: 1, digest: 0a0a0a0a}
            decisions:
            # chỉ tiêu
            - at: tg.a   # cao hơn tỉnh
              set:
                2030: trên 65%

            - {at: du.b, keep: yes}
            - at: du.c
              seen: 0c0c0c0c
              remove: |
                Xã không có đảo.

                Không có thôn đảo.
              approver: Chủ tịch

            - in: ex
              add:
              - Việc của xã.
            """, new DerivationStamp("mau/k", "2", "1b1b1b1b", Map.of(0, "aaaaaaaa", 1, "bbbbbbbb"), Set.of(2))))
                .isEqualTo("""
                    derives: {plan: mau/k, version: 2, digest: 1b1b1b1b}
                    decisions:
                    # chỉ tiêu
                    - at: tg.a   # cao hơn tỉnh
                      seen: aaaaaaaa
                      set:
                        2030: trên 65%

                    - {at: du.b, seen: bbbbbbbb, keep: yes}
                    # - at: du.c
                    #   seen: 0c0c0c0c
                    #   remove: |
                    #     Xã không có đảo.

                    #     Không có thôn đảo.
                    #   approver: Chủ tịch

                    - in: ex
                      add:
                      - Việc của xã.
                    """);
    }

    @Test
    void listOfNothingIsSetAsideWhole() {
        assertThat(written("""
            derives: {plan: mau/k, version: 1}
            decisions:
              - at: du.c
                remove: Xã không có đảo.
                approver: Chủ tịch
            """, new DerivationStamp("mau/k", "2", "1b1b1b1b", Map.of(), Set.of(0)))).isEqualTo("""
            derives: {plan: mau/k, version: 2, digest: 1b1b1b1b}
            # decisions:
            #   - at: du.c
            #     remove: Xã không có đảo.
            #     approver: Chủ tịch
            """);
    }

    @Test
    void listInBracketsLeavesNoRoomToSetAside() {
        Outcome<Edit> edit = write("""
            derives: {plan: mau/k}
            decisions: [{at: du.c, remove: "Xã không có đảo.", approver: Chủ tịch}]
            """, new DerivationStamp("mau/k", "2", "1b1b1b1b", Map.of(), Set.of(0)));
        assertThat(edit.value()).isEmpty();
        assertThat(edit.diagnostics()).singleElement().extracting(d -> d.problem().code()).isEqualTo("E0169");
    }
}
