package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Whom somebody has been shown in a session, for a while and with a reason (ID-9, PW-5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Disclosures {

    private static final Duration OPEN = Duration.ofMinutes(15);

    private final Jdbi jdbi;

    Disclosures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps that the actor is shown the person, and why. */
    public void open(UUID person, String reason, Actor actor, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into disclosure values (gen_random_uuid(), :session, :actor, :person, :reason, :at, :until)")
                .bind("session", actor.sessionId())
                .bind("actor", actor.identityId())
                .bind("person", person)
                .bind("reason", reason)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("until", at.plus(OPEN).atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Whether the person is open to the actor in this session. */
    public boolean isOpen(UUID person, Actor actor, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from disclosure where session_id = :session and viewer_id = :actor
                          and identity_id = :person and expires_at > :at)
                        """)
                .bind("session", actor.sessionId())
                .bind("actor", actor.identityId())
                .bind("person", person)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
    }
}
