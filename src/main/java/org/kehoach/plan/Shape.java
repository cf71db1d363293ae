package org.kehoach.plan;

import java.util.List;
import java.util.Optional;

/** The printed shape of a node (hình thức trình bày). */
public sealed interface Shape {

    /** The parts that print in the node's own paragraph, after label and title. */
    List<Part> parts();

    /**
     * A numbered, bold heading (đề mục).
     *
     * @param title empty where the names of those assigned or asked are the heading
     * @param parts go on in the heading's line
     */
    record Heading(Optional<Text> title, List<Part> parts) implements Shape {
        public Heading {
            parts = List.copyOf(parts);
        }
    }

    /** A numbered paragraph that counts with its sibling headings (đoạn đánh số). */
    record Item(List<Part> parts) implements Shape {
        public Item {
            parts = List.copyOf(parts);
        }
    }

    /** A dash, or a plus inside a dash (gạch đầu dòng). */
    record Bullet(List<Part> parts) implements Shape {
        public Bullet {
            parts = List.copyOf(parts);
        }
    }

    /** A plain paragraph (đoạn văn). */
    record Paragraph(List<Part> parts) implements Shape {
        public Paragraph {
            parts = List.copyOf(parts);
        }
    }

    /** A bullet that is a target and may count through the document (chỉ tiêu). */
    record Target(List<Part> parts) implements Shape {
        public Target {
            parts = List.copyOf(parts);
        }
    }
}
