package org.accessportal.order.status;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.status.ServiceStatuses;
import org.accessportal.platform.status.StatusEndpoint;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How this service is: what works, what waits, and since when. */
@Path("/order/v1/status")
@Tag(name = "status", description = "What works, what waits, and since when")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@Blocking
class StatusResource extends StatusEndpoint {

    StatusResource(ServiceStatuses statuses, CurrentActor actor) {
        super(statuses, actor);
    }
}
