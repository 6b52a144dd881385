package org.accessportal.policy.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for values, from 0, so that a column holds a few bytes for each. */
final class Dictionary<V> {

    static final int NONE = -1;

    private final Map<V, Integer> numbers = new HashMap<>();
    private final List<V> values = new ArrayList<>();

    /** The value's number, a new one when the value is new; NONE for no value. */
    int numberOf(@Nullable V value) {
        if (value == null) {
            return NONE;
        }
        Integer number = numbers.get(value);
        if (number == null) {
            number = values.size();
            numbers.put(value, number);
            values.add(value);
        }
        return number;
    }

    /** The value's number; NONE when it has none. */
    int find(Object value) {
        Integer number = numbers.get(value);
        return number == null ? NONE : number;
    }

    /** The value of a number; null for NONE. */
    @Nullable
    V valueOf(int number) {
        return number == NONE ? null : values.get(number);
    }

    /** All values, in the order of their numbers. */
    List<V> values() {
        return values;
    }
}
