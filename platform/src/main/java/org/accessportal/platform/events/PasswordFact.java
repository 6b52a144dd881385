package org.accessportal.platform.events;

import java.time.Instant;
import java.util.UUID;

/** What happened to initial passwords; never the passwords. Topic {@code notification.passwords}, keyed by account; a reset by itself. */
public sealed interface PasswordFact extends Fact {

    /** Somebody fetched an initial password, which made it (PW-4). */
    @EventType("notification.password-fetched.v1")
    record Fetched(
            UUID accountId, UUID organizationId, UUID identityId, int activation, UUID fetchedBy, Instant occurredAt)
            implements PasswordFact {

        @Override
        public UUID aggregateId() {
            return accountId;
        }
    }

    /** The service desk made a new password after checking who called (PW-5). */
    @EventType("notification.password-reset.v1")
    record Reset(UUID resetId, UUID organizationId, UUID identityId, UUID callerId, UUID resetBy, Instant occurredAt)
            implements PasswordFact {

        @Override
        public UUID aggregateId() {
            return resetId;
        }
    }
}
