package org.accessportal.local.sample;

import java.util.Set;

/** The portal's no to something that loading the sample data needs. */
public final class RefusedException extends Exception {

    private static final Set<Integer> FOR_NOW = Set.of(429, 502, 503);
    private static final int CONFLICT = 409;
    private static final Set<Integer> NOT_YET_KNOWN = Set.of(403, 422);
    private static final Set<Integer> NOT_FOR_YOU = Set.of(401, 403, 404);

    private final int status;

    public RefusedException(String message, int status) {
        super(message);
        this.status = status;
    }

    /** Whether the cause may be that one service has not heard of another's news yet: a role, a resource. */
    boolean mayPass() {
        return NOT_YET_KNOWN.contains(status);
    }

    /** Whether nothing has been done because a part is away: the same may be asked again. */
    public boolean isForNow() {
        return FOR_NOW.contains(status);
    }

    /** Whether it had been done, or become impossible, before the request came. */
    public boolean isConflict() {
        return status == CONFLICT;
    }

    /** Whether somebody else, or the same person anew, might get another answer. */
    boolean concernsTheSession() {
        return NOT_FOR_YOU.contains(status);
    }
}
