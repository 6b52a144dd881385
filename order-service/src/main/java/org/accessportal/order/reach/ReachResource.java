package org.accessportal.order.reach;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.order.reach.ReachBodies.EndingsBody;
import org.accessportal.order.reach.ReachBodies.EndingsView;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Access that people of other units have at one's unit (OR-7, AS-6). */
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
            description = "For those who act as the unit's manager. Outsiders first, then what is temporary, the newest"
                    + " first; protected people are not in it (AS-6).")
    @APIResponse(responseCode = "200", description = "A page, empty for those who manage no such unit")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ReachView> list(@BeanParam @Valid PageRequest page) {
        return reaches.page(page, actor.get());
    }

    @POST
    @Path("endings")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ends access at the units that one manages, today",
            description =
                    "Up to 100 lines, all or none, whoever ordered them; never one's own. Whoever sent a line is told"
                            + " when it has been taken away (AS-6).")
    @APIResponseSchema(value = EndingsView.class, responseCode = "200", responseDescription = "They end today")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "404", description = "A line is unknown, over, or nothing of the viewer's units")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public EndingsView end(@Valid @NotNull EndingsBody body) {
        return reaches.end(body, actor.get());
    }
}
