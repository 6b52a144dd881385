package org.accessportal.platform.audit.rest;

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
import org.accessportal.platform.audit.SpotCheckView;
import org.accessportal.platform.audit.SpotChecks;
import org.accessportal.platform.idempotency.Idempotency;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Spot checks of a service's audit log; each service gives them an address. */
public abstract class SpotCheckEndpoint {

    private final SpotChecks checks;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    protected SpotCheckEndpoint(SpotChecks checks, Idempotency idempotency, CurrentActor actor) {
        this.checks = checks;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    /** Draws rows at random. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PERSON)
    @RateLimited(perMinute = 30)
    @ResponseStatus(201)
    @Operation(
            summary = "Draws rows of the audit log at random, to be reviewed (GO-2)",
            description =
                    "For auditors and system administrators, among the rows of their own organization. What was drawn"
                            + " is kept: nobody chooses the rows, and none is drawn away. On record.")
    @APIResponseSchema(value = SpotCheckView.class, responseCode = "201", responseDescription = "The spot check")
    @APIResponse(responseCode = "403", description = "The viewer is neither auditor nor system administrator")
    @APIResponse(responseCode = "422", description = "Nothing of that kind happened, or a field is out of bounds")
    @APIResponse(responseCode = "429", description = "More than thirty a minute")
    public SpotCheckView draw(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull SpotCheckRequest wanted) {
        Actor auditor = actor.get();
        return idempotency.once(
                new Idempotency.Request(auditor.identityId(), "audit.draw", key, wanted),
                SpotCheckView.class,
                () -> checks.draw(wanted.action(), wanted.from(), wanted.to(), wanted.rows(), auditor));
    }

    /** What has been drawn, the latest first. */
    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Spot checks of the organization, the latest first (GO-2)")
    @APIResponse(responseCode = "200", description = "A page of spot checks, with how far each has come")
    @APIResponse(responseCode = "403", description = "The viewer is neither auditor nor system administrator")
    public Page<SpotCheckView.SpotCheckSummary> list(@BeanParam @Valid PageRequest page) {
        return checks.list(page, actor.get());
    }

    /** One with its rows. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One spot check with its rows", description = "Reading it is on record.")
    @APIResponse(responseCode = "200", description = "The spot check")
    @APIResponse(responseCode = "403", description = "The viewer is neither auditor nor system administrator")
    @APIResponse(responseCode = "404", description = "There is no such spot check for the viewer")
    public SpotCheckView get(@RestPath UUID id) {
        return checks.get(id, actor.get());
    }

    /** Says what a row is like. */
    @POST
    @Path("{id}/reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Reviews one row of a spot check",
            description = "A review stands. Nobody reviews what concerns themselves (RO-7). On record.")
    @APIResponse(responseCode = "200", description = "The spot check as it stands now")
    @APIResponse(responseCode = "403", description = "The viewer is no auditor, or the row concerns the viewer")
    @APIResponse(responseCode = "404", description = "There is no such spot check for the viewer, or no such row in it")
    @APIResponse(responseCode = "409", description = "The row has been reviewed; by whom and when is told")
    @APIResponse(responseCode = "422", description = "The remark is missing, or holds a personnummer")
    public SpotCheckView review(@RestPath UUID id, @Valid @NotNull SpotCheckReviewRequest said) {
        return checks.review(id, said.rowId(), said.verdict(), said.remark(), actor.get());
    }
}
