package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.kehoach.opc.XmlElement;

/** The footnotes of a Word file (cước chú): counts them in the order in which the text refers to them. */
final class Footnotes {

    /**
     * A reference and what it shows.
     *
     * @param mark the number as it is written; empty where the text has a mark of its own
     */
    record Reference(Footnote note, String mark) {}

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final BiFunction<XmlElement, String, List<Block>> story;
    private final Findings findings;
    private final String format;
    private final int first;
    private int count;
    private int counted;

    /**
     * The notes of a file.
     *
     * @param part       {@code w:footnotes}, where the file has it
     * @param properties {@code w:footnotePr} of the settings or of the first section, where they have it
     * @param story      reads the blocks of a note, given its mark
     */
    Footnotes(@Nullable XmlElement part, Optional<XmlElement> properties, Findings findings,
            BiFunction<XmlElement, String, List<Block>> story) {
        this.story = story;
        this.findings = findings;
        if (part != null) {
            part.children().stream().filter(e -> e.name().equals("w:footnote") || e.name().equals("w:endnote"))
                    .forEach(e -> byId.put(e.get("w:id", ""), e));
        }
        format = properties.flatMap(p -> p.childValue("w:numFmt")).orElse("decimal");
        first = properties.flatMap(p -> p.childValue("w:numStart")).map(Drawings::emu).orElse(1);
        properties.flatMap(p -> p.childValue("w:numRestart")).filter(r -> !r.equals("continuous") && byId.size() > 2)
                .ifPresent(r -> findings.unsupported("w:numRestart " + r));
    }

    /** What a {@code w:footnoteReference} refers to; nothing, and a finding, where there is no such note. */
    Optional<Reference> find(XmlElement reference) {
        XmlElement note = byId.get(reference.get("w:id", ""));
        if (note == null) {
            findings.unsupported(reference.name() + " " + reference.get("w:id", ""));
            return Optional.empty();
        }
        boolean custom = Drawings.isOn(reference.get("w:customMarkFollows", "0"));
        String mark = custom ? "" : NumberFormats.write(format, first + counted++, findings);
        count++;
        return Optional.of(new Reference(new Footnote(count, new ArrayList<>(story.apply(note, mark))), mark));
    }
}
