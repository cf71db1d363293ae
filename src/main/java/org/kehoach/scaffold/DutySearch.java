package org.kehoach.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Days;
import org.kehoach.agency.Directory;
import org.kehoach.agency.Holder;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.scaffold.PlanSketch.Duty;

/** Who can be given duties in an agency's plan (đơn vị được giao nhiệm vụ): the roles that somebody holds there. */
public final class DutySearch {

    private final List<Duty> units;
    private final List<Duty> own;
    private final Map<String, Duty> byRole = new LinkedHashMap<>();

    /** @param days those of the plan */
    public DutySearch(Directory directory, Agency issuer, Days days) {
        Map<String, Duty> byName = new LinkedHashMap<>();
        for (String role : directory.knownRoles()) {
            name(directory.holder(role, issuer, days), issuer).ifPresent(name -> {
                Duty duty = new Duty(role, name);
                byRole.put(role, duty);
                byName.putIfAbsent(name, duty);
            });
        }
        Map<String, Duty> ordered = new LinkedHashMap<>();
        directory.agencies().stream().filter(a -> a.superior().equals(Optional.of(issuer.key())))
                .map(Agency::runningName).filter(byName::containsKey)
                .forEach(n -> ordered.put(n, first(directory, n, byName)));
        byName.forEach((name, duty) -> {
            if (isOwn(duty.role(), directory, issuer, days)) {
                ordered.putIfAbsent(name, duty);
            }
        });
        this.own = List.copyOf(ordered.values());
        byName.forEach(ordered::putIfAbsent);
        this.units = List.copyOf(ordered.values());
    }

    private static boolean isOwn(String role, Directory directory, Agency issuer, Days days) {
        return issuer.units().containsKey(role) || issuer.groups().containsKey(role)
                || !directory.ownUnits(role, issuer, days).isEmpty();
    }

    /** The unit's own first role says most plainly what it is for. */
    private Duty first(Directory directory, String name, Map<String, Duty> byName) {
        return directory.agencies().stream().filter(a -> a.runningName().equals(name)).flatMap(a -> a.roles().stream())
                .map(byRole::get).filter(d -> d != null && d.name().equals(name)).findFirst()
                .orElseGet(() -> byName.getOrDefault(name, new Duty("", name)));
    }

    private static Optional<String> name(Holder holder, Agency issuer) {
        return switch (holder) {
            case Holder.Unit u -> Optional.of(u.name()).filter(n -> !n.equals(issuer.runningName()));
            case Holder.Members m -> Optional.of(m.name());
            case Holder.Nobody _,Holder.Several _,Holder.UnknownRole _ -> Optional.empty();
        };
    }

    /** Each unit once, by the role that comes first; the issuer's own before those of the bodies above it. */
    public List<Duty> units() {
        return units;
    }

    /** The first of {@link #units}: those that the issuer itself may order to do something. */
    public List<Duty> own() {
        return own;
    }

    /** The duty of a role, of a unit's name, or of a number in {@link #units}, from 1. */
    public Optional<Duty> find(String words) {
        String plain = NearNames.plain(words.strip());
        if (plain.matches("\\d{1,3}")) {
            int number = Integer.parseInt(plain);
            return number >= 1 && number <= units.size() ? Optional.of(units.get(number - 1)) : Optional.empty();
        }
        return Optional.ofNullable(byRole.get(plain))
                .or(() -> units.stream().filter(u -> NearNames.plain(u.name()).equals(plain)).findFirst());
    }

    /** What was probably meant by words that {@link #find} does not know. */
    public Optional<String> near(String words) {
        List<String> all = new ArrayList<>(byRole.keySet());
        units.forEach(u -> all.add(u.name()));
        return NearNames.nearest(words, all);
    }
}
