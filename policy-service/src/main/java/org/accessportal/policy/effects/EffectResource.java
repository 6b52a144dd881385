package org.accessportal.policy.effects;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a policy would do (PO-6). */
@Path("/policy/v1/policies/{id}/effect")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "policies")
class EffectResource {

    private final EffectService effects;
    private final CurrentActor actor;

    EffectResource(EffectService effects, CurrentActor actor) {
        this.effects = effects;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What a step with the policy would do",
            description =
                    "Compared with what is active now, over everybody who is engaged today or later. Without a step,"
                            + " of the version that the viewer is shown; with one, for those who may change the policy.")
    @APIResponseSchema(value = Effect.class, responseCode = "200", responseDescription = "How many people")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    @APIResponse(responseCode = "403", description = "A step is asked about, and the role is missing")
    @APIResponse(responseCode = "404", description = "There is no such policy for the viewer")
    @APIResponse(responseCode = "409", description = "The step cannot be taken as the policy stands")
    @APIResponse(
            responseCode = "422",
            description = "A trial without a unit, a unit for another step, or a day that is not ahead")
    public Effect get(@RestPath UUID id, @BeanParam StepQuery step) {
        return effects.of(id, step.wanted(), actor.get());
    }

    @GET
    @Path("people")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The people behind one of the effect's numbers",
            description = "For those who may change the policy. Protected people are in no list (ID-9).")
    @APIResponse(responseCode = "200", description = "A page of people, always in the same order")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "404", description = "There is no such policy for the viewer")
    @APIResponse(responseCode = "409", description = "The step cannot be taken as the policy stands")
    @APIResponse(
            responseCode = "422",
            description =
                    "The list is missing, limit or offset is out of bounds, or unit or day and step do not go together")
    public Page<PersonEffect> people(
            @RestPath UUID id,
            @BeanParam StepQuery step,
            @QueryParam("list") @NotNull EffectList list,
            @BeanParam @Valid PageRequest page) {
        return effects.people(id, step.wanted(), list, page, actor.get());
    }
}
