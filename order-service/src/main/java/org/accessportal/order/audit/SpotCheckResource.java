package org.accessportal.order.audit;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.audit.SpotChecks;
import org.accessportal.platform.audit.rest.SpotCheckEndpoint;
import org.accessportal.platform.idempotency.Idempotency;
import org.accessportal.platform.security.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Random rows of this service's log, and what auditors said about them. */
@Path("/order/v1/audit-spot-checks")
@Tag(name = "audit", description = "The audit log of this service")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class SpotCheckResource extends SpotCheckEndpoint {

    SpotCheckResource(SpotChecks checks, Idempotency idempotency, CurrentActor actor) {
        super(checks, idempotency, actor);
    }
}
