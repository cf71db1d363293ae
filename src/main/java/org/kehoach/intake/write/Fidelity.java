package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.document.Block;
import org.kehoach.document.Line;
import org.kehoach.document.OfficialText;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.Key;

/** Holds what a plan will print to what its source prints (so bản in với nguồn): marks that are supplied, and faults of ours. */
final class Fidelity {

    /** How much of the place where two texts part is shown. */
    private static final int SHOWN = 24;

    private final List<Doubt> doubts = new ArrayList<>();

    private Fidelity() {}

    static List<Doubt> check(Recognised document, OfficialText composed) {
        Fidelity out = new Fidelity();
        if (!document.head().symbol().isEmpty()) {
            out.compare(document.head().symbol(), composed.code().symbol(), new Key("document/symbol"));
        }
        if (!document.head().place().isEmpty()) {
            out.compare(document.head().place(), composed.placeAndDate().place(), new Key("document/place"));
        }
        if (!document.head().issuer().isEmpty()) {
            out.compare(Stretch.join(document.head().superior()), String.join(" ", composed.letterhead().superior()),
                    new Key("document/issuer"));
            out.compare(Stretch.join(document.head().issuer()), String.join(" ", composed.letterhead().issuer()),
                    new Key("document/issuer"));
        }
        Enacted enacted = Enacted.of(document);
        enacted.authority().ifPresent(a -> out.compare(a, composed.authority().map(Line::text).orElse(""),
                new Key("document/authority")));
        out.lines(enacted.basis(), words(composed.basis()), "basis");
        out.lines(enacted.opening(), words(composed.opening()), "opening");
        out.lines(document.closing(), composed.closing().stream().map(Block::printed).toList(), "closing");
        out.body(enacted.body(), composed.body());
        return out.doubts;
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private void lines(List<Stretch> source, List<String> printed, String field) {
        for (int i = 0; i < source.size() && i < printed.size(); i++) {
            compare(source.get(i), printed.get(i), new Key("document/" + field));
        }
    }

    private void body(List<Branch> branches, List<Block> blocks) {
        List<Branch> all = new ArrayList<>();
        flatten(branches, all);
        for (int i = 0; i < all.size() && i < blocks.size(); i++) {
            Branch branch = all.get(i);
            Block block = blocks.get(i);
            if (branch.grid().isPresent()) {
                continue;
            }
            compare(branch.label(), block.label(), block.key());
            compare(branch.heading(), unstopped(block.heading()), block.key());
            compare(branch.text(), block.runInText(), block.key());
        }
    }

    private static String unstopped(String heading) {
        return heading.endsWith(":") ? heading.substring(0, heading.length() - 1) : heading;
    }

    private static void flatten(List<Branch> branches, List<Branch> out) {
        for (Branch branch : branches) {
            out.add(branch);
            flatten(branch.children(), out);
        }
    }

    private void compare(Stretch source, String printed, Key key) {
        if (!source.text().equals(printed)) {
            int at = parting(source.text(), printed);
            doubts.add(
                    new Doubt(new IntakeProblem.PrintsOtherwise(shown(source.text(), at), shown(printed, at)), source,
                            key));
        }
    }

    private static int parting(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String shown(String words, int at) {
        int from = Math.max(0, at - SHOWN);
        int to = Math.min(words.length(), at + SHOWN);
        String part = (from > 0 ? "…" : "") + words.substring(from, to) + (to < words.length() ? "…" : "");
        return Optional.of(part).filter(p -> !p.isBlank()).orElse("…");
    }
}
