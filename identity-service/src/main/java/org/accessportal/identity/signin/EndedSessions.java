package org.accessportal.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Ends a person's sessions from elsewhere: whoever was signed in, or about to be, is not any more. */
@ApplicationScoped
public class EndedSessions {

    private final SessionRepository sessions;

    EndedSessions(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** Ends every session, and every sign-in on its way; other services know by the person's next responsibilities. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endAllOf(UUID identityId, Instant at) {
        sessions.endAllOf(identityId, at);
        sessions.dropCodesOf(identityId);
    }
}
