package org.accessportal.policy.effects;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.accessportal.policy.policies.CandidateBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a policy would do that is being written; nothing is stored (PO-6). */
@Path("/policy/v1/effects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "effects", description = "What a policy that is being written would do")
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "403", description = "The role is missing")
@APIResponse(responseCode = "404", description = "There is no such policy for the viewer to replace")
@APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
class CandidateEffectResource {

    private final EffectService effects;
    private final CurrentActor actor;

    CandidateEffectResource(EffectService effects, CurrentActor actor) {
        this.effects = effects;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What activating a policy with this content would do",
            description = "Compared with what is active now, over everybody who is engaged today or later. For those"
                    + " who may save it; nothing is stored.")
    @APIResponseSchema(
            value = Effect.class,
            responseCode = "200",
            responseDescription = "How many people, and the cost")
    public Effect count(@Valid @NotNull CandidateBody body) {
        return effects.of(body, actor.get());
    }

    @POST
    @Path("people")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The people behind one of the numbers",
            description = "For those who may save it; nothing is stored. Protected people are in no list (ID-9).")
    @APIResponse(responseCode = "200", description = "A page of people, always in the same order")
    public Page<PersonEffect> people(
            @QueryParam("list") @NotNull EffectList list,
            @BeanParam @Valid PageRequest page,
            @Valid @NotNull CandidateBody body) {
        return effects.people(body, list, page, actor.get());
    }
}
