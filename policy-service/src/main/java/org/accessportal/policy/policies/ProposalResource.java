package org.accessportal.policy.policies;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Steps that wait for a second policy administrator or their day (PO-6); they stand with their policy. */
@Path("/policy/v1/policies/{id}/proposals/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "policies")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is no such policy or proposal for the viewer")
@APIResponse(responseCode = "409", description = "It is decided already, which is told, or its day has come")
class ProposalResource {

    private final StepService steps;
    private final CurrentActor actor;

    ProposalResource(StepService steps, CurrentActor actor) {
        this.steps = steps;
        this.actor = actor;
    }

    @POST
    @Path("confirmation")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Says yes to a step that somebody else has proposed",
            description =
                    "The step is taken at once, or on its day. Takes assurance level 3, and the role for that policy.")
    @APIResponseSchema(
            value = PolicyDetail.class,
            responseCode = "200",
            responseDescription = "The policy, as it is now")
    @APIResponse(responseCode = "403", description = "The role is missing, the level is too low, or it is one's own")
    @APIResponse(responseCode = "422", description = "A resource has been retired meanwhile")
    public PolicyDetail confirm(@RestPath UUID id, @RestPath int number) {
        return steps.confirm(id, number, actor.get());
    }

    @POST
    @Path("refusal")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Turns a proposed step down, takes it back, or withdraws a planned one",
            description = "Nothing changes.")
    @APIResponseSchema(value = PolicyDetail.class, responseCode = "200", responseDescription = "The policy, as it was")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public PolicyDetail refuse(@RestPath UUID id, @RestPath int number, @Valid @NotNull ReasonBody body) {
        return steps.refuse(id, number, body.reason(), actor.get());
    }
}
