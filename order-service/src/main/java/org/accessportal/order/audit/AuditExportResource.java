package org.accessportal.order.audit;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.audit.AuditExports;
import org.accessportal.platform.audit.rest.AuditExportEndpoint;
import org.accessportal.platform.security.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of this service as a file that can be verified by itself. */
@Path("/order/v1/audit-exports")
@Tag(name = "audit", description = "The audit log of this service")
@Blocking
class AuditExportResource extends AuditExportEndpoint {

    AuditExportResource(AuditExports exports, CurrentActor actor, PlatformSettings settings) {
        super(exports, actor, settings);
    }
}
