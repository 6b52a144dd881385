package org.accessportal.identity.bridges;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Bridging the days between an engagement's end and its renewal (AS-7). */
@Path("/identity/v1/bridges")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "bridges", description = "Access that goes on for a few days after an engagement's last one")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class BridgeResource {

    private final BridgeService bridges;
    private final CurrentActor actor;

    BridgeResource(BridgeService bridges, CurrentActor actor) {
        this.bridges = bridges;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Lets access go on after an engagement's last day",
            description =
                    "Once, from 30 days before the last day until it, for 14 days at the most, by the nearest manager"
                            + " or who acts as one. A new last day in the feed goes before it. Sent twice it is made once: the"
                            + " second is told so.")
    @APIResponseSchema(value = BridgeView.class, responseCode = "201", responseDescription = "It goes on")
    @APIResponse(responseCode = "403", description = "The sign-in is below level 3")
    @APIResponse(responseCode = "404", description = "There is no such engagement for the viewer")
    @APIResponse(responseCode = "409", description = "It is bridged already")
    @APIResponse(
            responseCode = "422",
            description =
                    "It has no last day, or that is too far away or has passed; the person's access is stopped; the day"
                            + " is out of bounds; or the reason is missing, too long, or holds a personnummer")
    public BridgeView make(@Valid @NotNull BridgeRequest request) {
        return bridges.make(request, actor.get());
    }
}
