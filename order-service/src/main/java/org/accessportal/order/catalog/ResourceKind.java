package org.accessportal.order.catalog;

import org.accessportal.platform.events.ResourceState;

/** What a resource is. */
enum ResourceKind {
    USER_SERVICE,
    GROUP,
    PERMISSION;

    /** The same kind in what is published. */
    ResourceState.Kind published() {
        return switch (this) {
            case USER_SERVICE -> ResourceState.Kind.USER_SERVICE;
            case GROUP -> ResourceState.Kind.GROUP;
            case PERMISSION -> ResourceState.Kind.PERMISSION;
        };
    }
}
