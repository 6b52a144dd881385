package org.accessportal.identity.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What a new day changes although no feed said anything: another engagement becomes the primary one (ID-3), somebody
 * whose engagement ended is nobody's nearest manager (RO-8). Once a day and source, in its first minute.
 */
@ApplicationScoped
class DayChange {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** How long a stop over midnight may last, in days, without anything being missed. */
    private static final int LATELY = 31;

    private final Jdbi jdbi;
    private final Consequences consequences;
    private final Clock clock;

    DayChange(Jdbi jdbi, Consequences consequences, Clock clock) {
        this.jdbi = jdbi;
        this.consequences = consequences;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(PAUSE, "The new day's changes", () -> turn(PortalTime.today(clock)));
    }

    /** Turns every source to that day, where it has not been turned yet; several replicas do it once. */
    void turn(LocalDate today) {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(handle -> due(handle, today)));
        for (UUID source : due) {
            QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(handle -> turn(handle, source, today)));
        }
    }

    private void turn(Handle handle, UUID source, LocalDate today) {
        if (!take(handle, source, today)) {
            return; // another replica was first
        }
        UUID organization = handle.createQuery("select organization_id from source where id = :source")
                .bind("source", source)
                .mapTo(UUID.class)
                .one();
        Consequences.expect(handle);
        handle.createUpdate("""
                        insert into touched_identity select distinct identity_id from engagement
                        where source_id = :source and is_primary and ends_on < :today and ends_on >= :lately
                        """)
                .bind("source", source)
                .bind("today", today)
                .bind("lately", today.minusDays(LATELY))
                .execute();
        Consequences.decidePrimary(handle, today);
        consequences.settle(handle, organization, source, today);
    }

    private static List<UUID> due(Handle handle, LocalDate today) {
        return handle.createQuery("""
                        select s.id from source s left join day_change d on d.source_id = s.id
                        where d.day is distinct from :today order by s.code
                        """).bind("today", today).mapTo(UUID.class).list();
    }

    private static boolean take(Handle handle, UUID source, LocalDate today) {
        return handle.createUpdate("""
                                insert into day_change as d values (:source, :today)
                                on conflict (source_id) do update set day = excluded.day where d.day <> excluded.day
                                """)
                        .bind("source", source)
                        .bind("today", today)
                        .execute()
                == 1;
    }
}
