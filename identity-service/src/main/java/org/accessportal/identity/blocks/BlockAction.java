package org.accessportal.identity.blocks;

/** What somebody may do about a person's access. */
enum BlockAction {
    BLOCK,
    PROPOSE_LIFT,
    CONFIRM_LIFT,
    REFUSE_LIFT
}
