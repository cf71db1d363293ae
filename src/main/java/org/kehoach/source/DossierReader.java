package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.plan.Dossier;
import org.kehoach.plan.Dossier.Comment;
import org.kehoach.plan.Dossier.Request;
import org.kehoach.plan.Dossier.Taken;
import org.kehoach.plan.Located;
import org.kehoach.plan.Text;
import org.kehoach.source.YamlNode.Mapping;

/** Reads what ties a document to a plan (đọc hồ sơ): {@code about} and {@code comments}. */
final class DossierReader {

    private static final Set<String> COMMENT_KEYS = Set.of("from", "asked", "taken", "answer");

    private final Reading reading;

    DossierReader(Reading reading) {
        this.reading = reading;
    }

    /** Notes the comments, for the tables that are made of them. */
    Dossier read(Fields root) {
        Optional<Located<String>> whole = root.word("about");
        Optional<Located<String>> version = whole.filter(l -> l.value().contains("@")).map(this::version);
        Optional<Located<String>> about = whole
                .map(l -> new Located<>(l.value().replaceFirst("@.*$", ""), l.origin()))
                .filter(l -> PlanReader.isId(l, reading));
        List<Comment> comments = comments(root);
        reading.comments(comments);
        return about.isEmpty() && comments.isEmpty()
                ? Dossier.NONE
                : new Dossier(about, version.filter(v -> !v.value().isEmpty()), comments);
    }

    private Located<String> version(Located<String> about) {
        String version = about.value().substring(about.value().indexOf('@') + 1);
        boolean good = version.matches("[1-9][0-9]{0,5}");
        if (!good) {
            reading.fault(new SourceProblem.NotAVersion(about.value()), about.origin());
        }
        return new Located<>(good ? version : "", about.origin());
    }

    private List<Comment> comments(Fields root) {
        List<Comment> out = new ArrayList<>();
        for (Fields.Item item : root.items("comments")) {
            if (item.node() instanceof Mapping m && !Reading.looksLikeProse(m)) {
                out.addAll(comment(new Fields(reading, m, item.path())));
            } else {
                reading.text(item.node(), item.path(), "comments")
                        .ifPresent(t -> out.add(new Comment(t, Optional.empty())));
            }
        }
        return out;
    }

    /** One for each agency: several may have agreed, or have asked for the same. */
    private List<Comment> comment(Fields f) {
        f.allow(COMMENT_KEYS);
        if (!f.has("from")) {
            reading.fault(new SourceProblem.MissingKey("from", "from: Sở Tài chính"), f.origin());
        }
        Optional<Text> asked = text(f, "asked");
        Taken taken = f.choice("taken", Taken.class).orElse(Taken.ACCEPTED);
        Optional<Text> answer = text(f, "answer");
        if (asked.isEmpty() && (f.has("taken") || f.has("answer"))) {
            reading.fault(new SourceProblem.MissingKey("asked", "asked: Đề nghị bổ sung …"), f.origin());
        }
        if (taken != Taken.ACCEPTED && answer.isEmpty()) {
            reading.fault(new SourceProblem.MissingKey("answer", "answer: Vì …"), f.origin());
        }
        Optional<Request> request = asked.map(a -> new Request(a, taken, answer));
        return f.items("from").stream().flatMap(i -> reading.text(i.node(), i.path(), "from").stream())
                .map(from -> new Comment(from, request)).toList();
    }

    private Optional<Text> text(Fields f, String key) {
        return f.node(key).flatMap(n -> reading.text(n, f.path(key), key));
    }
}
