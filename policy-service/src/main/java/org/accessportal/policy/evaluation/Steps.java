package org.accessportal.policy.evaluation;

import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Rows in the order of a number of days that each has. A year is one step, and of every step where there are rows there is
 * a bitmap of those that have come so far: which rows lie within bounds is one bitmap, and a look at those of one year.
 */
final class Steps {

    private static final int WIDTH = 365;
    /** Steps before the first and after the last of these are one. */
    private static final int FARTHEST = 100;

    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final @Nullable RoaringBitmap[] upTo = new @Nullable RoaringBitmap[2 * FARTHEST + 1];
    private final IntToLongFunction numberOf;

    /** Knows where to look up a row's number. */
    Steps(IntToLongFunction numberOf) {
        this.numberOf = numberOf;
    }

    /** The row has its number from now on. */
    void add(int row) {
        int step = step(numberOf.applyAsLong(row));
        if (upTo[step] == null) {
            upTo[step] = reachedBy(step).clone();
        }
        for (int each = step; each < upTo.length; each++) {
            RoaringBitmap reached = upTo[each];
            if (reached != null) {
                reached.add(row);
            }
        }
    }

    /** The row, which still has its number, has it no longer. */
    void remove(int row) {
        for (int each = step(numberOf.applyAsLong(row)); each < upTo.length; each++) {
            RoaringBitmap reached = upTo[each];
            if (reached != null) {
                reached.remove(row);
            }
        }
    }

    /**
     * Of these rows, those whose number is within the bounds.
     *
     * @param least the least number there is when there is no such bound
     * @param most the greatest number there is when there is no such bound
     */
    RoaringBitmap within(long least, long most, RoaringBitmap among) {
        RoaringBitmap met = least == Long.MIN_VALUE ? among : from(least, among);
        return most == Long.MAX_VALUE ? met : upTo(most, met);
    }

    private RoaringBitmap from(long least, RoaringBitmap among) {
        int step = step(least);
        RoaringBitmap later = RoaringBitmap.andNot(among, reachedBy(step));
        later.or(Search.filter(inStep(step, among), row -> numberOf.applyAsLong(row) >= least));
        return later;
    }

    private RoaringBitmap upTo(long most, RoaringBitmap among) {
        int step = step(most);
        RoaringBitmap earlier = RoaringBitmap.and(among, reachedBy(step - 1));
        earlier.or(Search.filter(inStep(step, among), row -> numberOf.applyAsLong(row) <= most));
        return earlier;
    }

    private RoaringBitmap inStep(int step, RoaringBitmap among) {
        RoaringBitmap reached = upTo[step];
        return reached == null ? NONE : RoaringBitmap.and(among, RoaringBitmap.andNot(reached, reachedBy(step - 1)));
    }

    /** The rows of that step and those before it; not to be changed. */
    private RoaringBitmap reachedBy(int step) {
        for (int each = step; each >= 0; each--) {
            RoaringBitmap reached = upTo[each];
            if (reached != null) {
                return reached;
            }
        }
        return NONE;
    }

    private static int step(long number) {
        return FARTHEST + Math.clamp(Math.floorDiv(number, WIDTH), -FARTHEST, FARTHEST);
    }
}
