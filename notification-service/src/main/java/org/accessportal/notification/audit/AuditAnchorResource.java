package org.accessportal.notification.audit;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.audit.AuditAnchors;
import org.accessportal.platform.audit.Auditors;
import org.accessportal.platform.audit.rest.AuditAnchorsEndpoint;
import org.accessportal.platform.security.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the other services' chains are verified against. */
@Path("/notification/v1/audit-anchors")
@Tag(name = "audit", description = "The audit log of this service")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class AuditAnchorResource extends AuditAnchorsEndpoint {

    AuditAnchorResource(AuditAnchors anchors, Auditors auditors, CurrentActor actor) {
        super(anchors, auditors, actor);
    }
}
