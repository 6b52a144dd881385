package org.accessportal.platform.events;

import java.time.Instant;
import java.util.UUID;

/** What the service desk has found out about callers. Topic {@code identity.service-desk}, keyed by check. */
public sealed interface ServiceDeskFact extends Fact {

    /**
     * Somebody called about a person's password, and the service desk checked who it was (PW-5): personnummer, SITHS
     * card and the manager's name; that they were checked, never what they are.
     *
     * @param identityId whose password it is about
     * @param callerId the person, or somebody who may order for the person
     * @param checkedBy who answered, and alone may go on with it
     */
    @EventType("identity.caller-checked.v1")
    record CallerChecked(
            UUID checkId, UUID organizationId, UUID identityId, UUID callerId, UUID checkedBy, Instant occurredAt)
            implements ServiceDeskFact {

        @Override
        public UUID aggregateId() {
            return checkId;
        }
    }
}
