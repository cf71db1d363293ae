package org.kehoach.compare;

import java.util.Optional;

/**
 * Another value of one field (trường thay đổi), in the words that print or, where only marks in them differ, as typed.
 *
 * @param field  as plan YAML names it: {@code heading}, {@code text}, {@code assign}, a fact's name such as {@code 2030};
 *               {@code shape} for the key that says a node's shape; {@code row 2, column 3} for a cell, and
 *               {@code row 2 → 3, column 3} where rows came before it; {@code row 2} for a whole row
 * @param before empty where the field was not there
 * @param after  empty where the field is no more
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {}
