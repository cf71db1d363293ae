package org.kehoach.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The table of the plan's duties that an annex holds (bảng phân công nhiệm vụ): worked out of what the nodes mean, never
 * typed.
 *
 * @param by      under which titles the duties stand; empty: by section where they stand in several, else by unit
 * @param columns in their order, the number's aside; empty: those that have something to say
 * @param units   whose duties; empty: of all
 */
public record TaskTable(Optional<Grouping> by, List<Column> columns, List<Who> units) {

    /** What {@code tasks: yes} means. */
    public static final TaskTable USUAL = new TaskTable(Optional.empty(), List.of(), List.of());

    /** What brings duties together (cách nhóm). */
    public enum Grouping {
        SECTION, UNIT, NONE;

        /** As plan YAML says it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is told of a duty (cột), by the keys that say it of a node. */
    public enum Column {
        TASK, ASSIGN, WITH, DUE, PRODUCT, RESOURCES;

        /** As plan YAML says it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TaskTable {
        columns = List.copyOf(columns);
        units = List.copyOf(units);
    }
}
