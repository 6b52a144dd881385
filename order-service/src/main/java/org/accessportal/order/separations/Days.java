package org.accessportal.order.separations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a first to a last day, both included; null: open.
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** The days that are in both; null when there are none. */
    @Nullable
    Days shared(Days other) {
        LocalDate first = later(from, other.from);
        LocalDate last = earlier(to, other.to);
        return first != null && last != null && last.isBefore(first) ? null : new Days(first, last);
    }

    /** The same, over on that day at the latest. */
    Days until(LocalDate lastDay) {
        return new Days(from, earlier(to, lastDay));
    }

    /** Whether these days last as long as the others. */
    boolean lastsAsLongAs(Days other) {
        return to == null || (other.to != null && !other.to.isAfter(to));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
