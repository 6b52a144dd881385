package org.accessportal.identity.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.platform.events.AssignmentState;
import org.accessportal.platform.events.AssignmentState.Activation;
import org.accessportal.platform.events.AssignmentState.Reason;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.jspecify.annotations.Nullable;

/** An assignment as it lies in the database: what an identity has of one resource, and why. */
record AssignmentRow(
        UUID id,
        UUID organizationId,
        UUID identityId,
        UUID resourceId,
        UUID engagementId,
        @Nullable String level,
        Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate changesOn,
        List<Grant> grants,
        long revision) {

    /** Whether the identity has it, or is about to. */
    boolean isOn() {
        return status == Status.ACTIVE
                || status == Status.BEING_DELIVERED
                || status == Status.FROZEN
                || status == Status.BLOCKED
                || status == Status.FAILED;
    }

    /** Whether it is on and opens something. */
    boolean isUsable() {
        return isOn() && status != Status.FROZEN && status != Status.BLOCKED;
    }

    /** Whether it has ended, is about to, or is kept without being usable. */
    boolean isOver() {
        return status == Status.BEING_ENDED || status == Status.ENDED || status == Status.FROZEN;
    }

    /** Whether it comes to rest only when the directory has been delivered to. */
    boolean isUnsettled() {
        return status == Status.BEING_DELIVERED || status == Status.BEING_ENDED;
    }

    /** The same, as it is now worked out. */
    AssignmentRow follow(Entitled entitled, List<Grant> reasons, boolean inDirectory) {
        return new AssignmentRow(
                id,
                organizationId,
                identityId,
                resourceId,
                entitled.engagementId(),
                entitled.level(),
                statusFor(entitled, inDirectory),
                entitled.from(),
                entitled.to(),
                entitled.changesOn(),
                reasons,
                revision);
    }

    /** The same in that status. */
    AssignmentRow with(Status other) {
        return new AssignmentRow(
                id,
                organizationId,
                identityId,
                resourceId,
                engagementId,
                level,
                other,
                from,
                to,
                changesOn,
                grants,
                revision);
    }

    /**
     * The same, when its last reason has been taken back: yesterday was the last whole day, and no date will change it
     * any more.
     */
    AssignmentRow ending(Status other, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        boolean goesOn = to == null || to.isAfter(yesterday);
        LocalDate last = from != null && from.isAfter(yesterday) ? from : yesterday;
        return new AssignmentRow(
                id,
                organizationId,
                identityId,
                resourceId,
                engagementId,
                level,
                other,
                from,
                goesOn ? last : to,
                null,
                grants,
                revision);
    }

    /** The state that others read. */
    AssignmentState.Assignment state(RevisionEpoch epoch, @Nullable Activation activation) {
        List<Reason> reasons = grants.stream()
                .map(grant -> new Reason(
                        grant.kind(),
                        grant.engagementId(),
                        grant.policyId(),
                        grant.policyVersion(),
                        grant.orderLineId()))
                .toList();
        return new AssignmentState.Assignment(
                id,
                epoch.at(revision),
                organizationId,
                identityId,
                engagementId,
                resourceId,
                level,
                status,
                from,
                to,
                reasons,
                activation);
    }

    private Status statusFor(Entitled entitled, boolean inDirectory) {
        return switch (entitled.stage()) {
            case PLANNED -> Status.PLANNED;
            case FROZEN -> Status.FROZEN;
            case ON -> {
                boolean settled = status == Status.ACTIVE && Objects.equals(level, entitled.level());
                yield settled || !inDirectory ? Status.ACTIVE : Status.BEING_DELIVERED;
            }
            case OFF -> status == Status.ENDED || !inDirectory ? Status.ENDED : Status.BEING_ENDED;
        };
    }
}
