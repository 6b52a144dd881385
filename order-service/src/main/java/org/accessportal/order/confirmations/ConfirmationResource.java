package org.accessportal.order.confirmations;

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
import org.accessportal.order.confirmations.ConfirmationBodies.AnswerBody;
import org.accessportal.order.confirmations.ConfirmationBodies.AnswerView;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Whether what people have without an end is still needed (OR-7). */
@Path("/order/v1/confirmations")
@Tag(name = "confirmations", description = "Lines without an end, which are asked about at intervals")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class ConfirmationResource {

    private final ConfirmationService confirmations;
    private final CurrentActor actor;

    ConfirmationResource(ConfirmationService confirmations, CurrentActor actor) {
        this.confirmations = confirmations;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The lines that one is asked about, the oldest question first",
            description = "For whoever answers for the recipient as nearest manager.")
    @APIResponse(responseCode = "200", description = "A page of questions")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ConfirmationView> list(@BeanParam @Valid PageRequest page) {
        return confirmations.page(page, actor.get());
    }

    @POST
    @Path("{lineId}/answer")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keeps what the line gives until the next question, or ends it today",
            description = "Takes assurance level 3; nobody answers for themselves (RO-7). The next question comes after"
                    + " the months that the resource says, 12 when it says nothing.")
    @APIResponseSchema(value = AnswerView.class, responseCode = "200", responseDescription = "Where the line stands")
    @APIResponse(responseCode = "403", description = "The sign-in is below level 3")
    @APIResponse(responseCode = "404", description = "There is no such line for the viewer")
    @APIResponse(responseCode = "409", description = "Nobody asks about it now: it was answered, or has an end")
    @APIResponse(responseCode = "503", description = "Rights cannot be checked right now; nothing is decided")
    public AnswerView answer(@RestPath UUID lineId, @Valid @NotNull AnswerBody body) {
        return confirmations.answer(lineId, body.answer(), actor.get());
    }
}
