package org.accessportal.order.holdings;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who is known to have a SITHS card (OR-6). */
@Path("/order/v1/card-holders")
@Blocking
@Tag(name = "card-holders", description = "Who is known to have a SITHS card")
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class CardHolderResource {

    /** Somebody who has got a card. */
    record CardHolderBody(@NotNull UUID identityId) {}

    private final CardHolders holders;
    private final CurrentActor actor;

    CardHolderResource(CardHolders holders, CurrentActor actor) {
        this.holders = holders;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(204)
    @Operation(
            summary = "Somebody has got a SITHS card",
            description =
                    "For those who may order for the person, fulfillers and the service desk. Lines that waited for"
                            + " the card go on by themselves.")
    @APIResponse(responseCode = "204", description = "It is known")
    @APIResponse(responseCode = "404", description = "There is nobody such for the viewer")
    public void know(@Valid @NotNull CardHolderBody body) {
        holders.know(body.identityId(), actor.get());
    }
}
