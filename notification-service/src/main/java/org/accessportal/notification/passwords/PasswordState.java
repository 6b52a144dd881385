package org.accessportal.notification.passwords;

/** Where an initial password stands. */
public enum PasswordState {
    /** There is one to fetch. */
    WAITING,
    /** It was fetched, and has not been used yet. */
    FETCHED,
    /** The employee has chosen a password of their own. */
    USED,
    /** It was fetched and not used in time; fetching again makes a new one (PW-4). */
    USELESS,
    /** The engagement ended, or a later activation took its place (PW-3). */
    WITHDRAWN
}
