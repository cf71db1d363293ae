package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/**
 * No degree or honour before the signer's name; ranks of the armed forces may stand
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7).
 */
final class DegreesLeftOut implements Rule {

    private static final Pattern DEGREE = Pattern.compile("^((?:(?:GS|PGS|TSKH|TS|ThS|Th\\.S|BSCKII|BSCKI|BSCK2|BSCK1"
            + "|BSCK|CKII|CKI|CK2|CK1|BS|DS|KS|CN|CV|LS|Ths|Bs|Ts|Gs|Pgs|Ds|Ks|NGND|NGƯT|TTND|TTƯT|AHLĐ)\\.?[\\s,]*(?=\\p{Lu}))+|(?iu:Giáo sư|Phó giáo sư"
            + "|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Kỹ sư|Cử nhân|Luật sư|Dược sĩ|Nhà giáo ưu tú"
            + "|Nhà giáo nhân dân|Thầy thuốc ưu tú|Thầy thuốc nhân dân|Đồng chí)[\\s,.]+)(.*)$");

    static boolean isPresent(String name) {
        return DEGREE.matcher(name).matches();
    }

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        given.plan().signatures().forEach(s -> s.name().filter(n -> !n.hasBlank()).ifPresent(n -> {
            String words = n.typedWords().strip();
            Matcher m = DEGREE.matcher(words);
            if (m.matches() && m.group(2).strip().indexOf(' ') > 0) {
                found.add(given.found(new DecreeProblem.DegreeBeforeName(m.group(1).strip(), m.group(2).strip()),
                        n.origin()));
            }
        }));
        return found;
    }
}
