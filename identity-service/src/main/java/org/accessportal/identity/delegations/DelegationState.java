package org.accessportal.identity.delegations;

/** Where a delegation stands on a day. */
enum DelegationState {
    COMING,
    CURRENT,
    ENDED
}
