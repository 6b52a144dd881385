package org.accessportal.identity.maintenance;

/** What a system administrator may do with a maintenance window. */
enum MaintenanceAction {
    CHANGE,
    CLOSE,
    CANCEL
}
