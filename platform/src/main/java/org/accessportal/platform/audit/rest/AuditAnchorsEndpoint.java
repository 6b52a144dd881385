package org.accessportal.platform.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import org.accessportal.platform.audit.AuditAnchor;
import org.accessportal.platform.audit.AuditAnchors;
import org.accessportal.platform.audit.Auditors;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The points that other services' audit chains have passed, as this service keeps them. */
public abstract class AuditAnchorsEndpoint {

    private final AuditAnchors anchors;
    private final Auditors auditors;
    private final CurrentActor actor;

    protected AuditAnchorsEndpoint(AuditAnchors anchors, Auditors auditors, CurrentActor actor) {
        this.anchors = anchors;
        this.auditors = auditors;
        this.actor = actor;
    }

    /** The latest point of every minute in which the chain grew. */
    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Points that a service's audit chain has passed, the latest first (GO-2)",
            description = "For auditors and system administrators: what to verify that service's chain against.")
    @APIResponse(responseCode = "200", description = "A page of points, one for every minute in which the chain grew")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    @APIResponse(responseCode = "403", description = "The viewer is neither auditor nor system administrator")
    @APIResponse(responseCode = "422", description = "The service is missing, or limit or offset is out of bounds")
    public Page<AuditAnchor> list(
            @QueryParam("service")
                    @NotBlank
                    @Parameter(description = "Whose chain: identity, order, policy or notification", required = true)
                    String service,
            @BeanParam @Valid PageRequest page) {
        auditors.require(actor.get());
        return anchors.of(service, page);
    }
}
