package org.accessportal.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, to whom, when, from where, and with which right (GO-2). Ids and codes only, so that a person can be
 * erased and the chain stays whole.
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
        Origin origin) {

    /**
     * Where something was done.
     *
     * @param organizationId whose row it is; null in rows from before this was kept
     * @param sessionId the session in which the actor did it; null when the service did it by itself
     * @param requestId the request that caused it, as answered in {@code X-Request-Id}
     */
    public record Origin(
            @Nullable UUID organizationId,
            @Nullable UUID sessionId,
            @Nullable String requestId) {}

    /** A row about something that the signed-in person does. */
    public static AuditRow by(Actor actor, String action, Instant at) {
        return of(actor.identityId(), action, at, new Origin(actor.organizationId(), actor.sessionId(), null));
    }

    /** A row about something that happens within an organization, by somebody or by itself. */
    public static AuditRow within(UUID organizationId, @Nullable UUID actorId, String action, Instant at) {
        return of(actorId, action, at, new Origin(organizationId, null, null));
    }

    private static AuditRow of(@Nullable UUID actorId, String action, Instant at, Origin origin) {
        return new AuditRow(UUID.randomUUID(), at, actorId, null, action, null, null, null, "", origin);
    }

    /** The same row, about this person. */
    public AuditRow about(@Nullable UUID subject) {
        return new AuditRow(id, occurredAt, actorId, onBehalfOf, action, subject, objectId, restingOn, details, origin);
    }

    /** The same row, about this thing. */
    public AuditRow on(@Nullable UUID object) {
        return new AuditRow(id, occurredAt, actorId, onBehalfOf, action, subjectId, object, restingOn, details, origin);
    }

    /** The same row, with the right that it rested on. */
    public AuditRow restingOn(String right) {
        return new AuditRow(id, occurredAt, actorId, onBehalfOf, action, subjectId, objectId, right, details, origin);
    }

    /** The same row, done with the right that this person has lent to the actor. */
    public AuditRow onBehalfOf(@Nullable UUID lender) {
        return new AuditRow(id, occurredAt, actorId, lender, action, subjectId, objectId, restingOn, details, origin);
    }

    /** The same row, with codes and counts. */
    public AuditRow with(String moreDetails) {
        return new AuditRow(
                id, occurredAt, actorId, onBehalfOf, action, subjectId, objectId, restingOn, moreDetails, origin);
    }

    /** The same row, from that session and request. */
    AuditRow from(@Nullable UUID session, @Nullable String request) {
        var from =
                new Origin(origin.organizationId(), origin.sessionId() == null ? session : origin.sessionId(), request);
        return new AuditRow(id, occurredAt, actorId, onBehalfOf, action, subjectId, objectId, restingOn, details, from);
    }
}
