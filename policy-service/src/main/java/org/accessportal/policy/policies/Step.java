package org.accessportal.policy.policies;

import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done with a policy.
 *
 * @param unitId where a version is tried; null for every other step
 */
public record Step(StepKind kind, @Nullable UUID unitId) {

    /** Refuses a trial without a unit, and a unit for anything else. */
    public Step {
        if ((kind == StepKind.TRY) != (unitId != null)) {
            throw CommonProblem.INVALID_REQUEST.at("unitId", "PO-6", "A trial, and nothing else, has a unit");
        }
    }

    /** A step that concerns no unit of its own. */
    static Step of(StepKind kind) {
        return new Step(kind, null);
    }
}
