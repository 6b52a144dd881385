package org.accessportal.identity.identities;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** People, as the viewer may see them (ID-1, ID-2, ID-9). */
@Path("/identity/v1/identities")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "identities", description = "People and their engagements")
class PersonResource {

    /** Whose names are wanted. */
    record NamesRequest(@NotNull @Size(min = 1, max = 500) List<@NotNull UUID> ids) {}

    /**
     * Whom somebody looks for. A name is personal data: it travels in the body, for addresses are written to logs.
     *
     * @param scope my-staff or all, as in the list
     * @param state only those whose engagement stands there; null for all
     * @param text part of a name
     */
    record SearchRequest(
            @NotNull @Pattern(regexp = SCOPES) String scope,
            @Nullable EngagementStage state,
            @NotBlank @Size(max = 100) String text) {}

    /** Why a protected person is to be shown; kept, and shown to the person on request (ID-9). */
    record DisclosureRequest(
            @NotBlank @Size(min = 5, max = 500) String reason) {}

    private static final String MY_STAFF = "my-staff";
    private static final String SCOPES = "my-staff|all";

    private final PersonQuery people;
    private final PersonPage page;
    private final CurrentActor actor;

    PersonResource(PersonQuery people, PersonPage page, CurrentActor actor) {
        this.people = people;
        this.page = page;
        this.actor = actor;
    }

    @GET
    @RateLimited(perMinute = 300)
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "People whom the viewer may see, by name", description = "Everybody else does not exist here.")
    public Page<PersonRow> list(
            @QueryParam("scope")
                    @DefaultValue(MY_STAFF)
                    @Pattern(regexp = SCOPES)
                    @Parameter(
                            description = "my-staff: those whose nearest manager the viewer is; all: everybody visible")
                    String scope,
            @QueryParam("state") @Parameter(description = "Only those whose engagement stands there") @Nullable
                    EngagementStage state,
            @BeanParam @Valid PageRequest page) {
        return people.page(actor.get(), new PersonQuery.Wanted(scope.equals(MY_STAFF), state, null), page);
    }

    @POST
    @Path("searches")
    @RateLimited(perMinute = 300)
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "People whom the viewer may see, by part of a name",
            description = "Changes nothing. The name is in the body, for it must not stand in any address (ID-1).")
    public Page<PersonRow> search(@Valid @NotNull SearchRequest request, @BeanParam @Valid PageRequest page) {
        var wanted = new PersonQuery.Wanted(request.scope().equals(MY_STAFF), request.state(), request.text());
        return people.page(actor.get(), wanted, page);
    }

    @POST
    @Path("names")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The names behind ids",
            description = "At most 500; ids that the viewer may not see are left out.")
    @APIResponseSchema(value = NameView.Names.class, responseCode = "200")
    public NameView.Names names(@Valid @NotNull NamesRequest request) {
        return people.names(actor.get(), request.ids());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "One person",
            description = "404 for who does not exist and who is not for this viewer alike; 403 reason-required for a"
                    + " protected person who has not been opened in this session.")
    public PersonView get(@RestPath UUID id) {
        return page.open(id, actor.get());
    }

    @POST
    @Path("{id}/disclosures")
    @RateLimited(perMinute = 30)
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Opens a protected person for this session",
            description = "For fifteen minutes, on record (ID-9).")
    @APIResponse(responseCode = "201", description = "Opened")
    public Response disclose(@RestPath UUID id, @Valid @NotNull DisclosureRequest request) {
        page.disclose(id, request.reason(), actor.get());
        return Response.status(Response.Status.CREATED).build();
    }
}
