package org.accessportal.identity.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.platform.events.AssignmentState.ReasonKind;
import org.jspecify.annotations.Nullable;

/**
 * One reason to have a resource: a policy because of an engagement, or an approved order for it; for a period that lies
 * within the engagement's.
 *
 * @param from first day; null from the beginning of time
 * @param to last day, included; null until further notice
 */
record Grant(
        ReasonKind kind,
        @Nullable String level,
        UUID engagementId,
        @Nullable UUID policyId,
        @Nullable Integer policyVersion,
        @Nullable UUID orderLineId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether somebody asked for it, and others said yes. */
    boolean isOrdered() {
        return kind == ReasonKind.ORDER;
    }

    /** The same reason for another period. */
    Grant during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Grant(kind, level, engagementId, policyId, policyVersion, orderLineId, first, last);
    }

    boolean isOn(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
