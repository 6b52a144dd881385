package org.accessportal.identity.organizations;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feeds that one may import from (ID-5). */
@Path("/identity/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "imports")
class SourceResource {

    /** A feed. */
    record SourceView(String code, String name, UUID organizationId) {}

    /** The feeds. */
    record SourceViews(List<SourceView> items) {}

    private final Sources sources;
    private final CurrentActor actor;

    SourceResource(Sources sources, CurrentActor actor) {
        this.sources = sources;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The sources that the viewer may import from; none for most people")
    public SourceViews list() {
        Actor person = actor.get();
        if (!sources.mayImport(person.identityId())) {
            return new SourceViews(List.of());
        }
        return new SourceViews(sources.list(person.organizationId()).stream()
                .map(source -> new SourceView(source.code(), source.name(), source.organizationId()))
                .toList());
    }
}
