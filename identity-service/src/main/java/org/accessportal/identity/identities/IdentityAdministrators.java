package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.Administrators;
import org.jdbi.v3.core.Jdbi;

/** System administrators as this service, which gives the roles, knows them. */
@ApplicationScoped
class IdentityAdministrators implements Administrators {

    private static final String ROLE = "SYSTEM_ADMINISTRATOR";

    private final Jdbi jdbi;
    private final Viewers viewers;

    IdentityAdministrators(Jdbi jdbi, Viewers viewers) {
        this.jdbi = jdbi;
        this.viewers = viewers;
    }

    @Override
    public void require(Actor actor) {
        if (!jdbi.withHandle(handle -> viewers.rolesOf(handle, actor.identityId()))
                .contains(ROLE)) {
            throw CommonProblem.FORBIDDEN.because("This takes the role " + ROLE);
        }
    }
}
