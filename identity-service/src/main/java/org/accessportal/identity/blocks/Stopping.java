package org.accessportal.identity.blocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.assignments.Assignments;
import org.accessportal.identity.identities.DirectoryPublisher;
import org.accessportal.identity.signin.EndedSessions;

/** Carries a block, or its lifting, to everything that it bites on: sessions, assignments, accounts, other services. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Stopping {

    private final EndedSessions sessions;
    private final Assignments assignments;
    private final DirectoryPublisher publisher;
    private final Clock clock;

    Stopping(EndedSessions sessions, Assignments assignments, DirectoryPublisher publisher, Clock clock) {
        this.sessions = sessions;
        this.assignments = assignments;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The person is stopped, or is not any more: no session goes on, and what they should have is worked out anew. */
    void takeEffect(UUID identityId) {
        sessions.endAllOf(identityId, clock.instant());
        assignments.reassess(List.of(identityId));
        tell(identityId);
    }

    /** Tells the other services how it stands. */
    void tell(UUID identityId) {
        publisher.raiseResponsibilities(List.of(identityId));
        publisher.publishResponsibilities(List.of(identityId));
    }
}
