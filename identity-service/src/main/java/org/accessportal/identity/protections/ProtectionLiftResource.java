package org.accessportal.identity.protections;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
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

/** A mark that has disappeared from the feed protects until two people lift it (ID-9). */
@Path("/identity/v1/protection-lifts")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "protection-lifts", description = "People who need not be protected any more, lifted by two")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class ProtectionLiftResource {

    private final ProtectionLiftService lifts;
    private final CurrentActor actor;

    ProtectionLiftResource(ProtectionLiftService lifts, CurrentActor actor) {
        this.lifts = lifts;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The lifts that the viewer has a say over",
            description = "All of the organization for a protection officer, else those of people whose nearest manager"
                    + " the viewer is or acts as. What waits for a second yes comes first, then the newest.")
    @APIResponse(responseCode = "200", description = "A page of lifts")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ProtectionLiftView> list(
            @QueryParam("state") @Parameter(description = "Only those; without it, all") @Nullable
                    ProtectionLiftState state,
            @BeanParam @Valid PageRequest page) {
        return lifts.list(state, page, actor.get());
    }

    @GET
    @Path("standing")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "How a person's protection stands, and what the viewer may do about it",
            description = "Nothing is told to who has no say over it, and of somebody who does not exist.")
    @APIResponse(responseCode = "200", description = "How it stands")
    @APIResponse(responseCode = "422", description = "The person is missing")
    public ProtectionStanding standing(@QueryParam("identityId") @NotNull UUID identityId) {
        return lifts.standing(identityId, actor.get());
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Proposes to lift a person's protection",
            description = "For the nearest manager and who acts as one, who has opened the person with a reason. The"
                    + " person stays protected until a protection officer confirms. Sent twice it makes one, and keeps"
                    + " nothing about the person anywhere else.")
    @APIResponseSchema(
            value = ProtectionLiftView.class,
            responseCode = "201",
            responseDescription = "Waits for a second yes")
    @APIResponse(responseCode = "403", description = "The sign-in is below level 3, or the person has not been opened")
    @APIResponse(responseCode = "404", description = "There is no such protected person for the viewer")
    @APIResponse(responseCode = "409", description = "It is proposed already")
    @APIResponse(
            responseCode = "422",
            description =
                    "The feed still marks the person; or the reason is missing, too long, or holds a personnummer")
    public ProtectionLiftView propose(@Valid @NotNull ProtectionLiftRequest request) {
        return lifts.propose(request, actor.get());
    }

    @POST
    @Path("{id}/confirmation")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Lifts the protection, as the second of two",
            description = "For a protection officer who did not propose it and has opened the person with a reason."
                    + " From then on the person is like everybody else, in every service and system.")
    @APIResponseSchema(value = ProtectionLiftView.class, responseCode = "200", responseDescription = "Lifted")
    @APIResponse(
            responseCode = "403",
            description = "The sign-in is below level 3, the viewer proposed it, or is no protection officer, or the"
                    + " person has not been opened")
    @APIResponse(responseCode = "404", description = "There is no such lift for the viewer")
    @APIResponse(responseCode = "409", description = "It is decided: how, by whom, when")
    @APIResponse(responseCode = "422", description = "The feed has marked the person again")
    public ProtectionLiftView confirm(@RestPath UUID id) {
        return lifts.confirm(id, actor.get());
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Lets the protection stand",
            description = "For a protection officer; whoever answers for the person takes the proposal back with it.")
    @APIResponseSchema(value = ProtectionLiftView.class, responseCode = "200", responseDescription = "It stands")
    @APIResponse(responseCode = "404", description = "There is no such lift for the viewer")
    @APIResponse(responseCode = "409", description = "It is decided: how, by whom, when")
    public ProtectionLiftView refuse(@RestPath UUID id) {
        return lifts.refuse(id, actor.get());
    }
}
