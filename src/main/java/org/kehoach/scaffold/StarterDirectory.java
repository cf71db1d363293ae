package org.kehoach.scaffold;

import java.util.List;
import java.util.Optional;
import org.kehoach.scaffold.SketchIssuer.Described;
import org.kehoach.source.IdNames;
import org.kehoach.source.Quoting;

/** A directory for those who have none (danh bạ khởi đầu): the issuer, the body above it, a commune's usual offices. */
public final class StarterDirectory {

    /** An office that every commune or ward has (Nghị định 150/2025/NĐ-CP), or that serves there. */
    private record Office(String key, String name, String roles) {}

    private static final String ECONOMY = "phong-kinh-te";
    private static final List<Office> COMMUNE = List.of(
            new Office("van-phong", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "office, justice"),
            new Office("phong-vhxh", "Phòng Văn hóa - Xã hội",
                    "culture-social, children, health, education, labour, culture, science"),
            new Office(ECONOMY, "Phòng Kinh tế",
                    "economy, finance, agriculture, environment, construction, industry-trade"),
            new Office("tt-pvhcc", "Trung tâm Phục vụ hành chính công", "public-administration"),
            new Office("tram-y-te", "Trạm Y tế", "health-station"), //
            new Office("cong-an", "Công an", "police"), //
            new Office("bch-quan-su", "Ban Chỉ huy Quân sự", "military"), //
            new Office("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam", "front"));
    private static final List<String> SERVING = List.of("tram-y-te", "cong-an", "bch-quan-su", "mttq");
    private static final List<String> COMMUNES = List.of("xã", "phường", "đặc khu");

    private StarterDirectory() {}

    /** The issuer's key in its starter directory, {@code an-hai/xa-hoa-lac}. */
    public static String key(Described issuer) {
        Optional<Described> above = superior(issuer);
        String own = issuer.area().map(IdNames::whole).orElseGet(() -> IdNames.whole(issuer.name()));
        return above.map(a -> IdNames.whole(a.place()) + "/" + own)
                .orElseGet(() -> IdNames.whole(issuer.place()) + "/" + (issuer.area().isPresent() ? "ubnd" : own));
    }

    private static Optional<Described> superior(Described issuer) {
        return issuer.superior()
                .map(s -> new Described(s, Described.proposedPlace(s).orElse(s), Optional.empty()));
    }

    /** The directory's YAML. */
    public static String write(Described issuer) {
        StringBuilder out = new StringBuilder(
                """
                    # Danh bạ cơ quan: kế hoạch gọi cơ quan bằng khóa (như xa/ubnd), tên in ra lấy từ đây.
                    # Cơ quan chưa ghi place, area, level thì theo cơ quan cấp trên trực tiếp (superior).
                    # roles: việc được giao phụ trách; trong kế hoạch ghi "assign: health", tên đơn vị tự in ra. Sửa cho đúng nơi mình.
                    agencies:
                    """);
        superior(issuer).ifPresent(s -> agency(out, key(s), s, Optional.empty()));
        agency(out, key(issuer), issuer, superior(issuer).map(StarterDirectory::key));
        String level = issuer.level().orElse("");
        if (COMMUNES.contains(level)) {
            out.append("offices:\n");
            for (Office office : COMMUNE) {
                out.append("- of: [").append(level).append("]\n");
                line(out, "  ", "key", office.key());
                line(out, "  ", "name", name(office, level));
                out.append("  roles: [").append(office.roles()).append("]\n");
            }
        }
        return out.toString();
    }

    /** A ward's office for the economy has towns to look after too; what is not the committee's own bears the level. */
    private static String name(Office office, String level) {
        if (office.key().equals(ECONOMY)) {
            return level.equals("xã") ? office.name() : office.name() + ", Hạ tầng và Đô thị";
        }
        return SERVING.contains(office.key()) ? office.name() + " " + level : office.name();
    }

    private static void agency(StringBuilder out, String key, Described agency, Optional<String> superior) {
        out.append("  ").append(key).append(":\n");
        superior.ifPresent(s -> line(out, "    ", "superior", s));
        agency.level().ifPresent(_ -> line(out, "    ", "committee", "yes"));
        line(out, "    ", "name", agency.name());
        agency.area().ifPresent(a -> line(out, "    ", "short", "UBND " + a));
        out.append("    header:\n");
        agency.header().forEach(l -> out.append("    - ").append(Quoting.scalar(l)).append('\n'));
        line(out, "    ", "symbol", agency.symbol());
        line(out, "    ", "place", agency.place());
        agency.area().ifPresent(a -> line(out, "    ", "area", a));
        agency.level().ifPresent(l -> line(out, "    ", "level", l));
    }

    private static void line(StringBuilder out, String indent, String key, String words) {
        out.append(indent).append(key).append(": ").append(Quoting.scalar(words)).append('\n');
    }
}
