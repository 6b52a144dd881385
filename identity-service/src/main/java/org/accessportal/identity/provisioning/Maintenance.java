package org.accessportal.identity.provisioning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What maintenance windows do to delivery (NO-3). Nothing of it is remembered: each time the database is asked, so that all
 * replicas agree, and one that starts while a window is open, or after it, does as the others.
 */
@ApplicationScoped
class Maintenance {

    private final Jdbi jdbi;
    private final Clock clock;

    Maintenance(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The organizations whose accounts are delivered at that moment: those without an open window. */
    static UUID[] deliveringOrganizations(Handle handle, Instant now) {
        return handle.createQuery("select id from organization where not in_maintenance(id, :now)")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    /**
     * Lets everything that waits be tried within a minute of a window's end, once for each window, whatever pause it had
     * earned by failing before.
     *
     * @param soon what is tried within that time anyway is left as it is: another replica may be at it
     */
    void resume(Duration soon) {
        Instant now = clock.instant();
        // in the order of everybody else who locks several accounts
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.createUpdate("""
                                with over as (
                                  update maintenance_window set resumed_at = :now where id in (
                                    select id from maintenance_window
                                    where resumed_at is null and coalesce(ended_at, ends_at) <= :now
                                    for update skip locked)
                                  returning organization_id),
                                mine as (
                                  select id from account where delivered_version < desired_version
                                    and next_attempt_at > :soon and organization_id in (select organization_id from over)
                                  order by identity_id for update)
                                update account set next_attempt_at = :now, attempts = 0 where id in (select id from mine)
                                """)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("soon", now.plus(soon).atOffset(ZoneOffset.UTC))
                        .execute()));
    }
}
