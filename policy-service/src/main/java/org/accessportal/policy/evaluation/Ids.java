package org.accessportal.policy.evaluation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;

/** Numbers for very many ids, from 0: about 25 bytes for each, where a map of objects takes a hundred. */
final class Ids {

    static final int NONE = -1;

    private static final int FIRST_SIZE = 16;

    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    private int[] slots = emptySlots(2 * FIRST_SIZE);
    private int size;

    /** The id's number, a new one when the id is new. */
    int numberOf(UUID id) {
        int slot = slotOf(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (slots[slot] == NONE) {
            if (4L * (size + 1) > 3L * slots.length) {
                spread();
                slot = slotOf(id.getMostSignificantBits(), id.getLeastSignificantBits());
            }
            slots[slot] = add(id);
        }
        return slots[slot];
    }

    /** The id's number; NONE when it has none. */
    int find(UUID id) {
        return slots[slotOf(id.getMostSignificantBits(), id.getLeastSignificantBits())];
    }

    /** The id of a number. */
    UUID get(int number) {
        return new UUID(high[number], low[number]);
    }

    int size() {
        return size;
    }

    void writeTo(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int number = 0; number < size; number++) {
            out.writeLong(high[number]);
            out.writeLong(low[number]);
        }
    }

    /** Gives what has been written the same numbers; there have been none before. */
    void readFrom(DataInput in) throws IOException {
        for (int rest = in.readInt(); rest > 0; rest--) {
            numberOf(new UUID(in.readLong(), in.readLong()));
        }
    }

    private int add(UUID id) {
        if (size == high.length) {
            int room = Columns.roomFor(size, size);
            high = Arrays.copyOf(high, room);
            low = Arrays.copyOf(low, room);
        }
        high[size] = id.getMostSignificantBits();
        low[size] = id.getLeastSignificantBits();
        return size++;
    }

    /** Where the id's number stands, or would stand. */
    private int slotOf(long mostSignificant, long leastSignificant) {
        int slot = spread(mostSignificant ^ leastSignificant) & (slots.length - 1);
        while (slots[slot] != NONE && (high[slots[slot]] != mostSignificant || low[slots[slot]] != leastSignificant)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void spread() {
        slots = emptySlots(2 * slots.length);
        for (int number = 0; number < size; number++) {
            slots[slotOf(high[number], low[number])] = number;
        }
    }

    /** Ids that differ little lie far apart. */
    private static int spread(long bits) {
        long mixed = bits * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) ^ (int) mixed;
    }

    private static int[] emptySlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
