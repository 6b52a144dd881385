package org.accessportal.platform.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.Admission;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** Admits as the replica knows it: within a moment of what identity-service says. */
@ApplicationScoped
@IfBuildProperty(name = "portal.directory", stringValue = "true")
class DirectoryAdmission implements Admission {

    private final Jdbi jdbi;
    private final Clock clock;

    DirectoryAdmission(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public boolean admits(Actor actor, Instant issuedAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select not exists (select from directory_block where identity_id = :identity)
                          and not has_left(:identity, :today)
                          and not exists (select from directory_ended_session where session_id = :session)
                          and not exists (select from directory_session_end
                            where identity_id = :identity and ended_before > :issuedAt)
                        """)
                .bind("identity", actor.identityId())
                .bind("today", PortalTime.today(clock))
                .bind("session", actor.sessionId())
                .bind("issuedAt", issuedAt.atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
    }
}
