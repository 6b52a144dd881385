package org.accessportal.order.absence;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.accessportal.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The days on which somebody is away. */
class AbsencePeriod {

    @QueryParam("from")
    @NotNull
    @Parameter(description = "First day", required = true)
    LocalDate from;

    @QueryParam("to")
    @NotNull
    @Parameter(description = "Last day, included; not before the first", required = true)
    LocalDate to;

    /** For JAX-RS, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    AbsencePeriod() {}

    /** Refuses (422) one that ends before it begins. */
    void require() {
        if (to.isBefore(from)) {
            throw CommonProblem.INVALID_REQUEST.at("to", "RO-9", "The last day is not before the first");
        }
    }
}
