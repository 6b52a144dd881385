package org.accessportal.identity.delegations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegation, for whoever lent the role and whoever has it.
 *
 * @param managerId who lent the role
 * @param delegateId who has it
 * @param from first day
 * @param to last day, included
 * @param endedAt when it ended before its last day; null when it did not
 * @param actions what this viewer may do with it: {@code REVOKE}
 */
record DelegationView(
        UUID id,
        UUID managerId,
        UUID delegateId,
        LocalDate from,
        LocalDate to,
        DelegationState state,
        Instant madeAt,
        @Nullable Instant endedAt,
        @Nullable EndedBecause endedBecause,
        List<String> actions) {

    /**
     * What a manager can lend, and to whom.
     *
     * @param people how many people's nearest manager the manager is
     * @param protectedPeople how many of them are protected: whoever has the role sees them too
     * @param mostMonths how long a delegation may last
     * @param delegates who may have it: the manager's own people, then, where the organization allows it, the other
     *     managers of the administration, each by name; at most 1,000 of each
     */
    record Offer(long people, long protectedPeople, int mostMonths, List<Candidate> delegates) {}

    /**
     * Somebody who may have the role lent.
     *
     * @param fellowManager another manager of the same administration, and not one of the manager's own people
     */
    record Candidate(
            UUID id, String displayName, @Nullable String unitName, boolean protectedIdentity, boolean fellowManager) {}
}
