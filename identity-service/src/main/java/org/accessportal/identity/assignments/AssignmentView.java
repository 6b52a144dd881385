package org.accessportal.identity.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.AssignmentState.ReasonKind;
import org.accessportal.platform.events.AssignmentState.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a person has, and why (AS-1, AS-2).
 *
 * @param level of a user service; null for what has no levels
 * @param from first day of what is on, or next on; null when open
 * @param to last day that is known, included; null until further notice
 * @param lastError why the last delivery did not succeed; null when nothing waits (PR-2)
 * @param reasons why the person has it
 */
public record AssignmentView(
        UUID id,
        UUID resourceId,
        @Nullable String level,
        Status state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String lastError,
        List<ReasonView> reasons) {

    /**
     * A reason.
     *
     * @param policyId the policy that gives it; null for other kinds
     * @param otherEngagement it rests on an engagement that somebody else answers for, and shows no more than that (RO-8)
     */
    public record ReasonView(
            ReasonKind kind,
            @Nullable UUID policyId,
            @Nullable Integer policyVersion,
            @Nullable UUID orderLineId,
            @Nullable UUID engagementId,
            boolean otherEngagement,
            @Nullable String level,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** A person's assignments. */
    public record Assignments(List<AssignmentView> items) {}
}
