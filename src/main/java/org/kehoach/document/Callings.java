package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** How texts call those whom they speak of (cách gọi đơn vị). */
record Callings(LookUps lookUps) {

    /** The name under which the words call somebody; the directory's name where they do not. */
    String called(Who who, List<Text> texts, String words) {
        List<String> marked = new ArrayList<>();
        texts.forEach(text -> text.facts(f -> {
            if (f.name() instanceof FactName.StandsFor(Reference stands) && isOf(stands, who)) {
                marked.add(f.words());
            }
        }));
        if (!marked.isEmpty()) {
            return marked.getLast();
        }
        String lower = words.toLowerCase(Locale.ROOT);
        for (String name : lookUps.callings(who)) {
            int at = lower.indexOf(name.toLowerCase(Locale.ROOT));
            if (at >= 0) {
                return words.substring(at, at + name.length());
            }
        }
        return lookUps.name(who).orElse(who.words());
    }

    private static boolean isOf(Reference stands, Who who) {
        return switch (stands) {
            case Reference.Unit u -> who instanceof Who.Role r && r.name().equals(u.role());
            case Reference.Builtin b -> b.which() == Reference.Builtin.Name.ISSUER && who instanceof Who.Issuer;
            case Reference.Cite _,Reference.Named _ -> false;
        };
    }
}
