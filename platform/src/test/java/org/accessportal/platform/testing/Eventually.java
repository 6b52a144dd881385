package org.accessportal.platform.testing;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits until something that happens by itself has happened. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Eventually() {}

    /** Runs the check until it passes; its last failure is the test's. */
    public static void succeeds(Runnable check) {
        succeeds(PATIENCE, () -> {
            check.run();
            return true;
        });
    }

    /** Runs the check until it passes within that time. */
    public static <T> T succeeds(Duration patience, Callable<T> check) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return check.call();
            } catch (Exception | AssertionError failure) {
                if (System.nanoTime() > end) {
                    throw failure instanceof AssertionError error
                            ? error
                            : new AssertionError("It never happened", failure);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
