package org.accessportal.platform.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.audit.AuditInspection;
import org.accessportal.platform.audit.AuditVerification;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Verifies a service's audit chain; each service gives it an address. */
public abstract class AuditVerificationEndpoint {

    private final AuditInspection inspection;
    private final CurrentActor actor;

    protected AuditVerificationEndpoint(AuditInspection inspection, CurrentActor actor) {
        this.inspection = inspection;
        this.actor = actor;
    }

    /** Follows the chain from its first row. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PERSON)
    @RateLimited(perMinute = 6)
    @Operation(
            summary = "Verifies the service's audit log (GO-2)",
            description = "For auditors and system administrators. Follows every row from the first. Anchors are points"
                    + " that the chain has passed, kept outside its database; without them a cut-off end cannot be seen."
                    + " The verification is itself on record.")
    @APIResponse(responseCode = "200", description = "What was found")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    @APIResponse(responseCode = "403", description = "The viewer is neither auditor nor system administrator")
    @APIResponse(responseCode = "422", description = "An anchor has no such form; the field is named")
    @APIResponse(responseCode = "429", description = "More than six a minute")
    public AuditVerification verify(@Valid @NotNull AuditVerificationRequest request) {
        return inspection.verify(request.anchors(), actor.get());
    }
}
