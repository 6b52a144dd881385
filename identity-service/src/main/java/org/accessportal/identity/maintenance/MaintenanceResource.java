package org.accessportal.identity.maintenance;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.idempotency.Idempotency;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
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

/** When delivery to target systems waits, planned by system administrators and told to everybody (NO-2, NO-3). */
@Path("/identity/v1/maintenance-windows")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "maintenance-windows", description = "When delivery to target systems waits while the portal goes on")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class MaintenanceResource {

    private final MaintenanceService windows;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    MaintenanceResource(MaintenanceService windows, Idempotency idempotency, CurrentActor actor) {
        this.windows = windows;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The organization's maintenance windows, the latest first")
    @APIResponse(responseCode = "200", description = "A page of windows")
    @APIResponse(responseCode = "403", description = "The viewer is no system administrator")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<MaintenanceView> list(@BeanParam @Valid PageRequest page) {
        return windows.list(page, actor.get());
    }

    @GET
    @Path("announced")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What everybody is told of maintenance",
            description = "What begins within two weeks, what is open, and what has been over for a day at the most.")
    @APIResponse(responseCode = "200", description = "Those windows, the earliest first")
    public List<AnnouncedMaintenance> announced() {
        return windows.announced(actor.get());
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Plans a maintenance window",
            description =
                    "For system administrators at assurance level 3. While it is open the portal answers and takes"
                            + " orders, states turn, and blocks are delivered; all other delivery waits until it is over.")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "201", responseDescription = "Planned")
    @APIResponse(responseCode = "403", description = "The viewer is no system administrator, or below level 3")
    @APIResponse(
            responseCode = "422",
            description = "It begins in the past, ends before it begins, lasts longer than three days, or overlaps"
                    + " another; or a text is missing, too long, or holds a personnummer")
    public MaintenanceView plan(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull MaintenanceRequest request) {
        Actor administrator = actor.get();
        UUID planned = idempotency.once(
                new Idempotency.Request(administrator.identityId(), "maintenance.plan", key, request),
                UUID.class,
                () -> windows.plan(request, administrator).id());
        return windows.get(planned, administrator);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes a maintenance window",
            description = "For system administrators at assurance level 3. Of one that is open only the end and the"
                    + " texts change.")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(responseCode = "403", description = "The viewer is no system administrator, or below level 3")
    @APIResponse(responseCode = "404", description = "There is no such window for the viewer")
    @APIResponse(responseCode = "409", description = "It is over")
    @APIResponse(responseCode = "412", description = "Somebody has changed it meanwhile")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public MaintenanceView change(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The version that was seen, in quotation marks") @Nullable
                    String ifMatch,
            @Valid @NotNull MaintenanceRequest request) {
        return windows.change(id, ifMatch, request, actor.get());
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Ends an open maintenance window before its time; delivery goes on at once")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "200", responseDescription = "Closed")
    @APIResponse(responseCode = "403", description = "The viewer is no system administrator")
    @APIResponse(responseCode = "404", description = "There is no such window for the viewer")
    @APIResponse(responseCode = "409", description = "It has not begun, or is over")
    public MaintenanceView close(@RestPath UUID id) {
        return windows.close(id, actor.get());
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Calls off a maintenance window that has not begun")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "200", responseDescription = "Cancelled")
    @APIResponse(responseCode = "403", description = "The viewer is no system administrator")
    @APIResponse(responseCode = "404", description = "There is no such window for the viewer")
    @APIResponse(responseCode = "409", description = "It has begun, or is over")
    public MaintenanceView cancel(@RestPath UUID id) {
        return windows.cancel(id, actor.get());
    }
}
