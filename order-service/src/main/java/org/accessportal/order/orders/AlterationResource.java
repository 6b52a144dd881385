package org.accessportal.order.orders;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.accessportal.order.lines.LineService;
import org.accessportal.order.lines.LineView;
import org.accessportal.platform.idempotency.Idempotency;
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

/** What an active line becomes by a new order: longer, or of another level (OR-2). */
@Path("/order/v1/lines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "lines", description = "Order lines: one recipient, one resource, one action")
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is no such thing for the viewer")
@APIResponse(responseCode = "409", description = "The line is not active")
@APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
class AlterationResource {

    /** The new last day, which need it meets where one is asked for (PO-8), and why as an exception (PO-9). */
    record ExtensionBody(
            @NotNull LocalDate to,
            @Size(max = 4_000) @Nullable String need,
            @Size(max = 1_000) @Nullable String exceptionReason) {}

    /** The other level, which need it meets where one is asked for (PO-8), and why as an exception (PO-9). */
    record LevelChangeBody(
            @NotBlank @Size(max = 64) String level,
            @Size(max = 4_000) @Nullable String need,
            @Size(max = 1_000) @Nullable String exceptionReason) {}

    private final Alterations alterations;
    private final LineService lines;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    AlterationResource(Alterations alterations, LineService lines, Idempotency idempotency, CurrentActor actor) {
        this.alterations = alterations;
        this.lines = lines;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("{id}/extension")
    @RolesAllowed(Roles.PERSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Wants a later last day",
            description = "Sends a new line, which takes its own way of approval and takes the place of this one.")
    @APIResponseSchema(value = LineView.class, responseCode = "201", responseDescription = "The new line")
    public LineView extend(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(description = "Chosen by the client") @Nullable String key,
            @Valid @NotNull ExtensionBody body) {
        Actor sender = actor.get();
        return once("line.extend " + id, key, body, () -> alterations.extend(id, body, sender));
    }

    @POST
    @Path("{id}/level-change")
    @RolesAllowed(Roles.PERSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Wants another level",
            description = "Sends a new line, which takes its own way of approval and attestation (AP-2) and takes the"
                    + " place of this one.")
    @APIResponseSchema(value = LineView.class, responseCode = "201", responseDescription = "The new line")
    public LineView changeLevel(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(description = "Chosen by the client") @Nullable String key,
            @Valid @NotNull LevelChangeBody body) {
        Actor sender = actor.get();
        return once("line.level " + id, key, body, () -> alterations.changeLevel(id, body, sender));
    }

    /** What people wrote is not kept a second time: what is remembered is which line it was (ID-9). */
    private LineView once(String operation, @Nullable String key, Object asked, Supplier<LineView> effect) {
        Actor sender = actor.get();
        UUID made = idempotency.once(
                new Idempotency.Request(sender.identityId(), operation, key, asked),
                UUID.class,
                () -> effect.get().line().id());
        return lines.get(made, sender);
    }
}
