package org.accessportal.policy.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** One attribute of all engagements: of every row its value, and of every value its rows. */
final class ValueColumn<V> {

    private final Dictionary<V> values = new Dictionary<>();
    private final Numbers numbers = new Numbers();
    private final List<RoaringBitmap> rows = new ArrayList<>();

    /** The row has the value from now on; it has had none before. */
    void set(int row, @Nullable V value) {
        setNumber(row, values.numberOf(value));
    }

    /** The same, by the value's number. */
    void setNumber(int row, int number) {
        numbers.set(row, number);
        if (number != Dictionary.NONE) {
            rowsOf(number).add(row);
        }
    }

    /** The row has no value any more. */
    void clear(int row) {
        int number = numbers.get(row);
        if (number != Dictionary.NONE) {
            rowsOf(number).remove(row);
        }
    }

    @Nullable
    V get(int row) {
        return values.valueOf(numbers.get(row));
    }

    /** The number of the row's value. */
    int number(int row) {
        return numbers.get(row);
    }

    Dictionary<V> values() {
        return values;
    }

    /** The rows that have the value; not to be changed. */
    RoaringBitmap having(Object value) {
        int number = values.find(value);
        return number == Dictionary.NONE ? new RoaringBitmap() : rowsOf(number);
    }

    /** Whether a row has one of the values. */
    IntPredicate isOneOf(Collection<?> wanted) {
        var those = new BitSet();
        for (Object value : wanted) {
            int number = values.find(value);
            if (number != Dictionary.NONE) {
                those.set(number);
            }
        }
        return row -> {
            int number = numbers.get(row);
            return number != Dictionary.NONE && those.get(number);
        };
    }

    /** The rows that have the value of that number. */
    RoaringBitmap rowsOf(int number) {
        while (rows.size() <= number) {
            rows.add(new RoaringBitmap());
        }
        return rows.get(number);
    }
}
