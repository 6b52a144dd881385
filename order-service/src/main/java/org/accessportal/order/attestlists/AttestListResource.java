package org.accessportal.order.attestlists;

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
import jakarta.ws.rs.QueryParam;
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

/** Attest lists (AP-2), for their keepers. */
@Path("/order/v1/attest-lists")
@Tag(name = "attest-lists", description = "Who may attest costs for which cost responsibility numbers")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is no such thing for the viewer")
@APIResponse(responseCode = "403", description = "The role is missing")
class AttestListResource {

    private final AttestListService lists;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    AttestListResource(AttestListService lists, Idempotency idempotency, CurrentActor actor) {
        this.lists = lists;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The organization's attest lists, by name")
    @APIResponse(responseCode = "200", description = "A page of lists")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<AttestListView> list(
            @QueryParam("search")
                    @Parameter(description = "Part of the name, or a cost responsibility number")
                    @Nullable
                    String search,
            @BeanParam @Valid PageRequest page) {
        return lists.list(search, page, actor.get());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One attest list", description = "The ETag is what a change sends back as If-Match.")
    @APIResponseSchema(value = AttestListView.class, responseCode = "200", responseDescription = "With ETag")
    public RestResponse<AttestListView> get(@RestPath UUID id) {
        return tagged(lists.get(id, actor.get()));
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(summary = "Makes an attest list")
    @APIResponseSchema(value = AttestListView.class, responseCode = "201", responseDescription = "The list")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public AttestListView make(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull AttestListBody body) {
        Actor keeper = actor.get();
        return idempotency.once(
                new Idempotency.Request(keeper.identityId(), "attest-list.make", key, body),
                AttestListView.class,
                () -> lists.make(body, keeper));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes an attest list",
            description = "What awaits attestation goes by the new list at once.")
    @APIResponseSchema(value = AttestListView.class, responseCode = "200", responseDescription = "With ETag")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it; the current ETag is named")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public RestResponse<AttestListView> change(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of what was seen") @Nullable String ifMatch,
            @Valid @NotNull AttestListBody body) {
        return tagged(lists.change(id, ifMatch, body, actor.get()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @ResponseStatus(204)
    @Operation(summary = "Deletes an attest list", description = "Decisions that were made by it stay.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void delete(@RestPath UUID id) {
        lists.delete(id, actor.get());
    }

    @POST
    @Path("imports")
    @RolesAllowed(Roles.PERSON)
    @Consumes("text/csv")
    @Operation(
            summary = "Takes in attest lists from CSV",
            description =
                    "One row per attester: list;cost responsibility numbers (by blanks);identity id;limit in kronor;"
                            + "from;to;substitutes' ids (by blanks). The first row names the columns. A list in the file replaces"
                            + " the one of the same name; other lists stay. The same file again changes nothing.")
    @APIResponseSchema(value = AttestImportView.class, responseCode = "200", responseDescription = "What became of it")
    @APIResponse(responseCode = "422", description = "The file cannot be read at all")
    public AttestImportView take(@NotNull String csv) {
        return lists.take(csv, actor.get());
    }

    private static RestResponse<AttestListView> tagged(AttestListService.Seen seen) {
        return RestResponse.ResponseBuilder.ok(seen.view())
                .header(HttpHeaders.ETAG, Etag.of(seen.version()))
                .build();
    }
}
