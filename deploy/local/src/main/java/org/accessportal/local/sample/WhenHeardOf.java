package org.accessportal.local.sample;

import java.io.IOException;
import java.time.Duration;

/** Asks again while a service has not heard of what another has just done: who has which role, which resources there are. */
final class WhenHeardOf {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private WhenHeardOf() {}

    /** Sends a document, and again until it is taken, or is refused for another reason. */
    static PortalSession.Answer post(PortalSession session, String path, Object body, String key)
            throws IOException, InterruptedException, RefusedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return session.post(path, body, key);
            } catch (RefusedException e) {
                if (!e.mayPass() || System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(PAUSE);
            }
        }
    }
}
