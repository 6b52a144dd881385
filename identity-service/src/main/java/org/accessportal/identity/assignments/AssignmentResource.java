package org.accessportal.identity.assignments;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** "Tilldelade behörigheter": what a person has, and "Anledningar" (AS-1). */
@Path("/identity/v1/identities/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "assignments", description = "What everyone has, and why")
class AssignmentResource {

    private final AssignmentQuery assignments;
    private final CurrentActor actor;

    AssignmentResource(AssignmentQuery assignments, CurrentActor actor) {
        this.assignments = assignments;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "What a person has, and why", description = "404 for who is not for this viewer (ID-9).")
    public AssignmentView.Assignments list(@RestPath UUID id) {
        return assignments.of(id, actor.get());
    }
}
