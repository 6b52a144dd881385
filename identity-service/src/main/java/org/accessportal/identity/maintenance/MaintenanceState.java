package org.accessportal.identity.maintenance;

/** Where a maintenance window stands. */
enum MaintenanceState {
    /** It has not begun. */
    PLANNED,
    /** Delivery waits. */
    OPEN,
    /** It is over: as planned, or closed early. */
    CLOSED,
    /** It was called off before it began. */
    CANCELLED
}
