package org.accessportal.notification.mail;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Messages on their way, sent, and bounced (NO-1). */
@Path("/notification/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "messages", description = "The queue of mails")
class MessageResource {

    private final MessageQuery messages;
    private final CurrentActor actor;

    MessageResource(MessageQuery messages, CurrentActor actor) {
        this.messages = messages;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The mails of one's organization, newest first",
            description = "For system administrators: what waits, since when and why; what bounced. Never a text, an"
                    + " address or a message to a protected person.")
    @APIResponse(responseCode = "403", description = "The viewer is no system administrator")
    public Page<MessageView> list(
            @RestQuery @Parameter(description = "Only messages in that state") @Nullable MessageState state,
            @BeanParam @Valid PageRequest page) {
        return messages.page(actor.get(), state, page);
    }
}
