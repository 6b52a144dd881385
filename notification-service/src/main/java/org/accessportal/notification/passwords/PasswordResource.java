package org.accessportal.notification.passwords;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Initial passwords (PW-1 to PW-4). */
@Path("/notification/v1/passwords")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "passwords", description = "Initial passwords to fetch")
class PasswordResource {

    private final PasswordService passwords;
    private final CurrentActor actor;

    PasswordResource(PasswordService passwords, CurrentActor actor) {
        this.passwords = passwords;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Initial passwords of one's people, waiting ones first",
            description = "Those that the viewer may fetch as nearest manager, and the viewer's own as information.")
    public Page<PasswordView> list(@BeanParam @Valid PageRequest page) {
        return new Page<>(
                passwords.list(actor.get(), page.offset(), page.limit()),
                passwords.count(actor.get()),
                page.limit(),
                page.offset());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One initial password: whose it is and where it stands, never the password")
    public PasswordView get(@RestPath UUID id) {
        return passwords.get(id, actor.get());
    }

    @POST
    @Path("{id}/fetching")
    @RateLimited(perMinute = 30)
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Fetches an initial password",
            description = "Makes it, sets it in the directory with change forced at the first logon, and shows it once"
                    + " (PW-4). Takes assurance level 3; the employee is told. 409 when the engagement has ended or the"
                    + " employee has a password; 503 when the directory is away or rights cannot be checked.")
    @APIResponseSchema(value = FetchedView.class, responseCode = "200")
    @APIResponse(responseCode = "403", description = "The sign-in is below level 3")
    @APIResponse(responseCode = "404", description = "There is no such password for the viewer")
    @APIResponse(responseCode = "409", description = "There is nothing to fetch any more")
    @APIResponse(responseCode = "503", description = "The directory is away, or rights cannot be checked")
    public FetchedView fetch(@RestPath UUID id) {
        return passwords.fetch(id, actor.get()).view();
    }
}
