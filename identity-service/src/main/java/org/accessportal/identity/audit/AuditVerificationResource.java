package org.accessportal.identity.audit;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.audit.AuditInspection;
import org.accessportal.platform.audit.rest.AuditVerificationEndpoint;
import org.accessportal.platform.security.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the chain of this service is whole. */
@Path("/identity/v1/audit-verifications")
@Tag(name = "audit", description = "The audit log of this service")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class AuditVerificationResource extends AuditVerificationEndpoint {

    AuditVerificationResource(AuditInspection inspection, CurrentActor actor) {
        super(inspection, actor);
    }
}
