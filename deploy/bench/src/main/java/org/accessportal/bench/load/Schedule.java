package org.accessportal.bench.load;

/**
 * When requests are due: evenly spread, whatever becomes of them.
 *
 * @param rate how many a second
 * @param number how many in all
 */
public record Schedule(double rate, int number) {

    private static final double NANOS = 1e9;

    /** That many a second for so long. */
    public static Schedule lasting(int seconds, double rate) {
        return new Schedule(rate, (int) Math.round(seconds * rate));
    }

    /** When a request is due, from 0, in nanoseconds after the first. */
    long due(int request) {
        return Math.round(request / rate * NANOS);
    }
}
