package org.accessportal.policy.policies;

import java.util.UUID;

/** How many people a step would concern; worked out by who knows what everybody has. */
public interface ConcernCount {

    /** How many of the organization would gain, lose or change level; each person once. */
    long of(Changeover changeover, UUID organizationId);
}
