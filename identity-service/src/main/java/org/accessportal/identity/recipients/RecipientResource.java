package org.accessportal.identity.recipients;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For the service that sends mail, at the moment of sending (scope {@code mail-recipient}). */
@Path("/identity/v1/mail-recipients")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "mail-recipients", description = "One recipient's address and greeting, nothing more")
class RecipientResource {

    /** Whose address is wanted. */
    record RecipientRequest(@NotNull UUID identityId) {}

    /**
     * Where to send, and how to greet.
     *
     * @param mail null when the feed has no address
     * @param greeting the given name; null for a protected person
     * @param language {@code sv} or {@code en}
     */
    record RecipientView(@Nullable String mail, @Nullable String greeting, String language) {}

    private final RecipientQuery recipients;

    RecipientResource(RecipientQuery recipients) {
        this.recipients = recipients;
    }

    @POST
    @RolesAllowed(Roles.MAIL_RECIPIENT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The address and greeting of one recipient")
    @APIResponseSchema(value = RecipientView.class, responseCode = "200")
    public RecipientView find(@Valid @NotNull RecipientRequest request) {
        return recipients
                .find(request.identityId())
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such recipient"));
    }
}
