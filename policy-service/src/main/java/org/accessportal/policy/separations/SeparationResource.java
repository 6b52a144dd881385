package org.accessportal.policy.separations;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Supplier;
import org.accessportal.platform.idempotency.Idempotency;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Separation of duties (PO-9). */
@Path("/policy/v1/separations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "separations", description = "Separation of duties: resources that nobody may hold together")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class SeparationResource {

    private final SeparationService separations;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SeparationResource(SeparationService separations, Idempotency idempotency, CurrentActor actor) {
        this.separations = separations;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The separations that one may see, by name",
            description = "Everybody sees those that hold for the whole organization and for the administrations that"
                    + " they work in. Those who make them, and auditors, see the others and the ended ones too.")
    @APIResponse(responseCode = "200", description = "A page of separations")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<SeparationView> list(
            @QueryParam("ended")
                    @DefaultValue("false")
                    @Parameter(description = "Those that have been ended, instead of those that hold")
                    boolean ended,
            @BeanParam @Valid PageRequest page) {
        return separations.list(ended, page, actor.get());
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Keeps resources apart",
            description =
                    "From now on no order and no policy gives one person any of the one side and any of the other without an exception; those who"
                            + " hold both are found. For the administration's policy administrator; for the whole organization,"
                            + " a system administrator. It is never edited, but ended and made anew. With an Idempotency-Key the"
                            + " same request again gets the same answer for 24 hours and makes nothing.")
    @APIResponseSchema(value = SeparationView.class, responseCode = "201", responseDescription = "The separation")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "409", description = "Two of them are kept apart already")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule is broken; field and rule are named. A resource made a moment ago may not be known yet")
    public SeparationView make(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull SeparationBody body) {
        Actor maker = actor.get();
        return once("separation.make", key, body, () -> separations.make(body, maker));
    }

    @POST
    @Path("{id}/ending")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ends a separation",
            description =
                    "From now on people may hold both. For those who may make it. With an Idempotency-Key the same"
                            + " request again gets the same answer for 24 hours.")
    @APIResponseSchema(value = SeparationView.class, responseCode = "200", responseDescription = "As it was ended")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "404", description = "There is no such separation for the viewer")
    @APIResponse(responseCode = "409", description = "It was ended before")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public SeparationView end(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants done")
                    @Nullable
                    String key,
            @Valid @NotNull EndingBody body) {
        Actor ender = actor.get();
        return once("separation.end " + id, key, body, () -> separations.end(id, body.reason(), ender));
    }

    private SeparationView once(String operation, @Nullable String key, Object body, Supplier<SeparationView> effect) {
        return idempotency.once(
                new Idempotency.Request(actor.get().identityId(), operation, key, body), SeparationView.class, effect);
    }
}
