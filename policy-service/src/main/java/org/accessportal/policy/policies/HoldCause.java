package org.accessportal.policy.policies;

/** Why a planned step was not taken when its day came (PO-6). */
enum HoldCause {
    /** It would concern so many more people than were agreed to that a second policy administrator decides. */
    MORE_CONCERNED,
    /** A rule stands in its way: a resource has been retired meanwhile, or come to be kept apart. */
    NOT_POSSIBLE
}
