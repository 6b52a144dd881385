package org.accessportal.platform.persistence;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A column of many rows, as an array that a statement takes apart with {@code unnest}. */
public final class Column {

    private Column() {}

    /** That value of every row. */
    public static <R, T extends @Nullable Object> T[] of(
            List<R> rows, Function<? super R, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
