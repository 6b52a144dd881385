package org.accessportal.notification.resets;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.notification.passwords.FetchedView;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** New passwords from the service desk (PW-5). */
@Path("/notification/v1/password-resets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "password-resets", description = "New passwords from the service desk")
class ResetResource {

    /** Which check of a caller the new password rests on. */
    record ResetRequest(
            @Schema(description = "A check that the viewer made in identity-service, at most fifteen minutes ago")
            @NotNull
            UUID checkId) {}

    private final ResetService resets;
    private final CurrentActor actor;

    ResetResource(ResetService resets, CurrentActor actor) {
        this.resets = resets;
        this.actor = actor;
    }

    @POST
    @RateLimited(perMinute = 20)
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Makes a new password for a checked caller",
            description = "For the role SERVICE_DESK at assurance level 3. Makes the password, sets it in the directory"
                    + " with change forced at the first logon, opens an account that was locked, and shows it once. The"
                    + " employee and the nearest manager are told. A check is good for one password; it arrives here"
                    + " within a second: until then the answer is 404.")
    @APIResponseSchema(value = FetchedView.class, responseCode = "200")
    @APIResponse(responseCode = "403", description = "Not the role, or below level 3")
    @APIResponse(responseCode = "404", description = "There is no such check of the viewer's, or not yet")
    @APIResponse(responseCode = "409", description = "The check is spent or too old, or the account is not active")
    @APIResponse(responseCode = "503", description = "The directory is away, or rights cannot be checked")
    public FetchedView make(@Valid @NotNull ResetRequest request) {
        return resets.make(request.checkId(), actor.get()).view();
    }
}
