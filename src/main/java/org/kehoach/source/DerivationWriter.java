package org.kehoach.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Decision.Change;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.Located;
import org.kehoach.plan.Who;
import org.kehoach.source.Written.Entries;
import org.kehoach.source.Written.Items;

/**
 * Writes what makes a plan a derived one (ghi phần dẫn xuất), the counterpart of {@link DerivationReader}.
 *
 * @param nodes of the plan's own numbering
 */
record DerivationWriter(NodeWriter nodes) {

    void write(Derivation derivation, Entries out) {
        out.put("derives", Entries.inOneLine().word("plan", derivation.plan().value())
                .word("version", derivation.version().map(Located::value))
                .word("digest", derivation.digest().map(Located::value)));
        List<Written> all = derivation.decisions().stream().<Written>map(this::decision).toList();
        if (!all.isEmpty()) {
            out.put("decisions", Items.of(all));
        }
    }

    private Entries decision(Decision decision) {
        Entries out = Entries.below();
        String key = decision instanceof Decision.Add a ? a.side().name().toLowerCase(Locale.ROOT) : "at";
        out.word(key, decision.at().value());
        switch (decision) {
            case Decision.Keep _ -> out.word("keep", "yes");
            case Decision.Replace r -> out.put("set", changes(r.set()));
            case Decision.Remove r -> out.put("remove", NodeWriter.text(r.why()))
                    .put("approver", r.approver().map(NodeWriter::text));
            case Decision.Waive w -> out.put("waiver", Entries.inOneLine()
                    .put("issuer", w.waiver().issuer().map(NodeWriter::text)).word("code", w.waiver().code().value())
                    .word("date", w.waiver().date().map(d -> d.value().words()))
                    .word("until", w.waiver().until().map(d -> d.value().words())));
            case Decision.Add a -> out.put("add", nodes.nodes(a.nodes()));
        }
        return out.word("seen", decision.note().seen().map(Located::value)).put("reason",
                decision.note().reason().map(NodeWriter::text));
    }

    private Entries changes(Map<String, Change> set) {
        Entries out = Entries.below();
        set.forEach((name, change) -> {
            switch (change) {
                case Change.Words w -> out.put(name, NodeWriter.text(w.text()));
                case Change.Units u -> out.words(name, u.who().stream().map(Who::words).toList());
                case Change.Body b -> out.put(name, nodes.nodes(b.nodes()));
            }
        });
        return out;
    }
}
