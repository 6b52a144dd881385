package org.accessportal.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.Admission;
import org.accessportal.platform.time.PortalTime;

/** Admits while the session goes on here, where it began, and its person has neither left nor been stopped. */
@ApplicationScoped
class SessionAdmission implements Admission {

    private final SessionRepository sessions;
    private final Clock clock;

    SessionAdmission(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public boolean admits(Actor actor, Instant issuedAt) {
        return sessions.isLive(actor.sessionId(), PortalTime.today(clock));
    }
}
