package org.accessportal.identity.assignments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.identities.PeopleChanged;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** Turns dates into states at their first minute, and works out what was put aside to be worked out anew. */
@ApplicationScoped
class AssignmentClock {

    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** How long what the policies give may be on its way. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Assignments assignments;
    private final Accounts accounts;
    private final Clock clock;

    AssignmentClock(Jdbi jdbi, Assignments assignments, Accounts accounts, Clock clock) {
        this.jdbi = jdbi;
        this.assignments = assignments;
        this.accounts = accounts;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(PAUSE, "Assignments that are due", this::putDueAside);
        background.whileAny(PAUSE, "Assignments", this::reassessNext);
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
