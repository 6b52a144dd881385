package org.accessportal.platform.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What policies give. Topic {@code policy.entitlements}, keyed by identity id. */
public sealed interface EntitlementState extends State {

    /**
     * Everything that one identity should have by policy, for all periods (PO-1).
     *
     * @param identityRevision the identity's revision that it was computed from
     */
    @EventType("policy.entitlements.v1")
    record Entitlements(
            UUID identityId,
            Revision revision,
            UUID organizationId,
            Revision identityRevision,
            List<Entitlement> entitlements)
            implements EntitlementState {

        @Override
        public UUID aggregateId() {
            return identityId;
        }
    }

    /**
     * One resource by one policy because of one engagement.
     *
     * @param from first day; null when the engagement's is open
     * @param to last day, included; null when the engagement's is open
     */
    record Entitlement(
            UUID resourceId,
            @Nullable String level,
            UUID engagementId,
            UUID policyId,
            int policyVersion,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
