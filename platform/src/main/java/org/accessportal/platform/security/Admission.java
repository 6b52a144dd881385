package org.accessportal.platform.security;

import java.time.Instant;

/** Whether a signed-in person may go on calling; asked at every request, of what this service knows now. */
public interface Admission {

    /**
     * False when the session has been ended (SI-3), the person has left, or their access is stopped in every system (AS-5).
     *
     * @param issuedAt when the token was issued, to the second
     */
    boolean admits(Actor actor, Instant issuedAt);
}
