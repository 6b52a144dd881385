package org.accessportal.identity.provisioning;

/** A target system is away, or refuses what is delivered. */
final class TargetFailure extends Exception {

    private static final long serialVersionUID = 1L;

    TargetFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
