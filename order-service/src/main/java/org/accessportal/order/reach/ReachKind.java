package org.accessportal.order.reach;

/** Who reaches a unit, in the order of how soon its manager should look at it (AS-6). */
enum ReachKind {
    /** Works for a provider, or for another administration than the unit's. */
    OUTSIDER,
    /** Has it until a last day. */
    TEMPORARY,
    /** Has it as long as the engagement lasts. */
    LASTING
}
