package org.accessportal.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The request under way: its id, and the session that it came from. */
@RequestScoped
public class CurrentRequest {

    private @Nullable String id;
    private @Nullable UUID identityId;
    private @Nullable UUID sessionId;

    /** The id that the answer bears in {@code X-Request-Id}; null where no request is under way. */
    public @Nullable String id() {
        return id;
    }

    /** The session, when it is that person who calls. */
    public @Nullable UUID sessionOf(@Nullable UUID identity) {
        return identity != null && identity.equals(identityId) ? sessionId : null;
    }

    void began() {
        id = UUID.randomUUID().toString();
    }

    void calledBy(UUID identity, UUID session) {
        identityId = identity;
        sessionId = session;
    }
}
