package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.agency.Holder;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Node;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** One task has one lead (đơn vị chủ trì); the others are partners. */
final class OneLead implements Rule {

    private static final String LEADS = "chủ trì";

    private static final String UNIT = "((?:Sở|Phòng|Ban|Chi cục|Trung tâm|Công an|Văn phòng|Hội|Đoàn) \\p{Lu}[^,.;:]{1,50}?)";
    private static final Pattern TWO = Pattern
            .compile("(?:^|[.;:] |[Gg]iao )" + UNIT + " và " + UNIT + " (?:cùng |đồng )?chủ trì(?!\\p{L})");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, List<Who>> leads = new HashMap<>();
        for (Duty duty : given.duties()) {
            boolean leaf = !(duty.node().shape() instanceof Shape.Table) && duty.node().body().isEmpty();
            if (duty.doers().isEmpty() || !Own.is(duty.origin(), given.plan())) {
                continue;
            }
            for (Text text : duty.texts()) {
                if (leaf && duty.doers().size() > 1 && isLed(text) && areSingle(given, duty.doers())) {
                    found.add(given.found(new DecreeProblem.TwoLeads("", names(given, duty.doers())),
                            text.origin()));
                }
                if (duty.doers().size() == 1) {
                    two(text).ifPresent(units -> found
                            .add(given.found(new DecreeProblem.TwoLeads("", units), text.origin())));
                }
                led(text, given).forEach(task -> {
                    List<Who> before = leads.putIfAbsent(task.name(), duty.doers());
                    if (before != null && !names(given, before).equals(names(given, duty.doers()))) {
                        List<String> units = new ArrayList<>(names(given, before));
                        units.addAll(names(given, duty.doers()));
                        found.add(given.found(new DecreeProblem.TwoLeads(task.name(), units), text.origin()));
                    }
                });
            }
        }
        return found;
    }

    /** The units that the words give the lead together, {@code Sở A và Sở B chủ trì}. */
    private static Optional<List<String>> two(Text text) {
        String words = text.typedWords();
        if (!words.contains(LEADS)) {
            return Optional.empty();
        }
        Matcher m = TWO.matcher(words);
        return m.find() ? Optional.of(List.of(m.group(1), m.group(2))) : Optional.empty();
    }

    /** Whether the sentence begins by giving the lead. */
    private static boolean isLed(Text text) {
        return text.typedWords().strip().regionMatches(true, 0, LEADS, 0, LEADS.length());
    }

    /** The tasks that the words name right after giving the lead: {@code chủ trì nhiệm vụ tại Mục ${tasks.school}}. */
    private static List<Reference.Named> led(Text text, Case given) {
        if (text.inlines().size() == 1) {
            return List.of();
        }
        List<Reference.Named> out = new ArrayList<>();
        boolean leads = false;
        for (Inline inline : text.inlines()) {
            if (inline instanceof Inline.Words w) {
                String words = w.words().toLowerCase(Locale.ROOT);
                int at = words.lastIndexOf(LEADS);
                String since = at < 0 ? words : words.substring(at);
                leads = (leads || at >= 0) && since.indexOf(';') < 0 && since.indexOf('.') < 0
                        && !since.contains("phối hợp") && !since.contains("trừ");
            } else if (inline instanceof Inline.LookUp(Reference.Named named, _, _) && leads
                    && given.numbers().number(named.name()).isPresent() && isTask(given, named.name())) {
                out.add(named);
            }
        }
        return out;
    }

    /** A section may be led by one for the most part; what is led as a whole is one task. */
    private static boolean isTask(Case given, String id) {
        return given.nodes().stream().filter(n -> n.id().filter(id::equals).isPresent())
                .map(Node::shape).noneMatch(s -> s instanceof Shape.Target);
    }

    private static boolean areSingle(Case given, List<Who> doers) {
        return doers.stream().allMatch(w -> !(w instanceof Who.Role r)
                || given.lookUps().holder(r.name()) instanceof Holder.Unit);
    }

    private static List<String> names(Case given, List<Who> doers) {
        return doers.stream().map(w -> given.lookUps().name(w).orElse(w.words())).toList();
    }
}
