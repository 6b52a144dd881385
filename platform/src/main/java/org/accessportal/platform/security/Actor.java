package org.accessportal.platform.security;

import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;

/**
 * The person who calls, as the sign-in knows them; rights are looked up, never carried.
 *
 * @param assuranceLevel 2 or 3, of the sign-in (SI-2)
 */
public record Actor(UUID identityId, UUID organizationId, UUID sessionId, int assuranceLevel) {

    /** What approvals, passwords and protected identities demand (SI-2). */
    public static final int REQUIRED_LEVEL = 3;

    /** Whether the actor is that person. */
    public boolean is(UUID identity) {
        return identityId.equals(identity);
    }

    /** Refuses a sign-in below level 3 (SI-2). */
    public void requireHighAssurance() {
        if (assuranceLevel < REQUIRED_LEVEL) {
            throw CommonProblem.ASSURANCE_LEVEL_TOO_LOW.because("The sign-in is of level " + assuranceLevel);
        }
    }
}
