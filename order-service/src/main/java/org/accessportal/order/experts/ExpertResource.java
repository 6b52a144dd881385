package org.accessportal.order.experts;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.order.experts.ExpertNews.NewsBody;
import org.accessportal.order.experts.ExpertNews.NewsView;
import org.accessportal.order.experts.ExpertQueries.Filter;
import org.accessportal.order.experts.ExpertSystemView.ExpertSystems;
import org.accessportal.platform.idempotency.Idempotency;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Expert users of systems at providers (RO-5). */
@Path("/order/v1/experts")
@Tag(name = "experts", description = "Expert users of systems at providers")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class ExpertResource {

    private final ExpertService experts;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    ExpertResource(ExpertService experts, Idempotency idempotency, CurrentActor actor) {
        this.experts = experts;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The expert users by system and provider",
            description = "Every system that has expert users, by every provider with people in it, also where there is"
                    + " nobody. System administrators, resource owners, auditors and the service desk see all; others"
                    + " the provider that they work at and those that they order for. Protected people are not in it.")
    @APIResponse(responseCode = "200", description = "A page, by system and provider")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<ExpertView> list(
            @QueryParam("system") @Parameter(description = "Only of this system") @Nullable String system,
            @QueryParam("lacking")
                    @DefaultValue("false")
                    @Parameter(description = "Only where a provider has none, or too few for its size")
                    boolean lacking,
            @BeanParam @Valid PageRequest page) {
        return experts.page(new Filter(system, lacking), page, actor.get());
    }

    @GET
    @Path("systems")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The systems that have expert users, and what one may do with them")
    @APIResponseSchema(value = ExpertSystems.class, responseCode = "200", responseDescription = "All of them, by name")
    public ExpertSystems systems() {
        return new ExpertSystems(experts.systems(actor.get()));
    }

    @POST
    @Path("news")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Mails news to everybody who is expert user of a system",
            description = "For the system's owners and system administrators. With an Idempotency-Key the same request"
                    + " again gets the same answer for 24 hours and sends nothing.")
    @APIResponseSchema(value = NewsView.class, responseCode = "201", responseDescription = "How many are told")
    @APIResponse(responseCode = "403", description = "The viewer does not own the system, or there is none such")
    @APIResponse(responseCode = "422", description = "Nobody is expert user of it, or a text breaks a rule")
    @APIResponse(responseCode = "503", description = "Rights cannot be checked right now; nothing is sent")
    public NewsView tell(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull NewsBody body) {
        Actor sender = actor.get();
        return idempotency.once(
                new Idempotency.Request(sender.identityId(), "experts.tell", key, body),
                NewsView.class,
                () -> experts.tell(body, sender));
    }
}
