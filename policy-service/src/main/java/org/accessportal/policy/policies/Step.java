package org.accessportal.policy.policies;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.policy.PolicyProblem;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done with a policy.
 *
 * @param unitId where a version is tried; null for every other step
 * @param day whose first minute (Europe/Stockholm) it is taken at; null: at once
 */
public record Step(
        StepKind kind, @Nullable UUID unitId, @Nullable LocalDate day) {

    private static final Period FURTHEST = Period.ofYears(1);

    /** Refuses a trial without a unit, a unit for anything else, and a day for what is only done at once. */
    public Step {
        if ((kind == StepKind.TRY) != (unitId != null)) {
            throw CommonProblem.INVALID_REQUEST.at("unitId", "PO-6", "A trial, and nothing else, has a unit");
        }
        if (day != null && kind != StepKind.ACTIVATE && kind != StepKind.RETIRE) {
            throw CommonProblem.INVALID_REQUEST.at("day", "PO-6", "Only activating and retiring have a day");
        }
    }

    /** A step that concerns no unit of its own and is taken at once. */
    static Step of(StepKind kind) {
        return new Step(kind, null, null);
    }

    /** The version is tried on the unit from now on. */
    static Step trying(UUID unitId) {
        return new Step(StepKind.TRY, unitId, null);
    }

    /** It is taken at the first minute of that day; at once where there is none. */
    static Step on(@Nullable LocalDate day, StepKind kind) {
        return new Step(kind, null, day);
    }

    /** Refuses (422) a day that has begun, or lies further ahead than a year. */
    void requireDayAhead(LocalDate today) {
        if (day != null && (!day.isAfter(today) || day.isAfter(today.plus(FURTHEST)))) {
            throw PolicyProblem.DAY_OUT_OF_RANGE.at(
                    "day", "PO-6", "The day is " + today.plusDays(1) + " to " + today.plus(FURTHEST));
        }
    }
}
