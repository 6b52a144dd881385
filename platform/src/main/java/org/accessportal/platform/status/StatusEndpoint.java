package org.accessportal.platform.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How a service is; each service gives it an address. */
public abstract class StatusEndpoint {

    private final ServiceStatuses statuses;
    private final CurrentActor actor;

    protected StatusEndpoint(ServiceStatuses statuses, CurrentActor actor) {
        this.statuses = statuses;
        this.actor = actor;
    }

    /** All parts of the service, as they are now. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What works, what waits, and since when",
            description = "For system administrators. Numbers and codes from the service's own database; whom they are"
                    + " about is not told, and nobody with a protected identity is counted.")
    @APIResponseSchema(value = ServiceStatus.class, responseCode = "200")
    @APIResponse(responseCode = "403", description = "The viewer is no system administrator")
    public ServiceStatus get() {
        return statuses.now(actor.get());
    }
}
