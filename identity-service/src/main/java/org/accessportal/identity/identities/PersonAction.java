package org.accessportal.identity.identities;

/** What a viewer may do on a person's page. */
public enum PersonAction {
    /** See what the person has, and why (AS-1). */
    SEE_ASSIGNMENTS
}
