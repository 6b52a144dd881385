package org.accessportal.identity.savedviews;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.idempotency.Idempotency;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Filters of lists under names, from device to device (UI-3). */
@Path("/identity/v1/saved-views")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "saved-views", description = "Filters of lists that one keeps under names of one's own")
class SavedViewResource {

    private final SavedViewService views;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SavedViewResource(SavedViewService views, Idempotency idempotency, CurrentActor actor) {
        this.views = views;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One's saved views, by page and name", description = "At most fifty, and nobody else's.")
    @APIResponseSchema(value = SavedViewView.All.class, responseCode = "200")
    public SavedViewView.All list() {
        return views.list(actor.get());
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(summary = "Saves a list's filter under a name")
    @APIResponseSchema(value = SavedViewView.class, responseCode = "201", responseDescription = "Saved")
    @APIResponse(responseCode = "409", description = "Another view of the page has that name")
    @APIResponse(responseCode = "422", description = "A rule is broken, or one has fifty; field and rule are named")
    public SavedViewView save(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull SavedViewRequest request) {
        Actor owner = actor.get();
        return idempotency.once(
                new Idempotency.Request(owner.identityId(), "saved-view.save", key, request),
                SavedViewView.class,
                () -> views.save(request, owner));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Renames a saved view, or lets its page open with it")
    @APIResponseSchema(value = SavedViewView.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(responseCode = "404", description = "One has no such view")
    @APIResponse(responseCode = "409", description = "Another view of the page has that name")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public SavedViewView change(@RestPath UUID id, @Valid @NotNull SavedViewChange change) {
        return views.change(id, change, actor.get());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @ResponseStatus(204)
    @Operation(summary = "Deletes a saved view")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "One has no such view")
    public void delete(@RestPath UUID id) {
        views.delete(id, actor.get());
    }
}
