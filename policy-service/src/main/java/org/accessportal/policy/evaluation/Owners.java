package org.accessportal.policy.evaluation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Whose row is whose: every identity has a number, and of every identity one row leads to the next. */
final class Owners {

    private final Ids identities = new Ids();
    private int[] firstRows = new int[0];
    private int[] identityOf = new int[0];
    private int[] nextRows = new int[0];

    int numberOf(UUID identityId) {
        int identity = identities.numberOf(identityId);
        firstRows = withRoom(firstRows, identity);
        return identity;
    }

    /** The identity's number; NONE when it has none. */
    int find(UUID identityId) {
        return identities.find(identityId);
    }

    UUID id(int identity) {
        return identities.get(identity);
    }

    int ownerOf(int row) {
        return identityOf[row];
    }

    /** The row is the identity's too. */
    void own(int identity, int row) {
        identityOf = withRoom(identityOf, row);
        nextRows = withRoom(nextRows, row);
        identityOf[row] = identity;
        nextRows[row] = firstRows[identity];
        firstRows[identity] = row;
    }

    /** No row is the identity's any more. */
    void disown(int identity) {
        firstRows[identity] = Ids.NONE;
    }

    /** Goes through the identity's rows; none for one that has no number. */
    void forEachRow(int identity, IntConsumer taker) {
        int row = identity == Ids.NONE ? Ids.NONE : firstRows[identity];
        for (; row != Ids.NONE; row = nextRows[row]) {
            taker.accept(row);
        }
    }

    /** All rows of the people. */
    RoaringBitmap rowsOf(People people) {
        RoaringBitmapWriter<RoaringBitmap> rows = RoaringBitmapWriter.writer().get();
        people.numbers().forEach((int identity) -> forEachRow(identity, rows::add));
        return rows.get();
    }

    void writeTo(DataOutput out) throws IOException {
        identities.writeTo(out);
    }

    void readFrom(DataInput in) throws IOException {
        identities.readFrom(in);
        firstRows = withRoom(firstRows, identities.size() - 1);
    }

    private static int[] withRoom(int[] column, int place) {
        int present = column.length;
        if (place < present) {
            return column;
        }
        int[] larger = Arrays.copyOf(column, Columns.roomFor(place, present));
        Arrays.fill(larger, present, larger.length, Ids.NONE);
        return larger;
    }
}
