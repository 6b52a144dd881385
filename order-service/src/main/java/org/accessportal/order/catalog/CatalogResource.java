package org.accessportal.order.catalog;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.SearchBody;
import org.accessportal.platform.idempotency.Idempotency;
import org.accessportal.platform.rest.Etag;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The catalogue (OR-1). */
@Path("/order/v1/resources")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "resources", description = "What can be assigned")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class CatalogResource {

    private final Catalog catalog;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    CatalogResource(Catalog catalog, Idempotency idempotency, CurrentActor actor) {
        this.catalog = catalog;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The organization's resources, by code",
            description = "Everybody who is signed in sees the catalogue of the own organization.")
    @APIResponse(responseCode = "200", description = "A page of the catalogue")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ResourceView> list(@BeanParam ResourceFilter filter, @BeanParam @Valid PageRequest page) {
        return new Page<>(
                catalog.page(actor.get(), filter, page.offset(), page.limit()).stream()
                        .map(Resource::view)
                        .toList(),
                catalog.count(actor.get(), filter),
                page.limit(),
                page.offset());
    }

    @POST
    @Path("searches")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The organization's resources that answer to some text, by code",
            description = "Part of the code, the system, or a name in either language. Changes nothing (UI-3).")
    @APIResponse(responseCode = "200", description = "A page of the catalogue")
    @APIResponse(
            responseCode = "422",
            description = "There is no text or too much, or limit or offset is out of bounds")
    public Page<ResourceView> search(@Valid @NotNull SearchBody body, @BeanParam @Valid PageRequest page) {
        return list(ResourceFilter.of(body.text()), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One resource", description = "The ETag is what a change sends back as If-Match.")
    @APIResponseSchema(
            value = ResourceView.class,
            responseCode = "200",
            responseDescription = "The resource, with ETag")
    @APIResponse(responseCode = "404", description = "There is no such resource in the organization")
    public RestResponse<ResourceView> get(@RestPath UUID id) {
        return tagged(catalog.get(id, actor.get()));
    }

    @GET
    @Path("{id}/changes")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Every change of a resource, the newest first")
    @APIResponse(responseCode = "200", description = "The changes, with who and when")
    @APIResponse(responseCode = "404", description = "There is no such resource in the organization")
    public List<ResourceChangeView> changes(@RestPath UUID id) {
        return catalog.changes(id, actor.get());
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Makes a resource",
            description = "For system administrators and resource owners. With an Idempotency-Key the same request"
                    + " again gets the same answer for 24 hours and makes nothing.")
    @APIResponseSchema(value = ResourceView.class, responseCode = "201", responseDescription = "Made and published")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public ResourceView make(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull ResourceRequest wanted) {
        Actor maker = actor.get();
        return idempotency.once(
                new Idempotency.Request(maker.identityId(), "resource.make", key, wanted),
                ResourceView.class,
                () -> catalog.make(wanted, maker).view());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes a resource",
            description = "For system administrators and resource owners. Kind and code stay as they are.")
    @APIResponseSchema(value = ResourceView.class, responseCode = "200", responseDescription = "Changed and published")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "404", description = "There is no such resource in the organization")
    @APIResponse(responseCode = "409", description = "The resource is retired")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it; the current ETag is named")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public RestResponse<ResourceView> change(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of the version that was seen") @Nullable
                    String ifMatch,
            @Valid @NotNull ResourceRequest wanted) {
        return tagged(catalog.change(id, ifMatch, wanted, actor.get()));
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Retires a resource",
            description = "It is no longer given to anybody new. For system administrators and resource owners.")
    @APIResponseSchema(value = ResourceView.class, responseCode = "200", responseDescription = "Retired and published")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "404", description = "There is no such resource in the organization")
    @APIResponse(responseCode = "409", description = "The resource is retired already")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public RestResponse<ResourceView> retire(@RestPath UUID id, @Valid @NotNull RetirementRequest retirement) {
        return tagged(catalog.retire(id, retirement.reason(), actor.get()));
    }

    private static RestResponse<ResourceView> tagged(Resource resource) {
        return RestResponse.ResponseBuilder.ok(resource.view())
                .header(HttpHeaders.ETAG, Etag.of(resource.revision()))
                .build();
    }
}
