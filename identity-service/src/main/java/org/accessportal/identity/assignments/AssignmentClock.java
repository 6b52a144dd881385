package org.accessportal.identity.assignments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.accessportal.identity.identities.PeopleChanged;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.time.PortalTime;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Turns dates into states at their first minute, and works out what was put aside to be worked out anew. */
@ApplicationScoped
class AssignmentClock {

    private static final Logger LOG = Logger.getLogger(AssignmentClock.class);
    private static final int BATCH = 500;
    /** How long what the policies give may be on its way. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Assignments assignments;
    private final Accounts accounts;
    private final Clock clock;
    private final PlatformSettings settings;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("assignment-clock").daemon().factory());

    AssignmentClock(Jdbi jdbi, Assignments assignments, Accounts accounts, Clock clock, PlatformSettings settings) {
        this.jdbi = jdbi;
        this.assignments = assignments;
        this.accounts = accounts;
        this.clock = clock;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.background()) {
            var _ = timer.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /**
     * The feed changed something about these people: engagements cut what policies give, accounts carry names. What the
     * policies give now is on its way, and is looked at when it comes: somebody whose engagement is replaced by another
     * must not lose the account in between (PO-5, PW-2). Only where nothing comes are the engagements alone decisive.
     */
    void onPeopleChanged(@Observes PeopleChanged changed) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into reassessment
                        select identity_id, :due from entitlement where identity_id = any(:ids)
                        union select identity_id, :due from ordered where identity_id = any(:ids)
                        on conflict do nothing
                        """)
                .bind("due", clock.instant().plus(PATIENCE).atOffset(ZoneOffset.UTC))
                .bind("ids", changed.identityIds().toArray(UUID[]::new))
                .execute());
        accounts.deliverAnew(changed.identityIds());
    }

    private void tick() {
        try {
            putDueAside();
            while (reassessNext()) {
                LOG.debug("A batch has been worked out");
            }
        } catch (RuntimeException e) {
            LOG.warnf("Assignments wait: %s", e.toString());
        }
    }

    /** Puts aside whose assignments change on a day that has come. */
    void putDueAside() {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into reassessment
                        select distinct identity_id, :now from assignment where changes_on <= :today
                        on conflict (identity_id) do update set due_at = excluded.due_at
                          where reassessment.due_at > excluded.due_at
                        """)
                        .bind("today", PortalTime.today(clock))
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute()));
    }

    /** Works the next batch out; rows that another replica has in hand are passed over. */
    boolean reassessNext() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> next = jdbi.withHandle(handle -> handle.createQuery("""
                            delete from reassessment where identity_id in (
                              select identity_id from reassessment where due_at <= :now
                              order by identity_id limit :most for update skip locked)
                            returning identity_id
                            """)
                    .bind("most", BATCH)
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .mapTo(UUID.class)
                    .list());
            assignments.reassess(next);
            return !next.isEmpty();
        });
    }
}
