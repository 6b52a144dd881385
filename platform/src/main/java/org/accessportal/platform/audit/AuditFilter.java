package org.accessportal.platform.audit;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the audit log are wanted; what is null is not asked about, and all that is given must hold.
 *
 * @param actorId who did it
 * @param onBehalfOf whose right was used
 * @param subjectId the person it was done to
 * @param objectId the thing it was done to
 * @param action the beginning of the action's code: {@code password.} finds {@code password.fetched}
 * @param from the first moment, in UTC
 * @param to the moment before which it happened, in UTC
 * @param requestId the request that caused it
 */
public record AuditFilter(
        @Nullable UUID actorId,
        @Nullable UUID onBehalfOf,
        @Nullable UUID subjectId,
        @Nullable UUID objectId,
        @Nullable @Pattern(regexp = "[a-z][a-z.-]{0,59}") String action,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID requestId) {

    /** What is asked about, for the search's own row; person and thing have places of their own there. */
    String codes() {
        var codes = new StringJoiner(" ");
        add(codes, "actor", actorId);
        add(codes, "on-behalf-of", onBehalfOf);
        add(codes, "action", action);
        add(codes, "from", from);
        add(codes, "to", to);
        add(codes, "request", requestId);
        return codes.toString();
    }

    private static void add(StringJoiner codes, String name, @Nullable Object value) {
        if (value != null) {
            codes.add(name + "=" + value);
        }
    }
}
