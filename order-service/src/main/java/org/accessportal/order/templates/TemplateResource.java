package org.accessportal.order.templates;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

/** Templates of orders (OR-4). */
@Path("/order/v1/templates")
@Tag(name = "templates", description = "What is ordered again and again, without saying for whom")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is no such thing for the viewer")
class TemplateResource {

    private final TemplateService templates;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    TemplateResource(TemplateService templates, Idempotency idempotency, CurrentActor actor) {
        this.templates = templates;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "One's own templates and those that are shared in the organization",
            description = "One's own first, then by name. What cannot be ordered now is left out of them.")
    @APIResponse(responseCode = "200", description = "A page of templates")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<TemplateView> list(@BeanParam @Valid PageRequest page) {
        return templates.list(page, actor.get());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One template", description = "The ETag is what a change sends back as If-Match.")
    @APIResponseSchema(value = TemplateView.class, responseCode = "200", responseDescription = "With ETag")
    public RestResponse<TemplateView> get(@RestPath UUID id) {
        return tagged(templates.get(id, actor.get()));
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Makes a template",
            description = "Of the answers in a form it keeps what was chosen in fields that are remembered: no free"
                    + " text, and nothing that no two people may share. One has a hundred at the most.")
    @APIResponseSchema(value = TemplateView.class, responseCode = "201", responseDescription = "The template")
    @APIResponse(responseCode = "403", description = "Who may order for nobody else shares no template")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public TemplateView make(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull TemplateBody body) {
        Actor owner = actor.get();
        return idempotency.once(
                new Idempotency.Request(owner.identityId(), "template.make", key, body),
                TemplateView.class,
                () -> templates.make(body, owner));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes one's template", description = "It holds what is sent and nothing else.")
    @APIResponseSchema(value = TemplateView.class, responseCode = "200", responseDescription = "With ETag")
    @APIResponse(responseCode = "403", description = "It is somebody else's, or the viewer may order for nobody else")
    @APIResponse(responseCode = "412", description = "It was changed elsewhere meanwhile; the current ETag is named")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public RestResponse<TemplateView> change(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of what was seen") @Nullable String ifMatch,
            @Valid @NotNull TemplateBody body) {
        return tagged(templates.change(id, ifMatch, body, actor.get()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @ResponseStatus(204)
    @Operation(summary = "Deletes one's template", description = "What was ordered with it stays.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "403", description = "It is somebody else's")
    public void delete(@RestPath UUID id) {
        templates.delete(id, actor.get());
    }

    private static RestResponse<TemplateView> tagged(TemplateService.Seen seen) {
        return RestResponse.ResponseBuilder.ok(seen.view())
                .header(HttpHeaders.ETAG, Etag.of(seen.version()))
                .build();
    }
}
