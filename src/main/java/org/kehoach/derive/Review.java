package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.derive.Account.Deed;
import org.kehoach.derive.Account.Standing;
import org.kehoach.document.Address;
import org.kehoach.document.Block;
import org.kehoach.document.Line;
import org.kehoach.document.OfficialText;
import org.kehoach.document.Span;
import org.kehoach.plan.Key;
import org.kehoach.plan.Plan;

/**
 * A derived plan's text as those look through it who answer for it (văn bản rà soát): each passage with what it is, and what
 * was decided away at the place where it stood.
 *
 * @param text  as composed, with the tombstones
 * @param marks of the passages that came from somewhere
 */
public record Review(OfficialText text, Map<Address, Mark> marks) {

    /** What a passage is to the superior's plan (loại đoạn). */
    public enum Kind {
        INHERITED, CHANGED, LOCAL, REMOVED
    }

    /**
     * What is to be said of a passage (dấu rà soát).
     *
     * @param account where the passage's node came from; empty of the document's own fields
     * @param field   the passage's own
     * @param noted   whether it is to be told here; what goes on as before is not told again
     */
    public record Mark(Kind kind, Optional<Account> account, Optional<Account.Field> field, boolean noted) {}

    public Review {
        marks = Map.copyOf(marks);
    }

    /**
     * The review of a text.
     *
     * @param text  the plan's own, as it would be printed
     * @param chain how the plan was derived, and those above it
     */
    public static Review of(OfficialText text, List<Derived> chain) {
        return new Reviewer(text, chain).review();
    }

    /** Goes through a text. */
    private static final class Reviewer {

        private final OfficialText text;
        private final List<ChainLevel> levels;
        private final Provenance provenance;
        private final Tombstones tombstones;
        private final Map<Address, Mark> marks = new HashMap<>();
        private final Map<Key, Optional<Account>> accounts = new LinkedHashMap<>();
        private String last = "";

        Reviewer(OfficialText text, List<Derived> chain) {
            this.text = text;
            this.levels = ChainLevel.of(chain);
            this.provenance = Provenance.of(chain);
            this.tombstones = new Tombstones(levels.getFirst(), levels.get(1));
        }

        Review review() {
            Plan written = levels.getFirst().workings().orElseThrow().workings().written();
            document(text.subject(), written.subject().isEmpty() ? Kind.INHERITED : Kind.LOCAL);
            document(text.basis(), Kind.LOCAL);
            if (!written.opening().isEmpty()) {
                document(text.opening(), Kind.LOCAL);
            }
            List<Block> body = new ArrayList<>(tombstones(""));
            for (Block block : text.body()) {
                body.add(block(block));
                body.addAll(tombstones(block.key().value()));
            }
            text.recipients().forEach(g -> {
                document(g.lines(), Kind.LOCAL);
                g.note().ifPresent(n -> document(List.of(n), Kind.LOCAL));
            });
            document(List.of(text.archive()), Kind.LOCAL);
            text.annexes().forEach(a -> {
                document(List.of(a.heading()), Kind.LOCAL);
                a.body().forEach(this::local);
            });
            text.closing().forEach(l -> l.spans().forEach(s -> s.address().ifPresent(a -> mark(a))));
            OfficialText out = new OfficialText(text.id(), text.planDigest(), text.letterhead(), text.code(),
                    text.placeAndDate(), text.type(), text.subject(), text.authority(), text.addressees(), text.basis(),
                    text.opening(),
                    body, text.closing(), text.recipients(), text.archive(), text.drafter(), text.signatures(),
                    text.annexes(), text.meaning(), text.stamped());
            return new Review(out, marks);
        }

        /** An annex is the lower level's own: the superior's goes with the superior's plan. */
        private void local(Block block) {
            List<Line> lines = new ArrayList<>(List.of(new Line(block.lead()), new Line(block.spans())));
            block.grid().ifPresent(g -> g.rows().forEach(r -> r.cells().forEach(c -> lines.addAll(c.lines()))));
            document(lines, Kind.LOCAL);
        }

        private void document(List<Line> lines, Kind kind) {
            lines.forEach(l -> l.spans().forEach(s -> s.address()
                    .ifPresent(a -> marks.put(a, new Mark(kind, Optional.empty(), Optional.empty(), false)))));
        }

        private List<Block> tombstones(String after) {
            List<Block> out = new ArrayList<>();
            for (Tombstones.Stone stone : tombstones.after(after)) {
                Optional<Account> account = account(new Key(stone.id()));
                boolean first = true;
                for (Block block : stone.blocks()) {
                    for (Span span : block.spans()) {
                        marks.put(span.address().orElseThrow(),
                                new Mark(Kind.REMOVED, account, Optional.empty(), first));
                        first = false;
                    }
                    out.add(block);
                }
                last = "";
            }
            return out;
        }

        /** A heading that is made of units' names is as much the drafter's as one that is typed. */
        private Block block(Block b) {
            List<Span> lead = b.lead().stream().map(s -> s.address().isPresent() || b.role() != Block.Role.HEADING
                    ? s
                    : Span.typed(new Address(b.key(), "assign"), s.runs())).toList();
            lead.forEach(s -> s.address().ifPresent(this::mark));
            b.spans().forEach(s -> s.address().ifPresent(this::mark));
            b.grid().ifPresent(g -> g.rows().forEach(r -> r.cells().forEach(c -> c.lines().forEach(l -> l.spans()
                    .forEach(s -> s.address().ifPresent(this::mark))))));
            return new Block(b.key(), b.role(), b.depth(), b.level(), b.label(), lead, b.spans(), b.grid());
        }

        private void mark(Address address) {
            Optional<Account> account = account(address.key());
            if (account.isEmpty()) {
                return;
            }
            Optional<Account.Field> field = field(account.get(), address.field());
            boolean taken = account.get().standing() instanceof Standing.Taken;
            boolean changed = field.filter(f -> f.now().deed() == Deed.SET).isPresent();
            Kind kind = changed ? Kind.CHANGED : taken ? Kind.INHERITED : Kind.LOCAL;
            String told = told(kind, account.get(), field);
            marks.put(address, new Mark(kind, account, field, !told.equals(last)));
            last = told;
        }

        /** The same for passages that one note serves. */
        private static String told(Kind kind, Account account, Optional<Account.Field> field) {
            return kind + switch (account.standing()) {
                case Standing.Taken _ when kind == Kind.CHANGED -> account.name() + field;
                case Standing.Inherited i -> i.from().id();
                case Standing.Taken _ -> field.map(f -> f.steps().getLast().level().id()).orElse("");
                case Standing.Added a -> a.covers().isEmpty()
                        ? a.deed() + ' ' + a.anchor() + ' ' + a.reason()
                        : account.name();
                case Standing.Written _ -> "";
            };
        }

        private Optional<Account> account(Key key) {
            return accounts.computeIfAbsent(key, k -> provenance.of(k.value()));
        }

        /** A field by the name under which it is printed: single words of a node are called by its shape. */
        private static Optional<Account.Field> field(Account account, String printed) {
            return account.fields().stream().filter(f -> f.name().equals(printed)).findFirst()
                    .or(() -> account.fields().stream()
                            .filter(f -> printed.equals("text") && f.name().equals(account.shape())).findFirst())
                    .or(() -> account.fields().stream().filter(f -> printed.startsWith(f.name() + ".")).findFirst());
        }
    }
}
