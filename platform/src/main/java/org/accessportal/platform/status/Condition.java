package org.accessportal.platform.status;

/** How something in a service is. */
public enum Condition {
    /** Nothing waits for longer than it usually does. */
    WORKS,
    /** It is behind, and may catch up by itself; or it waits for somebody. */
    WAITS,
    /** It does not go on by itself. */
    STANDS_STILL
}
