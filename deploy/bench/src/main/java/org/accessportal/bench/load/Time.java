package org.accessportal.bench.load;

import java.util.concurrent.locks.LockSupport;

/** What time it is, and the waiting for a later one. */
interface Time {

    /** The machine's own. */
    Time REAL = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void await(long nanos) throws InterruptedException {
            for (long rest = nanos - nanos(); rest > 0; rest = nanos - nanos()) {
                LockSupport.parkNanos(rest);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
    };

    /** Nanoseconds since some moment. */
    long nanos();

    /** Returns when it is that late, or later. */
    void await(long nanos) throws InterruptedException;
}
