package org.kehoach.intake.meaning;

/**
 * Words of a text that say a fact (dữ kiện tìm thấy).
 *
 * @param name as plan YAML has it: {@code 2030}, {@code due}
 */
public record Found(int from, int to, String name) {}
