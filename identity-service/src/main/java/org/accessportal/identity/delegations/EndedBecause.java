package org.accessportal.identity.delegations;

/** Why a delegation ended before its last day (RO-2). */
enum EndedBecause {
    REVOKED,
    /** The catalogue has another nearest manager for whom the role was lent to, or none. */
    NO_LONGER_EMPLOYEE,
    /** Whoever has the role is no longer a manager of the same administration as whoever lent it. */
    NO_LONGER_FELLOW_MANAGER,
    /** The catalogue names whoever lent the role as nobody's manager any more. */
    NO_LONGER_MANAGER
}
