package org.accessportal.order.reach;

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

/** Access that people of other units have at one's unit (OR-7). */
@Path("/order/v1/reaches")
@Tag(name = "reaches", description = "Access that people of other units have at a unit, by order")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class ReachResource {

    private final ReachService reaches;
    private final CurrentActor actor;

    ReachResource(ReachService reaches, CurrentActor actor) {
        this.reaches = reaches;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Orders by which people of other units have access at the units that one manages",
            description = "The newest first; protected people are not in it.")
    @APIResponse(responseCode = "200", description = "A page, empty for those who manage no such unit")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ReachView> list(@BeanParam @Valid PageRequest page) {
        return reaches.page(page, actor.get());
    }
}
