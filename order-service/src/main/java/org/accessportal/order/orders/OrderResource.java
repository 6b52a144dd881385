package org.accessportal.order.orders;

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
import java.util.function.Supplier;
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

/** Orders (OR-2, OR-4). */
@Path("/order/v1/orders")
@Tag(name = "orders", description = "One's orders: drafts and those that were sent")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is no such thing for the viewer")
class OrderResource {

    private final OrderService orders;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    OrderResource(OrderService orders, Idempotency idempotency, CurrentActor actor) {
        this.orders = orders;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One's own orders, the newest first")
    @APIResponse(responseCode = "200", description = "A page of orders")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<OrderRow> list(
            @QueryParam("state") @Parameter(description = "Only in this state") @Nullable OrderState state,
            @BeanParam @Valid PageRequest page) {
        return orders.list(state, page, actor.get());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One order", description = "The ETag is what a change sends back as If-Match.")
    @APIResponseSchema(value = OrderView.class, responseCode = "200", responseDescription = "The order, with ETag")
    public RestResponse<OrderView> get(@RestPath UUID id) {
        return tagged(orders.get(id, actor.get()));
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Drafts an order",
            description = "A draft is kept until it is sent or deleted; it need not be complete. With an"
                    + " Idempotency-Key the same request again gets the same answer for 24 hours and makes nothing.")
    @APIResponseSchema(value = OrderView.class, responseCode = "201", responseDescription = "The draft")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public OrderView draft(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull OrderBody body) {
        Actor sender = actor.get();
        return once("order.draft", key, body, () -> orders.draft(body, sender));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes a draft")
    @APIResponseSchema(value = OrderView.class, responseCode = "200", responseDescription = "The draft, with ETag")
    @APIResponse(responseCode = "409", description = "The order has been sent")
    @APIResponse(responseCode = "412", description = "It was changed elsewhere meanwhile; the current ETag is named")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public RestResponse<OrderView> change(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of what was seen") @Nullable String ifMatch,
            @Valid @NotNull OrderBody body) {
        return tagged(orders.change(id, ifMatch, body, actor.get()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @ResponseStatus(204)
    @Operation(summary = "Deletes a draft")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "The order has been sent")
    public void delete(@RestPath UUID id) {
        orders.delete(id, actor.get());
    }

    @POST
    @Path("{id}/check")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What would become of the order if it were sent now",
            description =
                    "Findings with what to do, who will approve, price, period and expected date. Changes nothing.")
    @APIResponseSchema(value = CheckView.class, responseCode = "200", responseDescription = "The order, checked")
    public CheckView check(@RestPath UUID id) {
        return orders.check(id, actor.get());
    }

    @POST
    @Path("{id}/sending")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Sends an order",
            description = "Each line goes its own way from here. Sending twice makes one order: the second answers with"
                    + " what the first made.")
    @APIResponseSchema(value = OrderView.class, responseCode = "200", responseDescription = "The order, sent")
    @APIResponse(responseCode = "422", description = "A line has a fault; field and rule are named; nothing is sent")
    @APIResponse(responseCode = "503", description = "Rights cannot be checked right now; nothing is sent")
    public OrderView send(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "May be left out: an order is sent once anyhow")
                    @Nullable
                    String key) {
        Actor sender = actor.get();
        return once("order.send", key, id, () -> orders.send(id, sender));
    }

    @POST
    @Path("{id}/copy")
    @RolesAllowed(Roles.PERSON)
    @ResponseStatus(201)
    @Operation(
            summary = "A new draft like an order",
            description = "Without recipients' periods that have passed, key numbers or free text (OR-4).")
    @APIResponseSchema(value = OrderView.class, responseCode = "201", responseDescription = "The new draft")
    public OrderView copy(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(description = "As for a draft") @Nullable String key) {
        Actor sender = actor.get();
        return once("order.copy", key, id, () -> orders.copy(id, sender));
    }

    /** What people wrote is not kept a second time: what is remembered is which order it was (ID-9). */
    private OrderView once(String operation, @Nullable String key, Object asked, Supplier<OrderView> effect) {
        Actor sender = actor.get();
        UUID id = idempotency.once(
                new Idempotency.Request(sender.identityId(), operation, key, asked),
                UUID.class,
                () -> effect.get().id());
        return orders.get(id, sender).view();
    }

    private static RestResponse<OrderView> tagged(OrderService.Seen seen) {
        return RestResponse.ResponseBuilder.ok(seen.view())
                .header(HttpHeaders.ETAG, Etag.of(seen.version()))
                .build();
    }
}
