package org.accessportal.order.separations;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who holds what nobody may hold together (PO-9). */
@Path("/order/v1/separations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "separations", description = "Separation of duties: who holds what nobody may hold together")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "403", description = "The role is missing")
class ViolationResource {

    private final ViolationService violations;
    private final CurrentActor actor;

    ViolationResource(ViolationService violations, CurrentActor actor) {
        this.violations = violations;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "How many hold both, by separation",
            description = "Of the separations that somebody was found to break, last night or when the separation was"
                    + " made. For policy administrators, of their administration; system administrators and auditors."
                    + " Protected people are not counted (ID-9).")
    @APIResponse(responseCode = "200", description = "The separations that somebody breaks, or is excepted from")
    public List<ViolationCount> counts() {
        return violations.counts(actor.get());
    }

    @GET
    @Path("{id}/violations")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "Who holds both of a separation",
            description = "Those without an exception first. For those who see the counts. Protected people are not in"
                    + " the list (ID-9).")
    @APIResponse(responseCode = "200", description = "A page of people")
    @APIResponse(responseCode = "404", description = "There is no such separation that holds")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ViolationView> violations(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return violations.page(id, page, actor.get());
    }
}
