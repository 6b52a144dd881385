package org.accessportal.identity.delegations;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

/** The manager role, lent for a while (RO-2). */
@Path("/identity/v1/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "delegations", description = "The manager role, lent for a while")
class DelegationResource {

    private final DelegationService delegations;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    DelegationResource(DelegationService delegations, Idempotency idempotency, CurrentActor actor) {
        this.delegations = delegations;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The delegations that the viewer has made or has",
            description = "What has not ended first, then by first day, the latest first.")
    public Page<DelegationView> list(@BeanParam @Valid PageRequest page) {
        return delegations.list(actor.get(), page);
    }

    @GET
    @Path("offer")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What the viewer can lend, and to whom",
            description = "For whom the catalogue names as nobody's manager: nobody and to nobody.")
    public DelegationView.Offer offer() {
        return delegations.offer(actor.get());
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Lends the manager role",
            description =
                    "Everything that RO-1 gives, for everybody whose nearest manager one is, also for work that waits"
                            + " already; never attestation. Takes assurance level 3.")
    @APIResponseSchema(value = DelegationView.class, responseCode = "201", responseDescription = "Lent")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named; nothing is lent")
    public DelegationView lend(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull DelegationRequest request) {
        Actor person = actor.get();
        return idempotency.once(
                new Idempotency.Request(person.identityId(), "delegation.lend", key, request),
                DelegationView.class,
                () -> delegations.lend(request, person));
    }

    @POST
    @Path("{id}/revocation")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Takes the role back at once")
    @APIResponseSchema(value = DelegationView.class, responseCode = "200", responseDescription = "Revoked")
    @APIResponse(responseCode = "404", description = "There is no such delegation, or somebody else made it")
    @APIResponse(responseCode = "409", description = "It has ended")
    public DelegationView revoke(@RestPath UUID id) {
        return delegations.revoke(id, actor.get());
    }
}
