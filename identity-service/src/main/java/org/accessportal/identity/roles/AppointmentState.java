package org.accessportal.identity.roles;

/** Where an appointment stands. */
enum AppointmentState {
    /** Waits for a second administrator's yes; gives nothing yet. */
    PROPOSED,
    HELD,
    /** Over, taken back or refused. */
    ENDED
}
