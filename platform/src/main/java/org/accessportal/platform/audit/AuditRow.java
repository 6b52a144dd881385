package org.accessportal.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, to whom, when, and with which right (GO-2). Ids and codes only, so that a person can be erased and
 * the chain stays whole.
 *
 * @param actorId null when the service did it by itself, or nobody was signed in
 * @param onBehalfOf whose right was used, when it was lent (a delegation)
 * @param action for example {@code password.fetched}
 * @param subjectId the person it was done to
 * @param objectId the thing it was done to
 * @param restingOn the right it rested on, for example {@code nearest-manager}
 * @param details codes and counts; never a name, number or password
 */
public record AuditRow(
        UUID id,
        Instant occurredAt,
        @Nullable UUID actorId,
        @Nullable UUID onBehalfOf,
        String action,
        @Nullable UUID subjectId,
        @Nullable UUID objectId,
        @Nullable String restingOn,
        String details,
        @Nullable String requestId) {

    /** A row about something that this actor does. */
    public static AuditRow of(@Nullable UUID actorId, String action, Instant at) {
        return new AuditRow(UUID.randomUUID(), at, actorId, null, action, null, null, null, "", null);
    }

    /** The same row, about this person. */
    public AuditRow about(@Nullable UUID subject) {
        return new AuditRow(
                id, occurredAt, actorId, onBehalfOf, action, subject, objectId, restingOn, details, requestId);
    }

    /** The same row, about this thing. */
    public AuditRow on(@Nullable UUID object) {
        return new AuditRow(
                id, occurredAt, actorId, onBehalfOf, action, subjectId, object, restingOn, details, requestId);
    }

    /** The same row, with the right that it rested on. */
    public AuditRow restingOn(String right) {
        return new AuditRow(
                id, occurredAt, actorId, onBehalfOf, action, subjectId, objectId, right, details, requestId);
    }

    /** The same row, done with the right that this person has lent to the actor. */
    public AuditRow onBehalfOf(@Nullable UUID lender) {
        return new AuditRow(
                id, occurredAt, actorId, lender, action, subjectId, objectId, restingOn, details, requestId);
    }

    /** The same row, with codes and counts. */
    public AuditRow with(String moreDetails) {
        return new AuditRow(
                id, occurredAt, actorId, onBehalfOf, action, subjectId, objectId, restingOn, moreDetails, requestId);
    }
}
