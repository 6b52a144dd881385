package org.accessportal.policy.effects;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.policy.policies.Step;
import org.accessportal.policy.policies.StepKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which step an effect is wanted of. */
class StepQuery {

    @QueryParam("step")
    @Parameter(description = "What would be done; without it, the version that the viewer is shown would be activated")
    @Nullable
    StepKind step;

    @QueryParam("unitId")
    @Parameter(description = "Where the version would be tried; of TRY, and of nothing else")
    @Nullable
    UUID unitId;

    @QueryParam("day")
    @Parameter(
            description = "When it would be done, from tomorrow to a year ahead; of ACTIVATE and RETIRE. "
                    + "Without it, today")
    @Nullable
    LocalDate day;

    @Nullable
    Step wanted() {
        return step == null ? null : new Step(step, unitId, day);
    }
}
