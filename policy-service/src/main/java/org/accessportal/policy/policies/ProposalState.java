package org.accessportal.policy.policies;

/** Where a step stands that is not simply taken at once. */
enum ProposalState {
    /** Waits for a second policy administrator's yes; changes nothing yet. */
    PROPOSED,
    /** Waits for its day, and nothing else. */
    PLANNED,
    /** Its day came and it was not taken: a human decides. */
    HELD,
    /** A second policy administrator said yes, and it was taken at once. */
    CONFIRMED,
    /** Taken at the first minute of its day. */
    TAKEN,
    /** Turned down by another administrator, or taken back. */
    REFUSED,
    /** Taken back before its day. */
    WITHDRAWN,
    /** Its day came before a second policy administrator's yes. */
    LAPSED;

    /** Whether something is to come of it yet; until then the policy takes no other step. */
    boolean isOpen() {
        return this == PROPOSED || this == PLANNED || this == HELD;
    }
}
