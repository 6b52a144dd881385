package org.accessportal.order.lines;

/** Where an order line stands (OR-10). */
public enum LineState {
    AWAITING_PREREQUISITE,
    AWAITING_APPROVAL,
    AWAITING_ATTESTATION,
    /** Everybody has said yes; the period has not begun. */
    AWAITING_START,
    BEING_DELIVERED,
    ACTIVE,
    /** Its end is decided and near, and is being carried out. */
    AWAITING_END,
    ENDED,
    REJECTED,
    WITHDRAWN,
    FAILED
}
