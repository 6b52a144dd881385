package org.accessportal.identity.protections;

/** Where the lifting of a protection stands. */
enum ProtectionLiftState {
    /** One person wants it lifted; another has to say yes. The identity is protected. */
    PROPOSED,
    LIFTED,
    /** The identity stays protected. */
    REFUSED
}
