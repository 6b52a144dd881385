package org.accessportal.upgrade;

/** What people do at the portal, in turn. */
enum Visit {
    SESSION,
    LINES,
    NAMES,
    POLICIES,
    RECIPIENTS,
    PERSON,
    PASSWORDS,
    CATALOGUE,
    MESSAGES,
    /** Writes a draft and sends it. */
    ORDER
}
