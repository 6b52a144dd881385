package org.accessportal.platform.personaldata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Extracts of what a service keeps about a person; each service gives it an address. */
public abstract class DataExtractEndpoint {

    /** About whom. */
    public record DataExtractRequest(@NotNull UUID identityId) {}

    private final DataExtracts extracts;
    private final CurrentActor actor;

    protected DataExtractEndpoint(DataExtracts extracts, CurrentActor actor) {
        this.extracts = extracts;
        this.actor = actor;
    }

    /** Everything about one person. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PERSON)
    @RateLimited(perMinute = 6)
    @Operation(
            summary = "Everything that the service keeps about a person (GO-4)",
            description =
                    "For the person, and for auditors and system administrators about people of their organization"
                            + " who have no protected identity. Takes assurance level 3. On record each time.")
    @APIResponseSchema(value = DataExtract.class, responseCode = "200")
    @APIResponse(responseCode = "403", description = "Somebody else's, and the viewer is no auditor; or below level 3")
    @APIResponse(responseCode = "404", description = "There is no such person for the viewer")
    public DataExtract make(@Valid @NotNull DataExtractRequest request) {
        return extracts.of(request.identityId(), actor.get());
    }
}
