package org.kehoach.derive;

import java.util.List;
import java.util.Optional;
import org.kehoach.agency.Holder;
import org.kehoach.origin.Origin;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Reference;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * Says the superior's words in the lower level's terms (địa phương hóa): words that stand for a name are looked up
 * anew, and reports go on to whom they went.
 */
final class Localiser {

    private final Parent parent;
    private final Key plan;
    private final Optional<String> issuer;

    Localiser(Parent parent) {
        this.parent = parent;
        plan = new Key(parent.plan().id().value());
        issuer = parent.plan().issuers().getFirst() instanceof Issuer.Listed l
                ? Optional.of(l.key())
                : Optional.empty();
    }

    /** The node without what stands under it. */
    Node alone(Node node) {
        return parent.localised(node, this::anew);
    }

    private Node anew(Node node) {
        return new Node(key(node), node.id(), shape(node), marks(node.marks()), node.label(),
                node.numbering(), List.of(), node.origin());
    }

    /** A place in the superior's file is another than the same place in the lower level's. */
    private Key key(Node node) {
        return node.id().isPresent() ? node.key() : plan.below(node.key().value());
    }

    List<Text> texts(List<Text> texts) {
        return texts.stream().map(this::text).toList();
    }

    Text text(Text text) {
        return new Text(text.inlines().stream().map(Localiser::inline).toList(), text.origin());
    }

    /** What orders a report says to whom it goes: to whom it went, whoever makes it now. */
    Text report(Text text) {
        return new Text(text.inlines().stream().map(this::addressee).map(Localiser::inline).toList(), text.origin());
    }

    private Inline addressee(Inline inline) {
        return switch (inline) {
            case Inline.LookUp l when isAddressee(l.reference()) -> parent.lookUps().words(l.reference())
                    .<Inline>map(w -> new Inline.Words(w, l.emphasis())).orElse(l);
            case Inline.Fact(FactName.StandsFor(Reference r), String words, var emphasis, _) when isAddressee(r) ->
                new Inline.Words(words, emphasis);
            case Inline.LookUp _,Inline.Fact _,Inline.Words _,Inline.Blank _ -> inline;
        };
    }

    private static boolean isAddressee(Reference reference) {
        return switch (reference) {
            case Reference.Unit _ -> true;
            case Reference.Builtin b -> b.which() == Reference.Builtin.Name.ISSUER;
            case Reference.Cite _,Reference.Named _ -> false;
        };
    }

    private static Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Fact(FactName.StandsFor(Reference r), _, var emphasis, Origin o) when !(r instanceof Reference.Cite) ->
                new Inline.LookUp(r, emphasis, o);
            case Inline.Fact f -> f;
            case Inline.Words w -> w;
            case Inline.LookUp l -> l;
            case Inline.Blank b -> b;
        };
    }

    private Shape shape(Node node) {
        boolean report = node.marks().report().isPresent();
        return switch (node.shape()) {
            case Shape.Heading h -> new Shape.Heading(h.title().map(this::text), parts(h.parts(), report));
            case Shape.Item i -> new Shape.Item(parts(i.parts(), report));
            case Shape.Bullet b -> new Shape.Bullet(parts(b.parts(), report));
            case Shape.Paragraph p -> new Shape.Paragraph(parts(p.parts(), report));
            case Shape.Target t -> new Shape.Target(parts(t.parts(), report));
            case Shape.Table t -> t.with(this::text);
        };
    }

    private List<Part> parts(List<Part> parts, boolean report) {
        return parts.stream().map(p -> new Part(p.key(), p.id(), report || p.marks().report().isPresent()
                ? report(p.text())
                : text(p.text()), marks(p.marks()), p.origin())).toList();
    }

    /** The superior's table shares nothing out among those below; whoever gets the superior's reports gets the lower level's: issuer means the superior still. */
    private Marks marks(Marks m) {
        if (m.equals(Marks.NONE)) {
            return m;
        }
        Optional<ReportDuty> report = m.report()
                .map(r -> new ReportDuty(r.to().stream().map(this::same).toList(),
                        r.via().stream().map(this::same).toList(), r.every(), r.origin()));
        return new Marks(m.assign(), m.request(), m.with(), m.due(), m.product().map(this::text),
                m.resources().map(this::text), report,
                m.direction(), m.applies(), List.of(), m.onDerive(), m.supersedes());
    }

    private Who same(Who who) {
        return switch (who) {
            case Who.Issuer i -> issuer.<Who>map(key -> new Who.Agency(key, i.origin())).orElse(i);
            case Who.Role r -> parent.lookUps().holder(r.name()) instanceof Holder.Unit u
                    ? u.agency().<Who>map(a -> new Who.Agency(a.key(), r.origin())).orElse(r)
                    : r;
            case Who.Agency a -> a;
        };
    }
}
