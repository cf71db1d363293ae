package org.kehoach.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Holder;
import org.kehoach.plan.Who;

/**
 * Somebody who may be charged with duties (đơn vị được giao), known by role and by agency, alone and as member of a group.
 *
 * @param name     as it prints
 * @param words    the roles and keys that stand for it
 * @param agencies it, or all of it where it is a group
 */
public record Units(String name, Set<String> words, Set<String> agencies) {

    public Units {
        words = Set.copyOf(words);
        agencies = Set.copyOf(agencies);
    }

    /** Whoever is meant. */
    public static Units of(Who who, LookUps lookUps) {
        Set<String> agencies = new HashSet<>();
        agencies(who, lookUps).map(Agency::key).forEach(agencies::add);
        return new Units(lookUps.name(who).orElse(who.words()), Set.of(who.words()), agencies);
    }

    /** One agency. */
    public static Units of(Agency agency) {
        return new Units(agency.runningName(), Set.of(agency.key()), Set.of(agency.key()));
    }

    /** The same, under other roles too. */
    public Units with(Units other) {
        Set<String> all = new HashSet<>(words);
        all.addAll(other.words);
        return new Units(name, all, agencies);
    }

    private static Stream<Agency> agencies(Who who, LookUps lookUps) {
        return switch (who) {
            case Who.Issuer _ -> lookUps.issuers().stream();
            case Who.Agency a -> lookUps.agency(a.key()).stream();
            case Who.Role r -> switch (lookUps.holder(r.name())) {
                case Holder.Unit u -> u.agency().stream();
                case Holder.Members m -> m.agencies().stream();
                case Holder.Several s -> s.agencies().stream();
                case Holder.Nobody _,Holder.UnknownRole _ -> Stream.empty();
            };
        };
    }

    /** Whether those who are charged are it, or a group that it is of. */
    public boolean among(List<Who> doers, LookUps lookUps) {
        return doers.stream().anyMatch(d -> words.contains(d.words())
                || (!agencies.isEmpty() && of(d, lookUps).agencies.containsAll(agencies)));
    }
}
