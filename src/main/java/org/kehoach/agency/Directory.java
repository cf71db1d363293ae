package org.kehoach.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The directory of agencies (danh bạ cơ quan): who there is, under whom, charged with what. */
public final class Directory {

    /** Roles that every plan may name, whether or not a directory says who holds them. */
    private static final Set<String> COMMON_ROLES = Set.of("agriculture", "children", "construction", "culture",
            "culture-social", "defence", "departments", "economy", "education", "elderly", "environment", "ethnic",
            "farmers", "finance", "foreign", "front", "health", "industry", "information", "inspection", "interior",
            "justice", "labour", "lower", "mass", "office", "planning", "police", "press", "red-cross", "schools",
            "science", "social-protection", "sport", "tourism", "trade", "union", "veterans", "villages", "women",
            "youth");

    private static final String CENTRAL = "trung ương";

    private final Map<String, Agency> agencies;
    private final Map<String, List<Agency>> below = new HashMap<>();
    /** Of each agency, those right below it by their roles: there may be thousands. */
    private final Map<String, Map<String, List<Agency>>> holders = new HashMap<>();
    private final Map<String, Holder.Members> groups = new ConcurrentHashMap<>();
    private final Set<String> knownRoles;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /**
     * @param agencies by key
     * @param roles    the vocabulary of roles: what each is, in words
     */
    public Directory(Map<String, Agency> agencies, Map<String, String> roles) {
        this.agencies = Collections.unmodifiableMap(new LinkedHashMap<>(agencies));
        for (Agency a : agencies.values()) {
            a.superior().ifPresent(s -> {
                below.computeIfAbsent(s, _ -> new ArrayList<>()).add(a);
                a.roles().forEach(r -> holders.computeIfAbsent(s, _ -> new HashMap<>())
                        .computeIfAbsent(r, _ -> new ArrayList<>()).add(a));
            });
        }
        this.knownRoles = Collections.unmodifiableSet(known(agencies.values(), roles.keySet()));
        roles.forEach((role, words) -> fields.put(role, List.of(words.strip().split("\\s*[,;]\\s*", -1))));
    }

    private static Set<String> known(Collection<Agency> agencies, Set<String> vocabulary) {
        Set<String> out = new TreeSet<>(COMMON_ROLES);
        out.addAll(vocabulary);
        for (Agency a : agencies) {
            out.addAll(a.roles());
            out.addAll(a.units().keySet());
            out.addAll(a.groups().keySet());
        }
        return out;
    }

    /** A directory of nobody. */
    public static Directory empty() {
        return new Directory(Map.of(), Map.of());
    }

    public Collection<Agency> agencies() {
        return agencies.values();
    }

    public Optional<Agency> find(String key) {
        return Optional.ofNullable(agencies.get(key));
    }

    public Optional<Agency> superior(Agency agency) {
        return agency.superior().flatMap(this::find);
    }

    /** The agency itself, then those above it. */
    public List<Agency> chain(Agency agency) {
        List<Agency> out = new ArrayList<>();
        for (Optional<Agency> a = Optional.of(agency); a.isPresent() && !out.contains(a.get()); a = superior(a.get())) {
            out.add(a.get());
        }
        return out;
    }

    /** The first value up the chain: a department has its province's territory. */
    public Optional<String> inherited(Agency agency, Function<Agency, Optional<String>> field) {
        return chain(agency).stream().map(field).flatMap(Optional::stream).findFirst();
    }

    /** All roles that a plan may name. */
    public Set<String> knownRoles() {
        return knownRoles;
    }

    /** The fields of work (lĩnh vực) that the vocabulary gives for each role, in words: {@code y tế}. */
    public Map<String, List<String>> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** The agencies that stand right under one. */
    private List<Agency> below(Agency owner) {
        return below.getOrDefault(owner.key(), List.of());
    }

    /**
     * Who holds a role for the plans of {@code issuer}: its own units first, then, up the chain, those of the bodies above.
     *
     * @param days those of the plan: a unit that is not there then holds nothing
     */
    public Holder holder(String role, Agency issuer, Days days) {
        for (Agency owner : chain(issuer)) {
            String named = owner.units().get(role);
            if (named != null) {
                return find(named).<Holder>map(a -> new Holder.Unit(a.runningName(), Optional.of(a)))
                        .orElseGet(() -> new Holder.Unit(named, Optional.empty()));
            }
            Agency.Group group = owner.groups().get(role);
            if (group != null) {
                return groups.computeIfAbsent(owner.key() + '\n' + role,
                        _ -> new Holder.Members(group.name(), members(owner, group)));
            }
            List<Agency> below = holders.getOrDefault(owner.key(), Map.of()).getOrDefault(role, List.of()).stream()
                    .filter(days::see).toList();
            if (below.size() > 1) {
                return new Holder.Several(below);
            }
            if (!below.isEmpty()) {
                return new Holder.Unit(below.getFirst().runningName(), Optional.of(below.getFirst()));
            }
            if (owner.roles().contains(role)) {
                return new Holder.Unit(owner.runningName(), Optional.of(owner));
            }
        }
        return knownRoles.contains(role) ? new Holder.Nobody() : new Holder.UnknownRole();
    }

    /** Those of an agency's own units that hold a role: none, one, or several that a person must choose from. */
    public List<Holder.Unit> ownUnits(String role, Agency agency, Days days) {
        String named = agency.units().get(role);
        if (named != null) {
            return List.of(new Holder.Unit(find(named).map(Agency::runningName).orElse(named), find(named)));
        }
        return holders.getOrDefault(agency.key(), Map.of()).getOrDefault(role, List.of()).stream().filter(days::see)
                .map(a -> new Holder.Unit(a.runningName(), Optional.of(a))).toList();
    }

    /** Whether an agency's plans bind another: it stands above it, or has it in a group. */
    public boolean binds(Agency upper, Agency lower) {
        return !upper.equals(lower) && (chain(lower).contains(upper)
                || upper.groups().values().stream().anyMatch(g -> members(upper, g).contains(lower)));
    }

    /** Those named, and those of the group's levels: below the owner, or in the whole country where it is a central body. */
    private List<Agency> members(Agency owner, Agency.Group group) {
        Set<Agency> out = new LinkedHashSet<>(
                group.members().stream().map(this::find).flatMap(Optional::stream).toList());
        boolean central = owner.level().filter(CENTRAL::equals).isPresent();
        for (Agency a : central ? agencies.values() : below(owner)) {
            if (a.level().filter(group.levels()::contains).isPresent()) {
                out.add(a);
            }
        }
        return List.copyOf(out);
    }
}
