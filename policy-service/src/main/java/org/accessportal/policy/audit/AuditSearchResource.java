package org.accessportal.policy.audit;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.audit.AuditSearches;
import org.accessportal.platform.audit.rest.AuditSearchEndpoint;
import org.accessportal.platform.security.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what, to whom and when, in this service. */
@Path("/policy/v1/audit-searches")
@Tag(name = "audit", description = "The audit log of this service")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class AuditSearchResource extends AuditSearchEndpoint {

    AuditSearchResource(AuditSearches searches, CurrentActor actor) {
        super(searches, actor);
    }
}
