package org.accessportal.policy.policies;

/** Where a version of a policy stands (PO-6). */
enum PolicyState {
    DRAFT,
    /** Applies at one unit and everything under it. */
    TRIAL,
    ACTIVE,
    RETIRED
}
