package org.accessportal.notification.resets;

/** Where a reset stands. */
enum ResetState {
    /** The caller has been checked; the password can be made. */
    CHECKED,
    /** It was made and shown, and has not been used yet. */
    MADE,
    /** The employee has chosen a password of their own. */
    USED,
    /** It was not used in time (PW-4). */
    USELESS
}
