package org.kehoach.pdf.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.Relationships;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.PdfProblem;
import org.kehoach.pdf.image.Image;
import org.kehoach.pdf.image.ImageReader;

/** The pictures that a file embeds (ảnh nhúng), each read once for all places that show it. */
final class Pictures {

    private final WordPackage parts;
    private final Findings findings;
    private final Map<String, Relationships> relationships = new HashMap<>();
    private final Map<String, ImageReader.Result> known = new HashMap<>();

    Pictures(WordPackage parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    private Relationships ofPart() {
        return relationships.computeIfAbsent(findings.part(), this::read);
    }

    private Relationships read(String part) {
        try {
            return parts.relationships(part);
        } catch (OpcException e) {
            throw new IllegalStateException("a package that was opened has sound relationships: " + part, e);
        }
    }

    /** The address outside of the file that the part that is being read calls so. */
    Optional<String> outside(String id) {
        return ofPart().get(id).filter(Relationships.Relationship::external).map(Relationships.Relationship::target);
    }

    /** The picture that the part that is being read calls so; nothing where it cannot be had, which is reported. */
    Optional<Image> image(String id) {
        Optional<String> part = ofPart().get(id).filter(r -> !r.external())
                .map(Relationships.Relationship::target);
        Optional<byte[]> bytes = part.flatMap(parts::part);
        if (bytes.isEmpty()) {
            findings.add(new PdfProblem.PictureMissing(part.orElse(id), findings.words()));
            return Optional.empty();
        }
        String name = part.orElseThrow();
        return switch (known.computeIfAbsent(name, n -> ImageReader.read(bytes.get(), n))) {
            case ImageReader.Read read -> Optional.of(read.image());
            case ImageReader.OtherKind other -> {
                findings.unsupported(other.kind() + " (" + name + ")");
                yield Optional.empty();
            }
            case ImageReader.Broken _ -> {
                findings.add(new PdfProblem.PictureBroken(name, findings.words()));
                yield Optional.empty();
            }
            case ImageReader.TooLarge large -> {
                findings.add(new PdfProblem.PictureTooLarge(name, large.width(), large.height(), findings.words()));
                yield Optional.empty();
            }
        };
    }
}
