package org.accessportal.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit log as auditors read it (GO-2).
 *
 * @param occurredAt in UTC, with microseconds
 * @param actorId null when the service did it by itself, or nobody was signed in
 * @param onBehalfOf whose right was used, when it was lent (a delegation)
 * @param action for example {@code password.fetched}
 * @param subjectId the person it was done to
 * @param objectId the thing it was done to
 * @param restingOn the right it rested on, for example {@code nearest-manager}
 * @param details codes and counts
 * @param sessionId the actor's session
 * @param requestId the request that caused it, as answered in {@code X-Request-Id}
 * @param number the row's number in the service's chain, from 1; null until it is sealed, which takes seconds
 */
public record AuditEntry(
        UUID id,
        Instant occurredAt,
        @Nullable UUID actorId,
        @Nullable UUID onBehalfOf,
        String action,
        @Nullable UUID subjectId,
        @Nullable UUID objectId,
        @Nullable String restingOn,
        String details,
        @Nullable UUID sessionId,
        @Nullable String requestId,
        @Nullable Long number) {

    static AuditEntry of(AuditRow row, @Nullable Long number) {
        return new AuditEntry(
                row.id(),
                row.occurredAt(),
                row.actorId(),
                row.onBehalfOf(),
                row.action(),
                row.subjectId(),
                row.objectId(),
                row.restingOn(),
                row.details(),
                row.origin().sessionId(),
                row.origin().requestId(),
                number);
    }

    /** Where the rows behind this one begin. */
    AuditPosition position() {
        return new AuditPosition(occurredAt, id);
    }
}
