package org.accessportal.platform.events;

import java.time.Instant;
import java.util.UUID;

/** What happened to initial passwords; never the passwords. Topic {@code notification.passwords}, keyed by account. */
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
}
