package org.accessportal.identity.provisioning;

/** A target system is away, or refuses what is delivered. */
final class TargetFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String target;

    /** Of the directory, or of the one system that is being talked to. */
    TargetFailure(String message, Throwable cause) {
        this(Targets.DIRECTORY, message, cause);
    }

    private TargetFailure(String target, String message, Throwable cause) {
        super(message, cause);
        this.target = target;
    }

    /** The same failure, with the name of the system before it. */
    TargetFailure of(String system) {
        return new TargetFailure(system, system + ": " + getMessage(), this);
    }

    /** Which target. */
    String target() {
        return target;
    }
}
