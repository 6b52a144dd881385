package org.accessportal.identity.servicedesk;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.identity.servicedesk.DeskPerson.DeskPeople;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The service desk on the telephone (PW-5). */
@Path("/identity/v1/service-desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "service-desk", description = "Who calls about a password")
class ServiceDeskResource {

    private final ServiceDeskService desk;
    private final CurrentActor actor;

    ServiceDeskResource(ServiceDeskService desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @POST
    @Path("searches")
    @RateLimited(perMinute = 20)
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Finds a person by personnummer",
            description =
                    "For the role SERVICE_DESK at assurance level 3. Every search is on record, and shown to the"
                            + " person on request. Also finds people with protected identities: whoever has the number serves"
                            + " them (ID-9). An empty answer when there is nobody in the service desk's part of the organization.")
    @APIResponseSchema(value = DeskPeople.class, responseCode = "200")
    @APIResponse(responseCode = "403", description = "Not the role, or below level 3")
    @APIResponse(responseCode = "422", description = "No such number can exist")
    public DeskPeople search(@Valid @NotNull DeskSearchRequest request) {
        return desk.search(request, actor.get());
    }

    @POST
    @Path("checks")
    @RateLimited(perMinute = 20)
    @RolesAllowed(Roles.PERSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Takes down that a caller was checked",
            description = "That personnummer, SITHS card and the manager's name were checked, never what they are. The"
                    + " person must have been searched for in the same session, at most fifteen minutes ago.")
    @APIResponseSchema(value = CallerCheckView.class, responseCode = "201", responseDescription = "Taken down")
    @APIResponse(responseCode = "404", description = "The person has not been searched for")
    @APIResponse(responseCode = "422", description = "Something was not checked, or the caller may not ask")
    public CallerCheckView check(@Valid @NotNull CallerCheckRequest request) {
        return desk.check(request, actor.get());
    }
}
