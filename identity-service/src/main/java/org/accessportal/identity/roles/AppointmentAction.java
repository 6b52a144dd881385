package org.accessportal.identity.roles;

/** What somebody may do about an appointment. */
enum AppointmentAction {
    CONFIRM,
    END
}
