package org.accessportal.order.lines;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.order.SearchBody;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Order lines: where each stands, and what can be done about it (OR-10). */
@Path("/order/v1/lines")
@Tag(name = "lines", description = "Order lines: one recipient, one resource, one action")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is no such thing for the viewer")
class LineResource {

    private final LineService lines;
    private final CurrentActor actor;

    LineResource(LineService lines, CurrentActor actor) {
        this.lines = lines;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Lines, the newest first unless asked otherwise",
            description = "Somebody else's people do not exist here.")
    @APIResponse(responseCode = "200", description = "A page of lines")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<LineRow> list(@BeanParam LineFilter filter, @BeanParam @Valid PageRequest page) {
        return lines.list(filter, page, actor.get());
    }

    @POST
    @Path("searches")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Lines by case number or resource, the newest first",
            description =
                    "The whole case number, or part of the resource's code, system or name in either language, among"
                            + " the lines that the viewer sent and those of the people whom the viewer may order for. Changes"
                            + " nothing (UI-3).")
    @APIResponse(responseCode = "200", description = "A page of lines")
    @APIResponse(
            responseCode = "422",
            description = "There is no text or too much, or limit or offset is out of bounds")
    public Page<LineRow> search(@Valid @NotNull SearchBody body, @BeanParam @Valid PageRequest page) {
        return lines.list(LineFilter.of(body.text()), page, actor.get());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One line with its steps and what happened to it")
    @APIResponseSchema(value = LineView.class, responseCode = "200", responseDescription = "The line")
    public LineView get(@RestPath UUID id) {
        return lines.get(id, actor.get());
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a line back", description = "For whoever sent it, before it is delivered.")
    @APIResponseSchema(value = LineView.class, responseCode = "200", responseDescription = "The line")
    @APIResponse(responseCode = "403", description = "The viewer may see the line, and not do this")
    @APIResponse(responseCode = "409", description = "The line is in a state where this cannot be done")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public LineView withdraw(@RestPath UUID id, @Valid @NotNull LineBodies.WithdrawalBody body) {
        return lines.withdraw(id, body, actor.get());
    }

    @POST
    @Path("{id}/reminder")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Reminds those who have the line now",
            description = "For whoever sent it; at most once a day.")
    @APIResponseSchema(value = LineView.class, responseCode = "200", responseDescription = "The line")
    @APIResponse(responseCode = "403", description = "The viewer may see the line, and not do this")
    @APIResponse(responseCode = "409", description = "Nobody has the line, or they were reminded less than a day ago")
    public LineView remind(@RestPath UUID id) {
        return lines.remind(id, actor.get());
    }

    @POST
    @Path("{id}/question")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks whoever sent the line",
            description = "For those who have the line now; it goes on waiting.")
    @APIResponseSchema(value = LineView.class, responseCode = "200", responseDescription = "The line")
    @APIResponse(responseCode = "403", description = "The viewer may see the line, and not do this")
    @APIResponse(responseCode = "409", description = "The line is in a state where this cannot be done")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public LineView ask(@RestPath UUID id, @Valid @NotNull LineBodies.TextBody body) {
        return lines.ask(id, body, actor.get());
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answers, or adds something", description = "For whoever sent it.")
    @APIResponseSchema(value = LineView.class, responseCode = "200", responseDescription = "The line")
    @APIResponse(responseCode = "403", description = "The viewer may see the line, and not do this")
    @APIResponse(responseCode = "409", description = "The line is in a state where this cannot be done")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public LineView answer(@RestPath UUID id, @Valid @NotNull LineBodies.TextBody body) {
        return lines.answer(id, body, actor.get());
    }

    @POST
    @Path("{id}/ending")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ends what the line gives, today or at a date",
            description = "For those who may order for the recipient (OR-8). A later line replaces nothing.")
    @APIResponseSchema(value = LineView.class, responseCode = "200", responseDescription = "The line")
    @APIResponse(responseCode = "403", description = "The viewer may see the line, and not do this")
    @APIResponse(responseCode = "409", description = "The line is in a state where this cannot be done")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public LineView end(@RestPath UUID id, @Valid @NotNull LineBodies.EndingBody body) {
        return lines.end(id, body, actor.get());
    }

    @POST
    @Path("{id}/shortening")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "An earlier last day", description = "Takes nobody's yes.")
    @APIResponseSchema(value = LineView.class, responseCode = "200", responseDescription = "The line")
    @APIResponse(responseCode = "403", description = "The viewer may see the line, and not do this")
    @APIResponse(responseCode = "409", description = "The line is in a state where this cannot be done")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public LineView shorten(@RestPath UUID id, @Valid @NotNull LineBodies.PeriodBody body) {
        return lines.shorten(id, body, actor.get());
    }
}
