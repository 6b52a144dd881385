package org.accessportal.order.recipients;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whom one may order for (OR-2). */
@Path("/order/v1/recipients")
@Tag(name = "recipients", description = "The engagements that one may order for")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is no such thing for the viewer")
class RecipientResource {

    private final Recipients recipients;
    private final CurrentActor actor;

    RecipientResource(Recipients recipients, CurrentActor actor) {
        this.recipients = recipients;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The engagements that one may order for, present and coming",
            description =
                    "One's people as manager, engagements at the units that one is orderer of, and one's own. Names"
                            + " are asked of identity-service; a name is turned into ids there and the list filtered by them.")
    @APIResponse(responseCode = "200", description = "A page of engagements")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<RecipientView> list(
            @QueryParam("identityIds") @Parameter(description = "Only of these people") List<UUID> identityIds,
            @QueryParam("unitId") @Parameter(description = "Only at this unit") @Nullable UUID unitId,
            @BeanParam @Valid PageRequest page) {
        return recipients.page(actor.get(), identityIds, unitId, page);
    }
}
