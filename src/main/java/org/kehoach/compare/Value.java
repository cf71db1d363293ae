package org.kehoach.compare;

import java.util.Optional;

/**
 * The value of one field (giá trị của trường).
 *
 * @param meaning what makes it another value; of a text, all but the words of its facts, which are fields themselves
 * @param words   as they print
 * @param typed   as they are typed, with all marks
 */
record Value(String meaning, String words, String typed) {

    static Value of(String words) {
        return new Value(words, words, words);
    }

    /** Several values of one name. */
    Value and(Value more) {
        return new Value(meaning + '\0' + more.meaning, words + "; " + more.words, typed + "; " + more.typed);
    }

    /** What was made of a value; empty where it is the same. */
    static Optional<FieldChange> change(String field, Optional<Value> before, Optional<Value> after) {
        if (before.map(Value::meaning).equals(after.map(Value::meaning))) {
            return Optional.empty();
        }
        boolean marks = before.isPresent() && before.map(Value::words).equals(after.map(Value::words));
        return Optional.of(new FieldChange(field, before.map(v -> marks ? v.typed : v.words),
                after.map(v -> marks ? v.typed : v.words)));
    }
}
