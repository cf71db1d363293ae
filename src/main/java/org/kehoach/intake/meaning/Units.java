package org.kehoach.intake.meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Days;
import org.kehoach.agency.Directory;
import org.kehoach.agency.Holder;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Who;
import org.kehoach.source.IdNames;

/** Finds out who is meant by a unit's name (nhận đơn vị): by the directory, else by the words of the name. */
public final class Units {

    /** Who is meant, and how sure that is. */
    public record Resolved(Who who, Sureness sureness) {}

    /** How sure (mức chắc chắn). */
    public enum Sureness {
        /** The directory has the name. */
        LISTED,
        /** The name says what the unit does. */
        GUESSED,
        /** A name made up for it. */
        UNKNOWN
    }

    /** Posts and parts of the issuer's own, which no directory lists. */
    private static final Pattern OWN = Pattern.compile(
            "(?iu)(?:các )?(?:(?:đồng chí |đ/c |ông |bà )\\p{Lu}.*|(?:đồng chí )?(?:phó )?(?:trưởng ban|trưởng tiểu ban|hiệu trưởng|giám đốc|chủ nhiệm|ủy viên|uỷ viên|thành viên|tổ trưởng)(?: thường trực| ban chỉ đạo| sở| trung tâm| chuyên môn| nhà trường)*|ban giám (?:đốc|hiệu)|bgh|lãnh đạo (?:sở|trường|nhà trường|trung tâm)|giáo viên(?: chủ nhiệm| bộ môn)?|gvcn|gv|tổ (?:chuyên môn|văn phòng|hành chính)|nhân viên \\p{Ll}+.*)");

    private final Directory directory;
    private final Optional<Agency> issuer;
    private final List<String> ownNames;
    private final Map<String, Who> named = new LinkedHashMap<>();

    /** @param ownNames of the issuer as the text calls it */
    public Units(Directory directory, Optional<Agency> issuer, List<String> ownNames) {
        this.directory = directory;
        this.issuer = issuer;
        this.ownNames = ownNames.stream().map(Units::plain).toList();
        issuer.ifPresent(this::learn);
    }

    private void learn(Agency self) {
        for (String role : directory.knownRoles()) {
            switch (directory.holder(role, self, Days.ANY)) {
                case Holder.Unit u -> {
                    holds(u.name(), role);
                    u.agency().ifPresent(
                            a -> named.putIfAbsent(plain(a.abbreviated()), new Who.Role(role, Origin.SUPPLIED)));
                }
                case Holder.Members m -> named.putIfAbsent(plain(m.name()), new Who.Role(role, Origin.SUPPLIED));
                case Holder.Several _,Holder.Nobody _,Holder.UnknownRole _ -> {
                    // nobody whose name could be met
                }
            }
        }
        for (Agency a : directory.chain(self)) {
            // "Ủy ban nhân dân tỉnh" is the one above, whatever it is called
            a.level().filter(_ -> a.committee() && !a.equals(self)).ifPresent(
                    l -> named.put("ubnd " + l, new Who.Agency(a.key(), Origin.SUPPLIED)));
        }
        for (Agency a : directory.agencies()) {
            Who who = a.equals(self) ? new Who.Issuer(Origin.SUPPLIED) : new Who.Agency(a.key(), Origin.SUPPLIED);
            if (a.equals(self)) {
                named.put(plain(a.runningName()), who);
                named.put(plain(a.abbreviated()), who);
            } else {
                named.putIfAbsent(plain(a.runningName()), who);
            }
        }
    }

    /** Of several roles that one unit holds, the one that its name speaks of. */
    private void holds(String name, String role) {
        Who before = named.get(plain(name));
        boolean spoken = before instanceof Who.Role b
                && RoleWords.of(name, Set.of(b.name(), role)).filter(role::equals).isPresent();
        if (before == null || spoken) {
            named.put(plain(name), new Who.Role(role, Origin.SUPPLIED));
        }
    }

    /** The name without what one writer puts and another leaves out. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("ủy ban nhân dân", "ubnd").replace("uỷ ban nhân dân", "ubnd")
                .replace("uỷ", "ủy").replaceAll("\\s*[-–,]\\s*", " ").replaceAll("\\s+", " ").strip();
    }

    /** The same, posts and parts of the issuer's own taken for it. */
    public Resolved within(String name) {
        boolean own = OWN.matcher(name).matches() && !named.containsKey(plain(name));
        return own ? new Resolved(new Who.Issuer(Origin.SUPPLIED), Sureness.LISTED) : resolve(name);
    }

    /** Who is meant by one name. */
    public Resolved resolve(String name) {
        String words = plain(name);
        if (ownNames.contains(words)) {
            return new Resolved(new Who.Issuer(Origin.SUPPLIED), Sureness.LISTED);
        }
        Optional<Who> listed = Optional.ofNullable(named.get(words))
                .or(() -> Optional.ofNullable(named.get(words.replaceAll(" (?:tỉnh|thành phố|huyện|xã|phường)$", ""))));
        return listed.map(w -> new Resolved(w, Sureness.LISTED))
                .or(() -> RoleWords.of(name, directory.knownRoles())
                        .map(r -> new Resolved(new Who.Role(r, Origin.SUPPLIED), Sureness.GUESSED)))
                .orElseGet(() -> new Resolved(new Who.Role(IdNames.slug(name), Origin.SUPPLIED), Sureness.UNKNOWN));
    }

    /** The look-up for which a name in a text stands; none for an agency by its key. */
    public Optional<String> reference(Who who) {
        return switch (who) {
            case Who.Issuer _ -> Optional.of("issuer");
            case Who.Role r -> Optional.of("unit." + r.name());
            case Who.Agency _ -> Optional.empty();
        };
    }

    /** The name that would print for somebody, where the directory knows it. */
    public Optional<String> printed(Who who) {
        return switch (who) {
            case Who.Issuer _ -> issuer.map(Agency::runningName);
            case Who.Agency a -> directory.find(a.key()).map(Agency::runningName);
            case Who.Role r -> issuer.map(i -> directory.holder(r.name(), i, Days.ANY)).flatMap(h -> switch (h) {
                case Holder.Unit u -> Optional.of(u.name());
                case Holder.Members m -> Optional.of(m.name());
                case Holder.Several _,Holder.Nobody _,Holder.UnknownRole _ -> Optional.<String>empty();
            });
        };
    }
}
