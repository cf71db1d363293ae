package org.kehoach.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.agency.Agency;

/** The agency that will issue the plan (cơ quan ban hành). */
public sealed interface SketchIssuer {

    /** Its name in running text. */
    String name();

    /** One that the directory has. */
    record Listed(Agency agency) implements SketchIssuer {
        @Override
        public String name() {
            return agency.runningName();
        }
    }

    /**
     * One that no directory has yet: what its name tells is proposed.
     *
     * @param name     {@code Ủy ban nhân dân xã Hòa Lạc}
     * @param place    where its documents are dated, {@code Hòa Lạc}
     * @param superior name of the body above it
     */
    record Described(String name, String place, Optional<String> superior) implements SketchIssuer {

        private static final String COMMITTEE = "Ủy ban nhân dân ";
        private static final Pattern AREA = Pattern.compile(
                "(?iu)(?:Ủy ban nhân dân|UBND) ((tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn) .+)");

        /** The territory of a committee, {@code xã Hòa Lạc}; empty for other agencies. */
        Optional<String> area() {
            return area(name);
        }

        private static Optional<String> area(String name) {
            return Optional.of(AREA.matcher(name)).filter(Matcher::matches).map(m -> m.group(1));
        }

        /** {@code xã}; empty for other agencies than committees. */
        Optional<String> level() {
            return level(name);
        }

        private static Optional<String> level(String name) {
            return Optional.of(AREA.matcher(name)).filter(Matcher::matches)
                    .map(m -> m.group(2).toLowerCase(Locale.ROOT));
        }

        /** The place that a committee's name tells, {@code Hòa Lạc}. */
        public static Optional<String> proposedPlace(String name) {
            return area(name).map(a -> a.substring(level(name).orElse("").length() + 1));
        }

        List<String> header() {
            String capitals = name.toUpperCase(Locale.ROOT);
            return area().map(a -> List.of(COMMITTEE.strip().toUpperCase(Locale.ROOT), a.toUpperCase(Locale.ROOT)))
                    .orElse(List.of(capitals));
        }

        /** {@code UBND}; of other names the first letters, {@code SGDĐT}. */
        String symbol() {
            return area().isPresent()
                    ? "UBND"
                    : Arrays.stream(name.split("[\\s,-]+")).filter(w -> !w.isEmpty() && !w.equals("và"))
                            .map(w -> w.substring(0, 1)).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
        }
    }
}
