package org.accessportal.local.launcher;

/** Why the portal cannot start, in one line for whoever started it. */
final class StartException extends Exception {

    static final int CANNOT_START = 1;
    static final int NOT_POSSIBLE_HERE = 2;

    private final int status;

    private StartException(String message, int status) {
        super(message);
        this.status = status;
    }

    /** Something about the machine or the command line has to change first. */
    static StartException usage(String message) {
        return new StartException(message, NOT_POSSIBLE_HERE);
    }

    static StartException failed(String message) {
        return new StartException(message, CANNOT_START);
    }

    int status() {
        return status;
    }
}
