package org.accessportal.identity.arrivals;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The day-one view of a manager's people (AS-3). */
@Path("/identity/v1/arrivals")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "arrivals", description = "Engagements that begin, and what works on their first day")
class ArrivalResource {

    private final Arrivals arrivals;
    private final CurrentActor actor;

    ArrivalResource(Arrivals arrivals, CurrentActor actor) {
        this.arrivals = arrivals;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Engagements that begin today or later, and what will work at 07:00 on the first day",
            description =
                    "Of the people whose nearest manager the viewer is or acts as, the next first; empty for others.")
    @APIResponse(responseCode = "200", description = "A page of engagements")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ArrivalView> list(@BeanParam @Valid PageRequest page) {
        return arrivals.page(page, actor.get());
    }
}
