package org.kehoach.plan;

import java.util.Optional;
import org.kehoach.origin.Origin;

/**
 * A document that the plan cites (văn bản viện dẫn): a law has type and subject only
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6).
 *
 * @param type such as {@code Quyết định}
 */
public record Citation(String key, Located<String> type, Optional<Located<String>> code,
        Optional<Located<PrintedDate>> date, Optional<Located<String>> issuer, Optional<Located<String>> subject,
        Origin origin) {}
