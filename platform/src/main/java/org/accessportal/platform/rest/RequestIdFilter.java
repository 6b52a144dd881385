package org.accessportal.platform.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import org.accessportal.platform.security.Claims;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Numbers every request here, whatever the caller says, and tells the caller: what the log has it under (GO-2). */
final class RequestIdFilter {

    static final String HEADER = "X-Request-Id";

    private final CurrentRequest request;
    private final SecurityIdentity identity;

    RequestIdFilter(CurrentRequest request, SecurityIdentity identity) {
        this.request = request;
        this.identity = identity;
    }

    @ServerRequestFilter(preMatching = true, priority = 1)
    void begin(ContainerRequestContext context) {
        request.began();
    }

    @ServerRequestFilter
    void recognize() {
        if (!identity.isAnonymous()
                && identity.getPrincipal() instanceof JsonWebToken token
                && token.getGroups().contains(Roles.PERSON)) {
            request.calledBy(UUID.fromString(token.getSubject()), UUID.fromString(token.getClaim(Claims.SESSION)));
        }
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        if (request.id() != null) {
            response.getHeaders().putSingle(HEADER, request.id());
        }
    }
}
