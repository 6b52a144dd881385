package org.accessportal.policy.policies;

/** Where a proposed step stands. */
enum ProposalState {
    /** Waits for a second policy administrator's yes; changes nothing yet. */
    PROPOSED,
    CONFIRMED,
    /** Turned down by another administrator, or taken back. */
    REFUSED
}
