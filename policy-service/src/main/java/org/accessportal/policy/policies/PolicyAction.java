package org.accessportal.policy.policies;

/** What a viewer may do with a policy. */
enum PolicyAction {
    EDIT,
    ACTIVATE,
    RETIRE,
    ROLL_BACK,
    TRY,
    END_TRIAL,
    CONFIRM,
    REFUSE
}
