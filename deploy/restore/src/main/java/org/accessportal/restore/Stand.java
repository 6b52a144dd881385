package org.accessportal.restore;

/**
 * How far a thing has come, as its last state on a topic tells.
 *
 * @param epoch of the database that it was published from
 * @param counter counts its changes; 0: there is no such thing
 */
record Stand(int epoch, long counter) implements Comparable<Stand> {

    @Override
    public int compareTo(Stand other) {
        return epoch == other.epoch ? Long.compare(counter, other.counter) : Integer.compare(epoch, other.epoch);
    }

    boolean isOfNothing() {
        return epoch > 0 && counter == 0;
    }
}
