package org.accessportal.order.reviews;

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
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Reviews of what somebody has by orders, where their unit has changed (GO-1). */
@Path("/order/v1/reviews")
@Tag(name = "reviews", description = "What somebody has by orders, to be looked at after a change of unit")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class ReviewResource {

    private final ReviewService reviews;
    private final CurrentActor actor;

    ReviewResource(ReviewService reviews, CurrentActor actor) {
        this.reviews = reviews;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The reviews with something left to answer, the one that is due first at the top",
            description = "For whoever answers as nearest manager for the person where they work now; when the last day"
                    + " has passed, for those above too. Never one's own (RO-7).")
    @APIResponse(responseCode = "200", description = "A page of reviews")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ReviewView> list(@BeanParam @Valid PageRequest page) {
        return reviews.page(page, actor.get());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "One review with everything that is looked at",
            description = "What is unusual among those with the same title at the unit, or ends soonest, comes first.")
    @APIResponseSchema(value = ReviewDetail.class, responseCode = "200", responseDescription = "The review")
    @APIResponse(responseCode = "404", description = "There is no such review for the viewer")
    public ReviewDetail get(@RestPath UUID id) {
        return reviews.get(id, actor.get());
    }

    @POST
    @Path("{id}/items/{lineId}/answer")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keeps one thing, ends it today, or gives it an earlier last day",
            description = "It is carried out at once; the rest can be answered another time. Takes assurance level 3. A"
                    + " later last day is ordered as an extension, and approved as one.")
    @APIResponseSchema(
            value = ReviewDetail.class,
            responseCode = "200",
            responseDescription = "The review, as it is now")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "403", description = "The sign-in is below level 3")
    @APIResponse(responseCode = "404", description = "There is no such thing for the viewer")
    @APIResponse(responseCode = "409", description = "Nobody asks about it now: it was answered, or has ended")
    @APIResponse(responseCode = "422", description = "The last day is missing, out of place, past or later than it is")
    @APIResponse(responseCode = "503", description = "Rights cannot be checked right now; nothing is decided")
    public ReviewDetail answer(@RestPath UUID id, @RestPath UUID lineId, @Valid @NotNull ReviewAnswerBody body) {
        return reviews.answer(id, lineId, body, actor.get());
    }
}
