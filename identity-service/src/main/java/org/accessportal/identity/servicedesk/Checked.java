package org.accessportal.identity.servicedesk;

/** What the service desk checks before it makes a new password (PW-5); all of it, always. */
public enum Checked {
    /** The caller said the person's personnummer. */
    PERSONAL_NUMBER,
    /** The caller has the person's SITHS card, or their own. */
    SITHS_CARD,
    /** The caller said who the person's manager is. */
    MANAGER_NAME
}
