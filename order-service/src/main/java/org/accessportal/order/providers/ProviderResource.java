package org.accessportal.order.providers;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Providers, and whether enough people order there (RO-4). */
@Path("/order/v1/providers")
@Tag(name = "providers", description = "Providers, and those who order there")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class ProviderResource {

    private final ProviderService providers;
    private final CurrentActor actor;

    ProviderResource(ProviderService providers, CurrentActor actor) {
        this.providers = providers;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Providers with those who order there",
            description = "System administrators, auditors and the service desk see all; orderers the providers where"
                    + " they order; others none. Protected people are not in it.")
    @APIResponse(responseCode = "200", description = "A page, by name")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ProviderView> list(
            @QueryParam("lacking")
                    @DefaultValue("false")
                    @Parameter(description = "Only those where fewer than two people order")
                    boolean lacking,
            @BeanParam @Valid PageRequest page) {
        return providers.page(lacking, page, actor.get());
    }
}
