package org.accessportal.order.purchasing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.webhooks.SignedMessage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where purchasing systems answer (AP-2). */
@Path("/order/v1/attestation-requests")
@Tag(name = "attestation-requests", description = "What a purchasing system is asked to attest")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class AttestationRequestResource {

    private final AnswerService answers;

    AttestationRequestResource(AnswerService answers) {
        this.answers = answers;
    }

    /** The signature is the permission: whoever has the secret is the system. */
    @POST
    @Path("{id}/answer")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A purchasing system answers whether it attests the cost",
            description =
                    "Signed as Standard Webhooks describes: webhook-signature is v1, and the base64 of the HMAC-SHA256"
                            + " of webhook-id.webhook-timestamp.body by the secret that both sides know. The same answer"
                            + " again changes nothing. What is announced to the system is of the schema Announcement,"
                            + " signed alike.")
    @RequestBody(content = @Content(schema = @Schema(implementation = AnswerBody.class)))
    @APIResponseSchema(value = AnswerView.class, responseCode = "200", responseDescription = "It is taken in")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "401", description = "The signature is not a purchasing system's, or older than 5 min")
    @APIResponse(responseCode = "404", description = "That system was not asked that")
    @APIResponse(responseCode = "409", description = "It is decided already, or was withdrawn: what, by whom, when")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public AnswerView answer(
            @RestPath UUID id,
            @HeaderParam(SignedMessage.ID) @Parameter(description = "The message's own id") @Nullable String messageId,
            @HeaderParam(SignedMessage.TIMESTAMP) @Parameter(description = "Seconds since 1970") @Nullable
                    Long timestamp,
            @HeaderParam(SignedMessage.SIGNATURE) @Parameter(description = "v1,base64") @Nullable String signature,
            @NotNull String body)
            throws JsonProcessingException {
        if (messageId == null || timestamp == null || signature == null) {
            throw CommonProblem.NOT_SIGNED_IN.because("The message is not signed");
        }
        return answers.take(id, new SignedMessage(messageId, timestamp, body), signature);
    }
}
