package org.accessportal.identity.identities;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The disclosure report (ID-9). */
@Path("/identity/v1/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "disclosures", description = "Who has been shown whom, and why")
class DisclosureResource {

    /** Whose. */
    enum Scope {
        OWN,
        ALL
    }

    private final DisclosureReport report;
    private final CurrentActor actor;

    DisclosureResource(DisclosureReport report, CurrentActor actor) {
        this.report = report;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Who has been shown whom, and why, newest first",
            description =
                    "Protected identities that were opened, and people whom the service desk looked for. Everybody"
                            + " sees their own; 403 for those of the organization but for auditors and system administrators,"
                            + " whose reading is on record and who are not told the names of whom it was about.")
    public Page<DisclosureView> list(
            @QueryParam("scope")
                    @DefaultValue("OWN")
                    @Parameter(description = "OWN: about the viewer; ALL: about everybody in the organization")
                    Scope scope,
            @BeanParam @Valid PageRequest page) {
        return scope == Scope.ALL ? report.all(actor.get(), page) : report.own(actor.get(), page);
    }
}
