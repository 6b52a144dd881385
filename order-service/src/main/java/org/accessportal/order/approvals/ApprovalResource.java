package org.accessportal.order.approvals;

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
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.StepKind;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What awaits somebody's yes or no (AP-1 to AP-5). No decision is made by GET. */
@Path("/order/v1/approvals")
@Tag(name = "approvals", description = "Steps that await approval or attestation")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is no such thing for the viewer")
class ApprovalResource {

    private final ApprovalService approvals;
    private final CurrentActor actor;

    ApprovalResource(ApprovalService approvals, CurrentActor actor) {
        this.approvals = approvals;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The steps that await one's decision, the oldest first")
    @APIResponse(responseCode = "200", description = "A page of steps")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ApprovalView> list(
            @QueryParam("kind") @Parameter(description = "Only of these kinds; ATTESTATION: what awaits attestation")
                    List<StepKind> kinds,
            @BeanParam @Valid PageRequest page) {
        return approvals.awaiting(kinds, page, actor.get());
    }

    @GET
    @Path("stuck")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Steps that nobody can decide, or that nobody has decided for long (AP-4)",
            description =
                    "For system administrators and the service desk. Protected people's are told by number alone.")
    @APIResponse(responseCode = "200", description = "A page of steps")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ApprovalView> stuck(@BeanParam @Valid PageRequest page) {
        return approvals.stuck(page, actor.get());
    }

    @POST
    @Path("{stepId}/decision")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decides a step",
            description =
                    "Takes assurance level 3; never for oneself, and never twice on the same line (RO-7). Of two who"
                            + " decide at once one wins; the other is told what was decided, by whom and when (AP-5).")
    @APIResponseSchema(
            value = ApprovalBodies.DecisionView.class,
            responseCode = "200",
            responseDescription = "Where the line stands now")
    @APIResponse(responseCode = "403", description = "The sign-in is below level 3, or it concerns the viewer")
    @APIResponse(responseCode = "409", description = "It has been decided already: what, by whom, when")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    @APIResponse(responseCode = "503", description = "Rights cannot be checked right now; nothing is decided")
    public ApprovalBodies.DecisionView decide(@RestPath UUID stepId, @Valid @NotNull ApprovalBodies.DecisionBody body) {
        return approvals.decide(stepId, body, actor.get());
    }

    @POST
    @Path("decisions")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decides many steps alike",
            description = "Each in a transaction of its own; the answer tells of each (AP-3).")
    @APIResponseSchema(
            value = ApprovalBodies.DecisionResults.class,
            responseCode = "200",
            responseDescription = "What became of each")
    @APIResponse(responseCode = "422", description = "The list is empty or too long")
    public ApprovalBodies.DecisionResults decideMany(@Valid @NotNull ApprovalBodies.DecisionsBody body) {
        return approvals.decideMany(body, actor.get());
    }

    @POST
    @Path("{stepId}/question")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks whoever sent the order", description = "The step goes on waiting.")
    @APIResponseSchema(
            value = ApprovalBodies.DecisionView.class,
            responseCode = "200",
            responseDescription = "Where the line stands")
    @APIResponse(responseCode = "409", description = "It has been decided already")
    @APIResponse(responseCode = "422", description = "The text is missing, or holds a personnummer")
    public ApprovalBodies.DecisionView ask(@RestPath UUID stepId, @Valid @NotNull ApprovalBodies.QuestionBody body) {
        return approvals.ask(stepId, body, actor.get());
    }

    @POST
    @Path("{stepId}/reassignment")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets somebody else decide a stuck step", description = "For system administrators (AP-4).")
    @APIResponseSchema(
            value = ApprovalBodies.DecisionView.class,
            responseCode = "200",
            responseDescription = "Where the line stands")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "409", description = "It has been decided already")
    @APIResponse(responseCode = "422", description = "That person cannot decide it")
    public ApprovalBodies.DecisionView reassign(
            @RestPath UUID stepId, @Valid @NotNull ApprovalBodies.ReassignmentBody body) {
        return approvals.reassign(stepId, body, actor.get());
    }
}
