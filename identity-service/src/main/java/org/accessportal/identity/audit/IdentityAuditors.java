package org.accessportal.identity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.platform.audit.Auditors;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Auditors as this service, which gives the roles, knows them. */
@ApplicationScoped
class IdentityAuditors implements Auditors {

    private static final Set<String> MAY_READ = Set.of("AUDITOR", "SYSTEM_ADMINISTRATOR");

    private final Jdbi jdbi;
    private final Viewers viewers;

    IdentityAuditors(Jdbi jdbi, Viewers viewers) {
        this.jdbi = jdbi;
        this.viewers = viewers;
    }

    @Override
    public void require(Actor actor) {
        Set<String> roles = jdbi.withHandle(handle -> viewers.rolesOf(handle, actor.identityId()));
        if (roles.stream().noneMatch(MAY_READ::contains)) {
            throw CommonProblem.FORBIDDEN.because("This takes the role AUDITOR");
        }
    }
}
