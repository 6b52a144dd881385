package org.accessportal.order.tasks;

/** Where a fulfilment task stands (PR-6). */
enum TaskState {
    /** Nobody has taken it on. */
    NEW,
    ASSIGNED,
    DONE,
    /** The line went another way before it was done. */
    CANCELLED
}
