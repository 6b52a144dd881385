package org.accessportal.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import org.accessportal.platform.problem.CommonProblem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** However fresh a token is: it opens nothing after its session has ended (SI-3) or its person is stopped (AS-5). */
final class AdmissionFilter {

    private final Admission admission;
    private final CurrentActor actor;
    private final SecurityIdentity identity;

    AdmissionFilter(Admission admission, CurrentActor actor, SecurityIdentity identity) {
        this.admission = admission;
        this.actor = actor;
        this.identity = identity;
    }

    @ServerRequestFilter
    void check() {
        if (identity.isAnonymous()
                || !identity.hasRole(Roles.PERSON)
                || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        if (!admission.admits(actor.get(), Instant.ofEpochSecond(token.getIssuedAtTime()))) {
            throw CommonProblem.NOT_SIGNED_IN.because("The session has ended");
        }
    }
}
