package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.plan.Located;
import org.kehoach.plan.Stamps;
import org.kehoach.plan.Text;

/** Reads what is put on a document beside its text (đọc các dấu chỉ): urgency, secrecy, circulation, contact, draft. */
final class StampsReader {

    private final Reading reading;
    private final Fields root;

    private StampsReader(Reading reading, Fields root) {
        this.reading = reading;
        this.root = root;
    }

    static Stamps read(Reading reading, Fields root) {
        return new StampsReader(reading, root).stamps();
    }

    private Stamps stamps() {
        List<Text> contact = new ArrayList<>();
        for (Fields.Item item : root.items("contact")) {
            contact.addAll(reading.texts(item.node(), item.path(), "contact"));
        }
        boolean draft = root.choice("draft", List.of("yes", "no"), w -> w).filter("yes"::equals).isPresent();
        return new Stamps(one("secrecy", Stamps.Secrecy.values()), one("urgency", Stamps.Urgency.values()),
                one("circulation", Stamps.Circulation.values()), contact, draft);
    }

    private <S extends Stamps.Stamp> Optional<Located<S>> one(String key, S[] values) {
        return root.choice(key, List.of(values), Stamps.Stamp::word)
                .map(v -> new Located<>(v, root.node(key).map(root::origin).orElse(root.origin())));
    }
}
