package org.accessportal.policy.morningruns;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalTime;
import java.util.List;
import org.accessportal.platform.rest.Etag;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** When administrations' changes take effect (PO-3). */
@Path("/policy/v1/morning-runs")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "morning-runs", description = "Whether an administration's changes wait for a set time of the day")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class MorningRunResource {

    private final MorningRunService runs;
    private final CurrentActor actor;

    MorningRunResource(MorningRunService runs, CurrentActor actor) {
        this.runs = runs;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "When changes take effect in each administration of one's organization, by code")
    @APIResponse(responseCode = "200", description = "Every administration")
    public List<MorningRunView> list() {
        return runs.list(actor.get());
    }

    @GET
    @Path("{administrationCode}")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "When changes take effect in an administration",
            description = "The ETag is what a change sends back as If-Match.")
    @APIResponseSchema(value = MorningRunView.class, responseCode = "200", responseDescription = "As it is, with ETag")
    @APIResponse(responseCode = "404", description = "There is no such administration for the viewer")
    public RestResponse<MorningRunView> get(@RestPath String administrationCode) {
        return tagged(runs.get(administrationCode, actor.get()));
    }

    @PUT
    @Path("{administrationCode}")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sets when changes take effect in an administration",
            description = "For system administrators. Every day at a set time the catalogue and the policies, as they"
                    + " stand, decide what the administration's engagements give until the next time; or changes take"
                    + " effect at once, and so does what has waited. Leaving never waits. A day that has had its run has"
                    + " no second one when the time is changed.")
    @APIResponseSchema(value = MorningRunView.class, responseCode = "200", responseDescription = "As it is, with ETag")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "403", description = "The viewer is no system administrator")
    @APIResponse(responseCode = "404", description = "There is no such administration for the viewer")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it; the current ETag is named")
    @APIResponse(responseCode = "422", description = "The time is not of the form HH:mm, or If-Match is missing")
    public RestResponse<MorningRunView> set(
            @RestPath String administrationCode,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of what was seen") @Nullable String ifMatch,
            @Valid @NotNull MorningRunBody body) {
        @Nullable LocalTime time = body.setTime() == null ? null : LocalTime.parse(body.setTime());
        return tagged(runs.set(administrationCode, ifMatch, time, actor.get()));
    }

    private static RestResponse<MorningRunView> tagged(MorningRunView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .build();
    }
}
