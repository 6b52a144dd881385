package org.accessportal.identity.registrations;

/** Where something registered stands on a day. */
public enum RegistrationState {
    COMING,
    CURRENT,
    ENDED,
    /** A feed has brought the person and the engagement; the catalogue decides from there on. */
    TAKEN_OVER;

    /** Whether its last day may still be moved. */
    boolean isOpen() {
        return this == COMING || this == CURRENT;
    }
}
