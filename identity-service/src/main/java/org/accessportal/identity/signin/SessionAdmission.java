package org.accessportal.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.Admission;

/** Admits while the session goes on here, where it began, and nothing stops the person's access. */
@ApplicationScoped
class SessionAdmission implements Admission {

    private final SessionRepository sessions;

    SessionAdmission(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean admits(Actor actor, Instant issuedAt) {
        return sessions.isLive(actor.sessionId());
    }
}
