package org.kehoach.document;

import java.util.List;

/**
 * The issuing side of the header (tên cơ quan ban hành): the lines of the superior body, upright, over those of the
 * issuing body, bold, all in capitals (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2). A People's Committee has no
 * superior lines and two lines of its own.
 */
public record Letterhead(List<String> superior, List<String> issuer) {

    public Letterhead {
        superior = List.copyOf(superior);
        issuer = List.copyOf(issuer);
    }
}
