package org.kehoach.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.opc.XmlElement;
import org.kehoach.template.TemplateProblem.Edge.Side;
import org.kehoach.template.TemplateProblem.Emphasis.Look;
import org.kehoach.word.WordStudy;

/**
 * Whether a template looks as the decree has it (thể thức của mẫu; Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, II and V): font,
 * sizes and emphasis of the fields that it prints and of the body's styles, paper and margins.
 */
final class DecreeLooks {

    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;
    private static final int TOLERANCE = 34;
    private static final int ALIKE = 4;
    private static final int NAMED = 6;

    private static final Want TEXT = new Want(13, 14, Optional.empty());
    private static final Want HEAD = new Want(13, 14, Optional.of(Look.BOLD_UPRIGHT));
    private static final Want RECIPIENT = new Want(11, 11, Optional.of(Look.UPRIGHT));

    private static final Map<String, Want> FIELDS = Map.ofEntries(
            Map.entry("nation", new Want(12, 13, Optional.of(Look.BOLD_UPRIGHT))), Map.entry("motto", HEAD),
            Map.entry("issuer.superior[]", new Want(12, 13, Optional.of(Look.UPRIGHT))),
            Map.entry("issuer.lines[]", new Want(12, 13, Optional.of(Look.BOLD_UPRIGHT))),
            Map.entry("issuer.name", new Want(12, 13, Optional.of(Look.BOLD_UPRIGHT))),
            Map.entry("code.number", new Want(13, 13, Optional.of(Look.UPRIGHT))),
            Map.entry("code.symbol", new Want(13, 13, Optional.of(Look.UPRIGHT))),
            Map.entry("place", new Want(13, 14, Optional.of(Look.ITALIC))),
            Map.entry("date", new Want(13, 14, Optional.of(Look.ITALIC))), Map.entry("kind", HEAD),
            Map.entry("subject[]", HEAD), Map.entry("addressee", new Want(13, 14, Optional.of(Look.UPRIGHT))),
            Map.entry("addressees[]", new Want(13, 14, Optional.of(Look.UPRIGHT))), Map.entry("basis[]", TEXT),
            Map.entry("opening[]", TEXT), Map.entry("closing[]", TEXT),
            Map.entry("recipients[].lines[]", RECIPIENT), Map.entry("archive", RECIPIENT),
            Map.entry("drafter", RECIPIENT), Map.entry("signatures[].lines[]", HEAD),
            Map.entry("signatures[].name", HEAD), Map.entry("signaturePairs[].left.lines[]", HEAD),
            Map.entry("signaturePairs[].right.lines[]", HEAD), Map.entry("signaturePairs[].left.name", HEAD),
            Map.entry("signaturePairs[].right.name", HEAD));

    private final Faults faults;
    private final WordStudy study;
    private final Set<String> told = new HashSet<>();
    private final Map<Off, List<Off.Place>> letters = new LinkedHashMap<>();

    /** Letters of a face or size that is not the decree's; what they should be is empty for a face. */
    private record Off(String is, String wanted) {
        private record Place(Faults.Place at, String element) {}
    }

    /** What the decree wants, in points. */
    private record Want(int least, int most, Optional<Look> look) {}

    DecreeLooks(Faults faults, WordStudy study) {
        this.faults = faults;
        this.study = study;
    }

    /** Each field is told once for each place where it is printed. */
    void fields(List<Printed> printed) {
        for (Printed p : printed) {
            Want want = FIELDS.get(p.chain());
            if (want != null && told.add(p.chain() + p.place())) {
                String field = p.chain().replace("[]", "");
                check(p.place(), field, want, ParagraphLook.of(p.paragraph(), p.properties(), study));
            }
        }
    }

    /** The styles that the body is printed in. */
    void styles(Map<String, String> byRole) {
        BodySource.STYLES.forEach((role, name) -> {
            WordStudy.Look look = study.looks().get(byRole.getOrDefault(role, ""));
            if (look != null) {
                faults.named(name);
                check(faults.place(), name, TEXT, look);
            }
        });
    }

    private void check(Faults.Place place, String element, Want want, WordStudy.Look look) {
        String font = look.font().toLowerCase(Locale.ROOT).replace(" ", "");
        if (!font.isEmpty() && !font.startsWith("timesnewroman") && !font.startsWith("liberationserif")) {
            off(look.font(), "", place, element);
        }
        if (look.halfPoints() < want.least * 2 || look.halfPoints() > want.most * 2) {
            off(decimal(look.halfPoints() / 2.0),
                    want.least == want.most ? Integer.toString(want.least) : want.least + " - " + want.most, place,
                    element);
        }
        Look is = look.bold()
                ? look.italic() ? Look.BOLD_ITALIC : Look.BOLD_UPRIGHT
                : look.italic() ? Look.ITALIC : Look.UPRIGHT;
        want.look.filter(l -> l != is).ifPresent(l -> faults.at(place, new TemplateProblem.Emphasis(element, l)));
    }

    private void off(String is, String wanted, Faults.Place place, String element) {
        letters.computeIfAbsent(new Off(is, wanted), _ -> new ArrayList<>()).add(new Off.Place(place, element));
    }

    /** Tells of faces and sizes: what many places have alike comes from one style and is told once. */
    void letters() {
        letters.forEach((off, places) -> {
            int several = places.size() < ALIKE ? 1 : places.size();
            for (int i = 0; i < places.size(); i += several) {
                faults.at(places.get(i).at, problem(off, places.subList(i, i + several).stream()
                        .map(Off.Place::element).distinct().toList()));
            }
        });
    }

    private static TemplateProblem problem(Off off, List<String> all) {
        List<String> elements = all.subList(0, Math.min(all.size(), NAMED));
        Optional<Integer> more = Optional.of(all.size() - elements.size()).filter(n -> n > 0);
        return off.wanted.isEmpty()
                ? new TemplateProblem.Font(elements, more, off.is)
                : new TemplateProblem.Size(elements, more, off.is, off.wanted);
    }

    /** Paper and margins of each section that stands upright. */
    void sections(XmlElement element) {
        if (element.name().equals("w:sectPr")) {
            section(element);
        }
        element.children().forEach(this::sections);
    }

    private void section(XmlElement section) {
        Optional<XmlElement> size = section.child("w:pgSz");
        int width = size.map(s -> Measures.number(s, "w:w", 11_906)).orElse(12_240);
        int height = size.map(s -> Measures.number(s, "w:h", 16_838)).orElse(15_840);
        if (isOff(Math.min(width, height), 210, 210) || isOff(Math.max(width, height), 297, 297)) {
            faults.accept(new TemplateProblem.Paper(millimetres(width), millimetres(height)));
        }
        Optional<XmlElement> margins = section.child("w:pgMar");
        if (width < height && margins.isPresent()) {
            edge(margins.get(), Side.TOP, "w:top", 20, 25);
            edge(margins.get(), Side.BOTTOM, "w:bottom", 20, 25);
            edge(margins.get(), Side.LEFT, "w:left", 30, 35);
            edge(margins.get(), Side.RIGHT, "w:right", 15, 20);
        }
    }

    private void edge(XmlElement margins, Side side, String attribute, int least, int most) {
        int gutter = side == Side.LEFT ? Measures.number(margins, "w:gutter", 0) : 0;
        int length = Math.abs(Measures.number(margins, attribute, 0)) + gutter;
        if (isOff(length, least, most)) {
            faults.accept(new TemplateProblem.Edge(side, millimetres(length), least + " - " + most + " mm"));
        }
    }

    private static boolean isOff(int twips, int least, int most) {
        return twips < least * TWIPS_A_MILLIMETRE - TOLERANCE || twips > most * TWIPS_A_MILLIMETRE + TOLERANCE;
    }

    private static String millimetres(int twips) {
        return decimal(Math.round(twips / TWIPS_A_MILLIMETRE * 10) / 10.0) + " mm";
    }

    /** As it is written in Vietnamese. */
    private static String decimal(double number) {
        return number == Math.rint(number)
                ? Long.toString((long) number)
                : Double.toString(number).replace('.', ',');
    }
}
