package org.accessportal.platform.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everyone has, and why. Topic {@code identity.assignments}, keyed by assignment id. */
public sealed interface AssignmentState extends State {

    /**
     * That an identity has a resource for a period (AS-1, AS-2).
     *
     * @param engagementId the engagement whose nearest manager answers for it
     * @param level of a user service; null for what has no levels
     * @param to last day, included; null until further notice
     * @param activation null for what needs no account of its own
     */
    @EventType("identity.assignment.v1")
    record Assignment(
            UUID assignmentId,
            Revision revision,
            UUID organizationId,
            UUID identityId,
            UUID engagementId,
            UUID resourceId,
            @Nullable String level,
            Status status,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Reason> reasons,
            @Nullable Activation activation)
            implements AssignmentState {

        @Override
        public UUID aggregateId() {
            return assignmentId;
        }
    }

    /** Where an assignment stands (AS-2). */
    enum Status {
        PLANNED,
        BEING_DELIVERED,
        ACTIVE,
        FROZEN,
        /** Wanted as before, and not usable: the person's access is stopped (AS-5). */
        BLOCKED,
        BEING_ENDED,
        ENDED,
        FAILED
    }

    /**
     * Why the identity has it.
     *
     * @param policyId of what a policy gives
     * @param orderLineId of what was ordered: the line on {@code order.lines}
     */
    record Reason(
            ReasonKind kind,
            UUID engagementId,
            @Nullable UUID policyId,
            @Nullable Integer policyVersion,
            @Nullable UUID orderLineId) {

        /** A reason that is no order. */
        public Reason(ReasonKind kind, UUID engagementId, @Nullable UUID policyId, @Nullable Integer policyVersion) {
            this(kind, engagementId, policyId, policyVersion, null);
        }
    }

    /** The kinds of reason. */
    enum ReasonKind {
        POLICY,
        ORDER,
        DELEGATION,
        DERIVED_ROLE,
        FOUND
    }

    /**
     * The latest time that the account was enabled.
     *
     * @param number counts the account's activations from 1
     * @param passwordNeeded the account had no valid password then (PW-1, PW-2)
     */
    record Activation(UUID accountId, int number, boolean passwordNeeded) {}
}
