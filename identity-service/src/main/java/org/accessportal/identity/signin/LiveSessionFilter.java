package org.accessportal.identity.signin;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Claims;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A token of a session that has been ended opens nothing any more, however fresh it is (SI-3). */
final class LiveSessionFilter {

    private final SessionRepository sessions;
    private final SecurityIdentity identity;

    LiveSessionFilter(SessionRepository sessions, SecurityIdentity identity) {
        this.sessions = sessions;
        this.identity = identity;
    }

    @ServerRequestFilter
    void check() {
        if (identity.isAnonymous() || !identity.hasRole(Roles.PERSON)) {
            return;
        }
        String session = ((JsonWebToken) identity.getPrincipal()).getClaim(Claims.SESSION);
        if (!sessions.isLive(UUID.fromString(session))) {
            throw CommonProblem.NOT_SIGNED_IN.because("The session has ended");
        }
    }
}
