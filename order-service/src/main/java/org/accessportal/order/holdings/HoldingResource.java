package org.accessportal.order.holdings;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.order.holdings.HoldingView.HoldingsView;
import org.accessportal.order.holdings.HoldingView.UsualView;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a colleague has, for "same access as a colleague" (OR-4), and what is usual among colleagues (OR-1). */
@Path("/order/v1/recipients/{engagementId}/holdings")
@Tag(name = "recipients", description = "The engagements that one may order for")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class HoldingResource {

    private final ColleagueHoldings colleagues;
    private final CurrentActor actor;

    HoldingResource(ColleagueHoldings colleagues, CurrentActor actor) {
        this.colleagues = colleagues;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What one of the engagements gives, to be ordered for others too",
            description =
                    "What policies and orders give for this engagement and can be ordered; not what the person has"
                            + " through another engagement, what is lent, and what is only kept between two engagements.")
    @APIResponse(
            responseCode = "200",
            description = "Resources, with their levels as far as they are the engagement's own")
    @APIResponse(responseCode = "404", description = "There is no such engagement that the viewer may order for")
    public HoldingsView list(@RestPath UUID engagementId) {
        return new HoldingsView(colleagues.of(engagementId, actor.get()));
    }

    @GET
    @Path("usual")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What those with the same title at the same unit usually have",
            description = "At least two of them and at least every other, because of their engagements there; only what"
                    + " can be ordered, at most twenty (OR-1). Protected people are not counted.")
    @APIResponse(responseCode = "200", description = "Resources, the most usual first")
    @APIResponse(responseCode = "404", description = "There is no such engagement that the viewer may order for")
    public UsualView usual(@RestPath UUID engagementId) {
        return new UsualView(colleagues.usual(engagementId, actor.get()));
    }
}
