package org.accessportal.identity.roles;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** Who may do what in the portal and why, and roles that two administrators give (RO-6). */
@Path("/identity/v1/roles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "roles", description = "Who may do what in the portal, and why")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "403", description = "The role is missing, or the sign-in is below what it takes")
class RoleResource {

    /** The roles that can be asked for. */
    enum HeldRole {
        MANAGER,
        DELEGATE,
        ORDERER,
        POLICY_ADMINISTRATOR,
        RESOURCE_OWNER,
        ATTEST_LIST_KEEPER,
        FULFILLER,
        SERVICE_DESK,
        PROTECTION_OFFICER,
        AUDITOR,
        SYSTEM_ADMINISTRATOR
    }

    private final RoleService roles;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RoleResource(RoleService roles, Idempotency idempotency, CurrentActor actor) {
        this.roles = roles;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Everybody who may do something today, and why",
            description = "For system administrators and auditors. Protected people are not in it.")
    @APIResponse(responseCode = "200", description = "A page, by role, administration and name")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<RoleHolderView> list(
            @QueryParam("role")
                    @Parameter(description = "Only those; without it all but managers, delegates and orderers")
                    @Nullable
                    HeldRole role,
            @BeanParam @Valid PageRequest page) {
        return roles.holders(role == null ? null : role.name(), page, actor.get());
    }

    @GET
    @Path("appointments")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Roles that administrators have proposed and given",
            description =
                    "For system administrators and auditors. What waits for a second yes comes first, then what is"
                            + " held, then what is over.")
    @APIResponse(responseCode = "200", description = "A page of appointments")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<AppointmentView> appointments(@BeanParam @Valid PageRequest page) {
        return roles.list(page, actor.get());
    }

    @POST
    @Path("appointments")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Proposes a role for somebody",
            description = "For system administrators at assurance level 3, never for oneself. It gives nothing before"
                    + " another system administrator has confirmed it.")
    @APIResponseSchema(
            value = AppointmentView.class,
            responseCode = "201",
            responseDescription = "Waits for a second yes")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public AppointmentView propose(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull AppointmentRequest request) {
        Actor administrator = actor.get();
        // The reason is not kept a second time: what is remembered is which appointment it was (ID-9).
        UUID proposed = idempotency.once(
                new Idempotency.Request(administrator.identityId(), "appointment.propose", key, request),
                UUID.class,
                () -> roles.propose(request, administrator).id());
        return roles.find(proposed, administrator);
    }

    @POST
    @Path("appointments/{id}/confirmation")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Gives the role, as the second of two",
            description = "Never by whoever proposed it or is to hold it. It holds in every service at once.")
    @APIResponseSchema(value = AppointmentView.class, responseCode = "200", responseDescription = "The person holds it")
    @APIResponse(responseCode = "404", description = "There is no such appointment for the viewer")
    @APIResponse(responseCode = "409", description = "It was confirmed or ended already: by whom, when")
    @APIResponse(responseCode = "422", description = "The person cannot hold it any more")
    public AppointmentView confirm(@RestPath UUID id) {
        return roles.confirm(id, actor.get());
    }

    @POST
    @Path("appointments/{id}/ending")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Refuses, takes back or ends a role",
            description = "For system administrators, and for whoever holds it. It holds nowhere from then on.")
    @APIResponseSchema(value = AppointmentView.class, responseCode = "200", responseDescription = "It is over")
    @APIResponse(responseCode = "404", description = "There is no such appointment for the viewer")
    @APIResponse(responseCode = "409", description = "It is over already, or the organization's last administrator's")
    public AppointmentView end(@RestPath UUID id) {
        return roles.end(id, actor.get());
    }
}
