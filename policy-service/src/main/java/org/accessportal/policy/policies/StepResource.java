package org.accessportal.policy.policies;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.idempotency.Idempotency;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * Steps with policies: activating, retiring, rolling back and trying (PO-6). One that concerns more people than the
 * installation's limit is only proposed, and one with a day planned: the policy is answered as it was, with what waits.
 */
@Path("/policy/v1/policies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "policies")
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "403", description = "The role is missing")
@APIResponse(responseCode = "404", description = "There is no such policy for the viewer")
class StepResource {

    private static final String KEY = "Chosen by the client, one for each thing that it wants done";

    /** What was sent, and the reason in it. */
    private record Asked(Object body, String reason) {}

    private final StepService steps;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    StepResource(StepService steps, Idempotency idempotency, CurrentActor actor) {
        this.steps = steps;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("activation")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Activates the newest version",
            description = "It gives its resources from now on, in place of what did; a trial ends. What that gives "
                    + "and takes is worked out at once and goes on by itself. With a day, that happens at its first "
                    + "minute, unless it then concerns many more people than were agreed to: then it is held. "
                    + "What concerns more people than the limit waits for a second policy administrator, and "
                    + "lapses when its day comes first.")
    @APIResponseSchema(
            value = PolicyDetail.class,
            responseCode = "200",
            responseDescription = "The policy, as it is now")
    @APIResponse(responseCode = "409", description = "There is no draft, the policy is retired, or a proposal waits")
    @APIResponse(
            responseCode = "422",
            description = "The reason is missing, the day is not ahead, or a resource has been retired meanwhile")
    public PolicyDetail activate(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(description = KEY) @Nullable String key,
            @Valid @NotNull DatedStepBody body) {
        return once(id, Step.on(body.day(), StepKind.ACTIVATE), key, new Asked(body, body.reason()));
    }

    @POST
    @Path("retirement")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Retires a policy",
            description = "It gives nothing any more; a draft is given up. With a day, that happens at its first "
                    + "minute, unless it then concerns many more people than were agreed to: then it is held. "
                    + "What concerns more people than the limit waits for a second policy administrator, and "
                    + "lapses when its day comes first.")
    @APIResponseSchema(
            value = PolicyDetail.class,
            responseCode = "200",
            responseDescription = "The policy, as it is now")
    @APIResponse(responseCode = "409", description = "The policy is retired already, or a proposal waits")
    @APIResponse(responseCode = "422", description = "The reason is missing, or the day is not ahead")
    public PolicyDetail retire(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(description = KEY) @Nullable String key,
            @Valid @NotNull DatedStepBody body) {
        return once(id, Step.on(body.day(), StepKind.RETIRE), key, new Asked(body, body.reason()));
    }

    @POST
    @Path("rollback")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Makes the version active again that was active before",
            description = "Versions never change: going back is a recorded change. A trial ends. What concerns more "
                    + "people than the limit waits for a second policy administrator.")
    @APIResponseSchema(
            value = PolicyDetail.class,
            responseCode = "200",
            responseDescription = "The policy, as it is now")
    @APIResponse(
            responseCode = "409",
            description = "No other version was active before, the policy is retired, or a proposal waits")
    @APIResponse(responseCode = "422", description = "The reason is missing, or a resource has been retired meanwhile")
    public PolicyDetail rollBack(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(description = KEY) @Nullable String key,
            @Valid @NotNull ReasonBody body) {
        return once(id, Step.of(StepKind.ROLL_BACK), key, new Asked(body, body.reason()));
    }

    @POST
    @Path("trial")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Tries the draft on one unit",
            description = "It applies at the unit and everything under it; elsewhere the active version, where "
                    + "there is one, goes on. What concerns more people than the limit waits for a second "
                    + "policy administrator.")
    @APIResponseSchema(
            value = PolicyDetail.class,
            responseCode = "200",
            responseDescription = "The policy, as it is now")
    @APIResponse(
            responseCode = "409",
            description = "There is no draft, a version is being tried, the policy is retired, or a proposal waits")
    @APIResponse(
            responseCode = "422",
            description = "Reason or unit is missing, there is no such unit, or a resource has been retired meanwhile")
    public PolicyDetail tryOut(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(description = KEY) @Nullable String key,
            @Valid @NotNull TrialBody body) {
        return once(id, Step.trying(body.unitId()), key, new Asked(body, body.reason()));
    }

    @POST
    @Path("trial-ending")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Ends the trial",
            description = "The version is a draft again; the active version, where there is one, applies at that "
                    + "unit too. What concerns more people than the limit waits for a second policy "
                    + "administrator.")
    @APIResponseSchema(
            value = PolicyDetail.class,
            responseCode = "200",
            responseDescription = "The policy, as it is now")
    @APIResponse(
            responseCode = "409",
            description = "Nothing is being tried, the policy is retired, or a proposal waits")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public PolicyDetail endTrial(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(description = KEY) @Nullable String key,
            @Valid @NotNull ReasonBody body) {
        return once(id, Step.of(StepKind.END_TRIAL), key, new Asked(body, body.reason()));
    }

    private PolicyDetail once(UUID id, Step step, @Nullable String key, Asked asked) {
        Actor author = actor.get();
        return idempotency.once(
                new Idempotency.Request(author.identityId(), "policy." + step.kind() + " " + id, key, asked.body()),
                PolicyDetail.class,
                () -> steps.take(id, step, asked.reason(), author));
    }
}
