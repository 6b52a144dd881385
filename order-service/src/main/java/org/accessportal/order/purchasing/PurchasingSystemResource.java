package org.accessportal.order.purchasing;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which purchasing systems attest costs (AP-2). */
@Path("/order/v1/purchasing-systems")
@Tag(name = "purchasing-systems", description = "Where costs are attested, besides the portal")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class PurchasingSystemResource {

    /**
     * A purchasing system.
     *
     * @param code what attest lists and steps call it
     * @param name what people call it
     */
    record PurchasingSystemView(String code, String name) {}

    private final PurchasingSystems systems;

    PurchasingSystemResource(PurchasingSystems systems) {
        this.systems = systems;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The purchasing systems", description = "Empty when all costs are attested in the portal.")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public List<PurchasingSystemView> list() {
        return systems.all().stream()
                .map(system -> new PurchasingSystemView(system.code(), system.name()))
                .toList();
    }
}
