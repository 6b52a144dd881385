package org.accessportal.platform.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;

/**
 * How far an aggregate has come.
 *
 * @param epoch raised when a database is restored from a backup, so that what was published since then loses
 * @param counter raised by one with every change, from 1; 0 after a restore: the owner's database has no such thing
 */
public record Revision(int epoch, long counter) implements Comparable<Revision> {

    private static final int COUNTER_BITS = 44;

    /** Of the last state of something that was made after the moment that the owner's database was restored to. */
    public static Revision ofNothing(int epoch) {
        return new Revision(epoch, 0);
    }

    /** Whether the owner's database was restored and has no such thing; older states may have that counter as well. */
    @JsonIgnore
    public boolean isOfNothing() {
        return epoch > 0 && counter == 0;
    }

    /** Both parts in one number that sorts as the revision does; what databases store. */
    public long packed() {
        return ((long) epoch << COUNTER_BITS) | counter;
    }

    /** The revision that {@link #packed} made the number from. */
    public static Revision unpack(long packed) {
        return new Revision((int) (packed >>> COUNTER_BITS), packed & ((1L << COUNTER_BITS) - 1));
    }

    @Override
    public int compareTo(Revision other) {
        return Comparator.comparingInt(Revision::epoch)
                .thenComparingLong(Revision::counter)
                .compare(this, other);
    }
}
