package org.accessportal.platform.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person proposes and another decides. Topic {@code identity.proposals}, keyed by proposal. */
public sealed interface ProposalFact extends Fact {

    /** What is proposed. */
    enum Subject {
        /** That somebody is to hold a role (RO-6). */
        ROLE,
        /** That somebody need not be protected any more; never whose protection it is (ID-9). */
        PROTECTION_LIFT
    }

    /**
     * It is proposed, and waits for a second yes.
     *
     * @param deciderIds those who may give it
     */
    @EventType("identity.proposal-made.v1")
    record ProposalMade(
            UUID proposalId, UUID organizationId, Subject subject, List<UUID> deciderIds, Instant occurredAt)
            implements ProposalFact {

        @Override
        public UUID aggregateId() {
            return proposalId;
        }
    }

    /**
     * Somebody else than who proposed it has said yes or no.
     *
     * @param proposedBy who waits for the answer
     * @param holderId who holds a role from now on; null for a no, and for what is no role
     */
    @EventType("identity.proposal-decided.v1")
    record ProposalDecided(
            UUID proposalId,
            UUID organizationId,
            Subject subject,
            UUID proposedBy,
            @Nullable UUID holderId,
            Instant occurredAt)
            implements ProposalFact {

        @Override
        public UUID aggregateId() {
            return proposalId;
        }
    }
}
