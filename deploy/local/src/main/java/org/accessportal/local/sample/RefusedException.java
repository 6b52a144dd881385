package org.accessportal.local.sample;

import java.util.Set;

/** The portal's no to something that loading the sample data needs. */
public final class RefusedException extends Exception {

    private static final int NOT_YET_KNOWN = 422;
    private static final Set<Integer> NOT_FOR_YOU = Set.of(401, 403, 404);

    private final int status;

    public RefusedException(String message, int status) {
        super(message);
        this.status = status;
    }

    /** Whether the cause may be that one service has not heard of another's news yet. */
    boolean mayPass() {
        return status == NOT_YET_KNOWN;
    }

    /** Whether somebody else, or the same person anew, might get another answer. */
    boolean concernsTheSession() {
        return NOT_FOR_YOU.contains(status);
    }
}
