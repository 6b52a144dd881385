package org.accessportal.policy.policies;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.accessportal.platform.idempotency.Idempotency;
import org.accessportal.platform.rest.Etag;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Assignment policies (PO-1, PO-2, PO-6). */
@Path("/policy/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "policies", description = "Assignment policies: criteria on engagements, and the resources that follow")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class PolicyResource {

    private final PolicyService policies;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    PolicyResource(PolicyService policies, Idempotency idempotency, CurrentActor actor) {
        this.policies = policies;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "The policies that one may see, by name",
            description =
                    "Everybody sees the active policies of the administrations that they work in, and those of the"
                            + " whole organization. Those who keep a policy, and auditors, see its newest version, drafts and"
                            + " retired ones too.")
    @APIResponse(responseCode = "200", description = "A page of policies")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<PolicyView> list(@BeanParam PolicyFilter filter, @BeanParam @Valid PageRequest page) {
        return policies.list(filter, page, actor.get());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "One policy with its history",
            description = "The ETag is what a change sends back as If-Match.")
    @APIResponseSchema(value = PolicyDetail.class, responseCode = "200", responseDescription = "The policy, with ETag")
    @APIResponse(responseCode = "404", description = "There is no such policy for the viewer")
    public RestResponse<PolicyDetail> get(@RestPath UUID id) {
        return tagged(policies.get(id, actor.get()));
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Drafts a policy",
            description = "A draft gives nothing to anybody. For the administration's policy administrator; without an"
                    + " administration, for a system administrator. With an Idempotency-Key the same request again gets"
                    + " the same answer for 24 hours and makes nothing.")
    @APIResponseSchema(value = PolicyDetail.class, responseCode = "201", responseDescription = "The draft, version 1")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule is broken; field and rule are named. A resource made a moment ago may not be known yet")
    public PolicyDetail draft(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Chosen by the client, one for each thing that it wants made")
                    @Nullable
                    String key,
            @Valid @NotNull PolicyBody body) {
        Actor author = actor.get();
        return once("policy.draft", key, body, () -> policies.draft(body, author));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Drafts the next version of a policy",
            description = "What is active stays active until the draft is activated (PO-6). The administration stays.")
    @APIResponseSchema(
            value = PolicyDetail.class,
            responseCode = "200",
            responseDescription = "The next draft, with ETag")
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "404", description = "There is no such policy for the viewer")
    @APIResponse(responseCode = "409", description = "The policy is retired")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it; the current ETag is named")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public RestResponse<PolicyDetail> change(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of what was seen") @Nullable String ifMatch,
            @Valid @NotNull PolicyBody body) {
        return tagged(policies.change(id, ifMatch, body, actor.get()));
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            summary = "What the versions of a policy say, oldest first",
            description = "To those who keep the policy, and auditors; others see the version that gives.")
    @APIResponse(responseCode = "200", description = "The versions; they never change")
    @APIResponse(responseCode = "404", description = "There is no such policy for the viewer")
    public List<PolicyVersion> versions(@RestPath UUID id) {
        return policies.versions(id, actor.get());
    }

    private PolicyDetail once(String operation, @Nullable String key, Object body, Supplier<PolicyDetail> effect) {
        return idempotency.once(
                new Idempotency.Request(actor.get().identityId(), operation, key, body), PolicyDetail.class, effect);
    }

    private static RestResponse<PolicyDetail> tagged(PolicyGate.Seen seen) {
        return RestResponse.ResponseBuilder.ok(seen.detail())
                .header(HttpHeaders.ETAG, Etag.of(seen.revision()))
                .build();
    }
}
