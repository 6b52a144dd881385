package org.accessportal.policy.evaluation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Of every row the first and the last day, as numbers of days, and the rows in the order of these and of their length. */
final class Periods {

    private static final int OPEN_START = Integer.MIN_VALUE;
    private static final int OPEN_END = Integer.MAX_VALUE;

    private final Steps starts = new Steps(this::from);
    private final Steps ends = new Steps(this::to);
    private final Steps lengths = new Steps(this::length);
    private int[] from = new int[0];
    private int[] to = new int[0];

    void add(int row, @Nullable LocalDate first, @Nullable LocalDate last) {
        add(row, day(first, OPEN_START), day(last, OPEN_END));
    }

    void remove(int row) {
        starts.remove(row);
        ends.remove(row);
        lengths.remove(row);
    }

    @Nullable
    LocalDate first(int row) {
        return from[row] == OPEN_START ? null : LocalDate.ofEpochDay(from[row]);
    }

    @Nullable
    LocalDate last(int row) {
        return to[row] == OPEN_END ? null : LocalDate.ofEpochDay(to[row]);
    }

    /** The last day as a number of days; the greatest number when it is open. */
    long to(int row) {
        return to[row];
    }

    /** Of these rows, those whose length is as the criterion asks. */
    RoaringBitmap within(Criterion.Length length, RoaringBitmap among) {
        return lengths.within(
                length.minDays() == null ? Long.MIN_VALUE : length.minDays(),
                length.maxDays() == null ? Long.MAX_VALUE : length.maxDays(),
                among);
    }

    /** Of these rows, those whose first and last days are as the criterion asks. */
    RoaringBitmap within(Criterion.Dates dates, RoaringBitmap among) {
        RoaringBitmap started = starts.within(least(dates.startFrom()), most(dates.startTo()), among);
        return ends.within(least(dates.endFrom()), most(dates.endTo()), started);
    }

    void writeRow(int row, DataOutput out) throws IOException {
        out.writeInt(from[row]);
        out.writeInt(to[row]);
    }

    void readRow(int row, DataInput in) throws IOException {
        add(row, in.readInt(), in.readInt());
    }

    private void add(int row, int first, int last) {
        if (row >= from.length) {
            int size = Columns.roomFor(row, from.length);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
        }
        from[row] = first;
        to[row] = last;
        starts.add(row);
        ends.add(row);
        lengths.add(row);
    }

    /** The first day as a number of days; the least number when it is open. */
    private long from(int row) {
        return from[row];
    }

    /** How many days, first and last included; without end when it is open at either end. */
    private long length(int row) {
        return from[row] == OPEN_START || to[row] == OPEN_END ? Long.MAX_VALUE : (long) to[row] - from[row] + 1;
    }

    private static int day(@Nullable LocalDate date, int open) {
        return date == null ? open : Math.toIntExact(date.toEpochDay());
    }

    private static long least(@Nullable LocalDate day) {
        return day == null ? Long.MIN_VALUE : day.toEpochDay();
    }

    private static long most(@Nullable LocalDate day) {
        return day == null ? Long.MAX_VALUE : day.toEpochDay();
    }
}
