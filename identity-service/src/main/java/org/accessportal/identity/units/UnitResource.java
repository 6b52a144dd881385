package org.accessportal.identity.units;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.identity.units.UnitView.CodeNames;
import org.accessportal.identity.units.UnitView.Units;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The organization tree and its code lists. */
@Path("/identity/v1")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "units", description = "The organization tree")
class UnitResource {

    private final UnitQuery units;
    private final CurrentActor actor;

    UnitResource(UnitQuery units, CurrentActor actor) {
        this.units = units;
        this.actor = actor;
    }

    @GET
    @Path("units")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Units below one, or by name", description = "At most 200, by name.")
    public Units list(
            @QueryParam("parentId") @Parameter(description = "The unit above; without it the top") @Nullable
                    UUID parentId,
            @QueryParam("search")
                    @Size(max = 100)
                    @Parameter(description = "Part of a name; goes before parentId")
                    @Nullable
                    String search) {
        return new Units(
                search == null || search.isBlank()
                        ? units.below(parentId, actor.get())
                        : units.named(search, actor.get()));
    }

    @POST
    @Path("units/searches")
    @RateLimited(perMinute = 300)
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Units by part of a name, for the search over everything",
            description = "At most 200, by name. Changes nothing (UI-3).")
    @APIResponseSchema(value = Units.class, responseCode = "200", responseDescription = "The units")
    @APIResponse(responseCode = "422", description = "There is no text, or too much")
    public Units search(@Valid @NotNull SearchBody body) {
        return new Units(units.named(body.text(), actor.get()));
    }

    @GET
    @Path("units/{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One unit, with the way to it from the top")
    public UnitView get(@RestPath UUID id) {
        return units.get(id, actor.get());
    }

    @GET
    @Path("administrations")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The administrations of one's organization")
    public CodeNames administrations() {
        return new CodeNames(units.administrations(actor.get()));
    }

    @GET
    @Path("titles")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The title codes in use in one's organization")
    public CodeNames titles() {
        return new CodeNames(units.titles(actor.get()));
    }

    /** What is searched for; in a body, for people also write names in that field (ID-1). */
    record SearchBody(@NotBlank @Size(max = 100) String text) {}
}
