package org.accessportal.identity.findings;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a human should mend (ID-7). */
@Path("/identity/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "findings", description = "Faults in the data")
class FindingResource {

    private final FindingQuery findings;
    private final CurrentActor actor;

    FindingResource(FindingQuery findings, CurrentActor actor) {
        this.findings = findings;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What should be mended, oldest first",
            description = "For those whose role spans the organization, and for managers about their own people.")
    public Page<FindingView> list(@QueryParam("kind") @Nullable FindingKind kind, @BeanParam @Valid PageRequest page) {
        return findings.page(actor.get(), kind, page);
    }
}
