package org.accessportal.order.catalog;

import org.accessportal.platform.events.ResourceState;

/** What a resource is. */
enum ResourceKind {
    USER_SERVICE,
    GROUP,
    PERMISSION,
    /** What one cannot find in the catalogue: a question in one's own words that somebody answers (OR-9). */
    INQUIRY;

    /** Whether people can have it; the other services know such alone. */
    boolean isAssignable() {
        return this != INQUIRY;
    }

    /** The same kind in what is published. */
    ResourceState.Kind published() {
        return switch (this) {
            case USER_SERVICE -> ResourceState.Kind.USER_SERVICE;
            case GROUP -> ResourceState.Kind.GROUP;
            case PERMISSION -> ResourceState.Kind.PERMISSION;
            case INQUIRY -> throw new IllegalStateException("Nobody has an inquiry");
        };
    }
}
