package org.kehoach.intake.recognise;

import java.util.List;

/**
 * An official document with its parts told apart (văn bản đã nhận dạng), in words as printed.
 *
 * @param preface  lines between addressees and the first ground
 * @param unplaced words for which there is no field; they stand in an annex or the closing
 * @param gaps     numbers that do not follow
 */
public record Recognised(Head head, List<Stretch> addressees, List<Stretch> preface, List<Stretch> basis,
        List<Stretch> opening, List<Branch> body, List<Stretch> closing, Tail tail, List<Appendix> annexes,
        List<Stretch> unplaced, List<Flattener.Discard> discards, List<TreeBuilder.Gap> gaps) {

    public Recognised {
        addressees = List.copyOf(addressees);
        preface = List.copyOf(preface);
        basis = List.copyOf(basis);
        opening = List.copyOf(opening);
        body = List.copyOf(body);
        closing = List.copyOf(closing);
        annexes = List.copyOf(annexes);
        unplaced = List.copyOf(unplaced);
        discards = List.copyOf(discards);
        gaps = List.copyOf(gaps);
    }

    /** What a decision issues has no letterhead of its own: it is by whoever issues the decision. */
    public Recognised issuedWith(Recognised decision) {
        boolean attached = !head.attached().isEmpty() && head.issuer().isEmpty() && !decision.head().issuer().isEmpty();
        return attached
                ? new Recognised(head.by(decision.head()), addressees, preface, basis, opening, body, closing, tail,
                        annexes,
                        unplaced, discards, gaps)
                : this;
    }

    /** An annex (phụ lục). */
    public record Appendix(Stretch label, Stretch heading, List<Branch> body) {}
}
