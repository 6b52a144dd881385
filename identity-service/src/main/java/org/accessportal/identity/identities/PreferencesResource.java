package org.accessportal.identity.identities;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the signed-in person prefers (UI-2). */
@Path("/identity/v1/me/preferences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "session")
class PreferencesResource {

    /**
     * What somebody prefers.
     *
     * @param language of pages and mails: {@code sv} or {@code en}
     */
    record Preferences(@NotNull @Pattern(regexp = "sv|en") String language) {}

    private final PersonQuery people;
    private final CurrentActor actor;

    PreferencesResource(PersonQuery people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    @PUT
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Sets the language of one's pages and mails")
    @APIResponse(responseCode = "204", description = "Set")
    public void prefer(@Valid @NotNull Preferences preferences) {
        people.prefer(actor.get(), preferences.language());
    }
}
