package org.accessportal.platform.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.audit.AuditFound;
import org.accessportal.platform.audit.AuditSearches;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Searches a service's audit log; each service gives it an address. What is asked about is in the body: an address is
 * written to logs and histories, and whom an auditor looks into must not stand there.
 */
public abstract class AuditSearchEndpoint {

    private final AuditSearches searches;
    private final CurrentActor actor;

    protected AuditSearchEndpoint(AuditSearches searches, CurrentActor actor) {
        this.searches = searches;
        this.actor = actor;
    }

    /** Finds rows, the newest first. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PERSON)
    @RateLimited(perMinute = 120)
    @Operation(
            summary = "Searches the service's audit log (GO-2)",
            description = "For auditors and system administrators, among the rows of their own organization. The answer"
                    + " says where to go on; there is no total. Every search is itself on record, with what was asked"
                    + " about, and also the one that goes on.")
    @APIResponse(responseCode = "200", description = "The rows, the newest first")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    @APIResponse(responseCode = "403", description = "The viewer is neither auditor nor system administrator")
    @APIResponse(responseCode = "422", description = "The limit is out of bounds, or the action is no code")
    @APIResponse(responseCode = "429", description = "More than 120 a minute")
    public AuditFound search(@Valid @NotNull AuditSearchRequest request) {
        return searches.search(request.filter(), request.limit(), request.before(), actor.get());
    }
}
