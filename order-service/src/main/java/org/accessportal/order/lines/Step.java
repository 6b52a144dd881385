package org.accessportal.order.lines;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One yes that a line takes (AP-1); replaced, never changed.
 *
 * @param why the rule that demands it, as a code
 * @param approverIds who may decide; of LINE_MANAGER only those besides the nearest manager, who is looked up
 * @param rightsRevision of what was known about the rights that the decision rested on; null where it rested on none
 * @param escalated those above have it too (AP-4)
 * @param system the purchasing system that answers it, by its code; null when only people do (AP-2)
 */
@Embeddable
record Step(
        UUID id,
        @Enumerated(EnumType.STRING) StepKind kind,
        @Enumerated(EnumType.STRING) StepState state,
        String why,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> approverIds,
        @Nullable Instant since,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Long rightsRevision,
        boolean escalated,
        @Nullable String system) {

    /** A step whose turn has not come. */
    static Step later(StepKind kind, String why, List<UUID> approverIds, @Nullable String system) {
        return new Step(
                UUID.randomUUID(),
                kind,
                StepState.LATER,
                why,
                approverIds,
                null,
                null,
                null,
                null,
                null,
                false,
                system);
    }

    /** A step that is fulfilled by sending (AP-1). */
    static Step fulfilledBy(UUID sender, StepKind kind, String why, Instant at) {
        return new Step(
                UUID.randomUUID(),
                kind,
                StepState.FULFILLED_BY_SENDER,
                why,
                List.of(),
                at,
                sender,
                at,
                null,
                null,
                false,
                null);
    }

    Step awaiting(Instant at) {
        return new Step(id, kind, StepState.AWAITS, why, approverIds, at, null, null, null, null, escalated, system);
    }

    Step decided(StepState verdict, @Nullable UUID by, Cause cause) {
        return new Step(
                id,
                kind,
                verdict,
                why,
                approverIds,
                since,
                by,
                cause.at(),
                cause.text(),
                cause.rightsRevision(),
                escalated,
                system);
    }

    Step obsolete() {
        return new Step(
                id, kind, StepState.OBSOLETE, why, approverIds, since, null, null, null, null, escalated, system);
    }

    /** These decide instead, or that system does. */
    Step givenTo(List<UUID> approvers, @Nullable String answering) {
        return new Step(
                id,
                kind,
                state,
                why,
                approvers,
                since,
                decidedBy,
                decidedAt,
                reason,
                rightsRevision,
                escalated,
                answering);
    }

    /** These may decide too. */
    Step escalatedTo(List<UUID> more) {
        List<UUID> all = new ArrayList<>(approverIds);
        more.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return new Step(id, kind, state, why, all, since, decidedBy, decidedAt, reason, rightsRevision, true, system);
    }

    /** Where a line stands that awaits it. */
    LineState lineState() {
        return kind == StepKind.ATTESTATION ? LineState.AWAITING_ATTESTATION : LineState.AWAITING_APPROVAL;
    }

    boolean isOpen() {
        return state == StepState.LATER || state == StepState.AWAITS;
    }
}
