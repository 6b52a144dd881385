package org.accessportal.identity.blocks;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.identity.blocks.BlockBodies.BlockRequest;
import org.accessportal.identity.blocks.BlockBodies.LiftProposal;
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

/** "Spärra": a person's access stopped in every system, until two people lift it (AS-5). */
@Path("/identity/v1/blocks")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "blocks", description = "People whose access is stopped in every system")
@APIResponse(responseCode = "401", description = "Nobody is signed in, or one's own access is stopped")
class BlockResource {

    private final BlockService blocks;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    BlockResource(BlockService blocks, Idempotency idempotency, CurrentActor actor) {
        this.blocks = blocks;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The blocks of people over whose access the viewer has a say",
            description =
                    "Those of the nearest manager's people, and for the service desk, security and auditors all of"
                            + " the organization but protected people's. What waits for a second yes comes first, then the newest.")
    @APIResponse(responseCode = "200", description = "A page of blocks")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<BlockView> list(
            @QueryParam("state") @Parameter(description = "Only those; without it, all that are not lifted") @Nullable
                    BlockState state,
            @BeanParam @Valid PageRequest page) {
        return blocks.list(state, page, actor.get());
    }

    @GET
    @Path("standing")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Whether a person's access is stopped, and what the viewer may do about it",
            description = "Nothing is told to who has no say over it, and of somebody who does not exist.")
    @APIResponse(responseCode = "200", description = "How it stands")
    @APIResponse(responseCode = "422", description = "The person is missing")
    public BlockView.Standing standing(@QueryParam("identityId") @NotNull UUID identityId) {
        return blocks.standing(identityId, actor.get());
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Stops a person's access in every system",
            description = "Over every policy and order, within seconds: accounts are disabled, sessions ended, initial"
                    + " passwords withdrawn, and nothing more can be decided by the person. For the nearest manager and"
                    + " who acts as one, the service desk and security; never for oneself.")
    @APIResponseSchema(value = BlockView.class, responseCode = "201", responseDescription = "Stopped")
    @APIResponse(responseCode = "403", description = "It is oneself")
    @APIResponse(responseCode = "404", description = "There is no such person, or the viewer has no say over them")
    @APIResponse(responseCode = "409", description = "It is stopped already")
    @APIResponse(responseCode = "422", description = "The reason is missing, too long, or holds a personnummer")
    public BlockView block(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull BlockRequest request) {
        Actor person = actor.get();
        // The reason is not kept a second time: what is remembered is which block it was (ID-9).
        UUID made = idempotency.once(
                new Idempotency.Request(person.identityId(), "block.make", key, request),
                UUID.class,
                () -> blocks.block(request, person).id());
        return blocks.find(made, person);
    }

    @POST
    @Path("{id}/lift-proposal")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Proposes to lift it", description = "Nothing opens before another has confirmed it.")
    @APIResponseSchema(value = BlockView.class, responseCode = "200", responseDescription = "Waits for a second yes")
    @APIResponse(responseCode = "403", description = "The sign-in is below level 3, or it is oneself")
    @APIResponse(responseCode = "404", description = "There is no such block for the viewer")
    @APIResponse(responseCode = "409", description = "It is proposed already, or lifted: by whom, when")
    @APIResponse(responseCode = "422", description = "The reason is missing, too long, or holds a personnummer")
    public BlockView proposeLift(@RestPath UUID id, @Valid @NotNull LiftProposal proposal) {
        return blocks.proposeLift(id, proposal, actor.get());
    }

    @POST
    @Path("{id}/lift-confirmation")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Lifts it, as the second of two",
            description = "Never who proposed it, and never a system administrator, who approves nothing (RO-6). Access"
                    + " is exactly what policies and orders say again.")
    @APIResponseSchema(value = BlockView.class, responseCode = "200", responseDescription = "Lifted")
    @APIResponse(
            responseCode = "403",
            description = "The sign-in is below level 3, the viewer proposed it, is the person, or may not confirm")
    @APIResponse(responseCode = "404", description = "There is no such block for the viewer")
    @APIResponse(responseCode = "409", description = "Nobody proposes it now, or it is lifted: by whom, when")
    public BlockView confirmLift(@RestPath UUID id) {
        return blocks.confirmLift(id, actor.get());
    }

    @POST
    @Path("{id}/lift-refusal")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Lets it stand", description = "The proposal is gone; for the one who made it, too.")
    @APIResponseSchema(value = BlockView.class, responseCode = "200", responseDescription = "It stands")
    @APIResponse(responseCode = "403", description = "It is oneself")
    @APIResponse(responseCode = "404", description = "There is no such block for the viewer")
    @APIResponse(responseCode = "409", description = "Nobody proposes it now, or it is lifted: by whom, when")
    public BlockView refuseLift(@RestPath UUID id) {
        return blocks.refuseLift(id, actor.get());
    }
}
