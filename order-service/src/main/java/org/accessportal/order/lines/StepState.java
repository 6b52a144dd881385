package org.accessportal.order.lines;

/** Where a step stands (AP-1). */
public enum StepState {
    /** Steps before it, or prerequisites, come first. */
    LATER,
    AWAITS,
    /** Whoever sent the order is the one whose yes it takes; marked so, not passed over silently. */
    FULFILLED_BY_SENDER,
    APPROVED,
    REJECTED,
    /** The line went another way before anybody decided. */
    OBSOLETE
}
