package org.accessportal.identity.blocks;

/** Where a block stands. */
enum BlockState {
    BLOCKED,
    /** One person wants it lifted; another has to say yes. It still stops everything. */
    LIFT_PROPOSED,
    LIFTED
}
