package org.accessportal.policy.explanations;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Why somebody has something, or why not (PO-7). */
@Path("/policy/v1/explanations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "explanations", description = "Why policies give somebody something on a day, or why not")
class ExplanationResource {

    private final ExplanationService explanations;
    private final CurrentActor actor;

    ExplanationResource(ExplanationService explanations, CurrentActor actor) {
        this.explanations = explanations;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Why policies give a person a resource on a day, or why not and what would",
            description =
                    "For the person, whoever acts as nearest manager, and, of people who are not protected, policy"
                            + " and system administrators, auditors and the service desk. The policies are those of that day,"
                            + " engagements are as they are known now.")
    @APIResponseSchema(value = ExplanationView.class, responseCode = "200", responseDescription = "Why, or why not")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    @APIResponse(responseCode = "403", description = "The person is protected and the sign-in below level 3")
    @APIResponse(responseCode = "404", description = "There is no such person or resource for the viewer")
    @APIResponse(responseCode = "422", description = "Person or resource is missing")
    public ExplanationView explain(
            @QueryParam("identityId") @NotNull UUID identityId,
            @QueryParam("resourceId") @NotNull UUID resourceId,
            @QueryParam("date")
                    @Parameter(description = "Any day, past or to come, as YYYY-MM-DD; without it today")
                    @Nullable
                    LocalDate date) {
        return explanations.explain(identityId, resourceId, date, actor.get());
    }
}
