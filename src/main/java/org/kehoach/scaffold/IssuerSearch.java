package org.kehoach.scaffold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.NearNames;

/** Finds the agencies that a person may have meant (tìm cơ quan), among those that can issue a document. */
public final class IssuerSearch {

    private final Directory directory;
    private final List<Agency> issuers;

    public IssuerSearch(Directory directory) {
        this.directory = directory;
        this.issuers = directory.agencies().stream().filter(this::canIssue).toList();
    }

    /** A header, a symbol and a place are what a document's head must show (Nghị định 30/2020/NĐ-CP, Điều 8). */
    private boolean canIssue(Agency agency) {
        return agency.symbol().isPresent() && !agency.headerLines().isEmpty() && agency.until().isEmpty()
                && directory.inherited(agency, Agency::place).isPresent();
    }

    /** All that can issue, in the directory's order. */
    public List<Agency> all() {
        return issuers;
    }

    /** The one whose key or whole name this is; else all that have each of the words; else the one of the nearest name. */
    public List<Agency> find(String words) {
        String plain = NearNames.plain(words.strip());
        Optional<Agency> exact = issuers.stream().filter(a -> names(a).contains(plain)).findFirst();
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        List<String> wanted = Arrays.asList(plain.split("\\s+"));
        List<Agency> holding = issuers.stream().filter(a -> names(a).stream().skip(1)
                .anyMatch(n -> Arrays.asList(n.split("[\\s-]+")).containsAll(wanted))).toList();
        return holding.isEmpty() ? nearest(plain) : holding;
    }

    private List<Agency> nearest(String plain) {
        List<String> all = issuers.stream().flatMap(a -> names(a).stream()).distinct().toList();
        return NearNames.nearest(plain, all)
                .map(n -> issuers.stream().filter(a -> names(a).contains(n)).toList()).orElse(List.of());
    }

    /** The key, then what it is called. */
    private static List<String> names(Agency agency) {
        List<String> out = new ArrayList<>(List.of(agency.key(), NearNames.plain(agency.runningName())));
        agency.shortName().map(NearNames::plain).ifPresent(out::add);
        return out;
    }
}
