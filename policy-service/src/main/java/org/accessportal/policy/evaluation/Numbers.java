package org.accessportal.policy.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A number for each row, from {@link Dictionary#NONE} on: two bytes for each as long as all are small, then four. */
final class Numbers {

    private static final int LARGEST_SMALL = Character.MAX_VALUE - 1;

    private char[] small = new char[0];
    private int @Nullable [] large;

    int get(int row) {
        return large == null ? small[row] - 1 : large[row] - 1;
    }

    void set(int row, int number) {
        if (large == null && number > LARGEST_SMALL) {
            widen();
        }
        makeRoom(row);
        if (large == null) {
            small[row] = (char) (number + 1);
        } else {
            large[row] = number + 1;
        }
    }

    private void makeRoom(int row) {
        if (large == null && row >= small.length) {
            small = Arrays.copyOf(small, Columns.roomFor(row, small.length));
        } else if (large != null && row >= large.length) {
            large = Arrays.copyOf(large, Columns.roomFor(row, large.length));
        }
    }

    private void widen() {
        int[] wide = new int[small.length];
        Arrays.setAll(wide, row -> small[row]);
        large = wide;
        small = new char[0];
    }
}
