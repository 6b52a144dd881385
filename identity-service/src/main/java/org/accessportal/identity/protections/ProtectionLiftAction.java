package org.accessportal.identity.protections;

/** What somebody may do about a person's protection. */
enum ProtectionLiftAction {
    PROPOSE,
    CONFIRM,
    REFUSE
}
