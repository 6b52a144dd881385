package org.accessportal.local.sample;

/** The portal's no to something that loading the sample data needs. */
public final class RefusedException extends Exception {

    private static final int NOT_YET_KNOWN = 422;

    private final int status;

    RefusedException(String message, int status) {
        super(message);
        this.status = status;
    }

    /** Whether the cause may be that one service has not heard of another's news yet. */
    boolean mayPass() {
        return status == NOT_YET_KNOWN;
    }
}
