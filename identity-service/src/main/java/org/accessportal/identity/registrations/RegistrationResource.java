package org.accessportal.identity.registrations;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.identity.registrations.RegistrationView.RegistrationUnits;
import org.accessportal.platform.idempotency.Idempotency;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** People who are not in the catalogue (ID-10). */
@Path("/identity/v1/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "registrations", description = "People who are not in the catalogue")
class RegistrationResource {

    /** Until when, the last day included. */
    record ExtensionRequest(@NotNull LocalDate to) {}

    /** The last day, included. */
    record EndingRequest(@NotNull LocalDate on) {}

    private final RegistrationService registrations;
    private final RegistrationQuery query;
    private final RegistrationRights rights;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RegistrationResource(
            RegistrationService registrations,
            RegistrationQuery query,
            RegistrationRights rights,
            Idempotency idempotency,
            CurrentActor actor) {
        this.registrations = registrations;
        this.query = query;
        this.rights = rights;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What has been registered and is for the viewer",
            description = "What runs or comes first, by last day.")
    public Page<RegistrationView.Row> list(@BeanParam @Valid PageRequest page) {
        return query.page(actor.get(), page);
    }

    @GET
    @Path("units")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The units for which the viewer may register people",
            description = "At most 200, by name; none for most people.")
    public RegistrationUnits units(
            @QueryParam("search") @Size(max = 100) @Parameter(description = "Part of a unit's name") @Nullable
                    String search) {
        return new RegistrationUnits(rights.units(search, actor.get()));
    }

    @POST
    @RateLimited(perMinute = 30)
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Registers a person with an engagement",
            description =
                    "Somebody whose number is known gets the engagement and stays the same person; the answer does"
                            + " not tell. Somebody with the name of a person whom the viewer may see, and no number to tell them"
                            + " apart, is refused as possible-duplicate, a violation for each with the id as its message, unless"
                            + " confirmedNew is sent.")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "201", responseDescription = "Registered")
    @APIResponse(responseCode = "404", description = "There is no such unit, or it is not the viewer's")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named; nothing is stored")
    public RegistrationView register(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull RegistrationRequest request) {
        Actor person = actor.get();
        return idempotency.once(
                new Idempotency.Request(person.identityId(), "registration.register", key, request),
                RegistrationView.class,
                () -> registrations.register(request, person));
    }

    @POST
    @Path("{id}/extension")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Moves the last day ahead")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "200", responseDescription = "Extended")
    @APIResponse(responseCode = "409", description = "It has ended, or a feed has taken it over")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named; nothing is stored")
    public RegistrationView extend(@RestPath UUID id, @Valid @NotNull ExtensionRequest request) {
        return registrations.extend(id, request.to(), actor.get());
    }

    @POST
    @Path("{id}/ending")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Moves the last day back",
            description = "A day before the first one, for what has not begun, means that it never begins.")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "200", responseDescription = "Ended")
    @APIResponse(responseCode = "409", description = "It has ended, or a feed has taken it over")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named; nothing is stored")
    public RegistrationView end(@RestPath UUID id, @Valid @NotNull EndingRequest request) {
        return registrations.end(id, request.on(), actor.get());
    }
}
