package org.accessportal.policy.policies;

import java.time.LocalDate;
import java.util.UUID;

/** How many people a step would concern; worked out by who knows what everybody has. */
public interface ConcernCount {

    /** How many of the organization would gain, lose or change level, engaged that day or later; each person once. */
    long of(Changeover changeover, UUID organizationId, LocalDate day);
}
