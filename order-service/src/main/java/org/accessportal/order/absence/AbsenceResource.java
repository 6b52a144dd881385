package org.accessportal.order.absence;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What needs a stand-in before an absence (RO-9). */
@Path("/order/v1/absence")
@Tag(name = "absence", description = "Who steps in while the viewer is away")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class AbsenceResource {

    private final AbsenceService absences;
    private final CurrentActor actor;

    AbsenceResource(AbsenceService absences, CurrentActor actor) {
        this.absences = absences;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Who attests and orders in the viewer's stead",
            description = "On every day of a period. The lent manager role, newcomers, passwords and what waits for a"
                    + " decision are asked for where they are.")
    @APIResponseSchema(value = AbsenceView.class, responseCode = "200")
    @APIResponse(responseCode = "422", description = "A day is missing, or the last is before the first")
    public AbsenceView before(@BeanParam @Valid AbsencePeriod period) {
        return absences.before(period, actor.get());
    }
}
