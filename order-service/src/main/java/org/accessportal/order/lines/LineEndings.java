package org.accessportal.order.lines;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.accessportal.platform.directory.IdentitiesChanged;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Ends lines that are over (OR-8): those whose last day has passed, and those whose engagement is over or gone. Most
 * lines are neither for months, so they are looked at when that can have come about: their own last day by an index,
 * their engagement when the directory tells of a change, and all of them when a day has begun, or an hour has passed.
 */
@ApplicationScoped
class LineEndings {

    private static final int BATCH = 100;
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    private static final String OPEN = """
            l.state not in ('ENDED', 'REJECTED', 'WITHDRAWN')
              and (l.state <> 'AWAITING_END' or l.desired is distinct from 'ENDED')
            """;

    private static final String LAST_DAY_PASSED = """
            select l.id from order_line l where %s and l.ends_on < :today
            order by l.ends_on limit :batch for update skip locked
            """.formatted(OPEN);

    /** The engagement is over or gone; one that the replica does not know yet is not gone. */
    private static final String ENGAGEMENT_OVER = """
            select l.id from order_line l join directory_identity i on i.identity_id = l.recipient_id
              left join directory_engagement e on e.engagement_id = l.engagement_id
            where %s and (e.ends_on < :today or e.engagement_id is null)
            """.formatted(OPEN);

    private static final String OF_RECIPIENTS =
            ENGAGEMENT_OVER + " and l.recipient_id = any(:recipients) order by l.id for update of l";

    private static final String OF_ANYBODY = ENGAGEMENT_OVER + " order by l.id limit :batch for update of l";

    private final Jdbi jdbi;
    private final Lines lines;
    private final Clock clock;

    LineEndings(Jdbi jdbi, Lines lines, Clock clock) {
        this.jdbi = jdbi;
        this.lines = lines;
        this.clock = clock;
    }

    /** Remembers, with the change, whose lines are to be looked at: a restart forgets nobody. */
    void on(@Observes IdentitiesChanged changed) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into recipient_changed select distinct recipient_id from order_line
                          where recipient_id = any(:ids) and state not in ('ENDED', 'REJECTED', 'WITHDRAWN')
                        order by 1 on conflict do nothing
                        """)
                .bind(
                        "ids",
                        changed.identities().stream().map(Identity::identityId).toArray(UUID[]::new))
                .execute());
    }

    /** Ends everything that is over. */
    void tick() {
        untilFew(() -> end(handle -> due(handle, LAST_DAY_PASSED).bind("batch", BATCH)));
        untilFew(this::ofThoseChanged);
        Instant now = clock.instant();
        if (isSweepDue(now)) {
            untilFew(() -> end(handle -> due(handle, OF_ANYBODY).bind("batch", BATCH)));
            swept(now);
        }
    }

    private static void untilFew(IntSupplier batch) {
        int done = BATCH;
        while (done == BATCH) {
            done = QuarkusTransaction.requiringNew().call(batch::getAsInt);
        }
    }

    private int ofThoseChanged() {
        UUID[] changed = jdbi.withHandle(handle -> handle.createQuery("""
                        delete from recipient_changed where identity_id in (
                          select identity_id from recipient_changed order by identity_id limit :batch
                          for update skip locked)
                        returning identity_id
                        """)
                        .bind("batch", BATCH)
                        .mapTo(UUID.class)
                        .list())
                .toArray(UUID[]::new);
        if (changed.length > 0) {
            end(handle -> due(handle, OF_RECIPIENTS).bind("recipients", changed));
        }
        return changed.length;
    }

    private int end(Function<Handle, Query> due) {
        List<UUID> ids =
                jdbi.withHandle(handle -> due.apply(handle).mapTo(UUID.class).list());
        ids.forEach(id -> lines.byItself(id, LineMove.EXPIRE, "PERIOD_OVER"));
        return ids.size();
    }

    private Query due(Handle handle, String sql) {
        return handle.createQuery(sql).bind("today", PortalTime.today(clock));
    }

    private boolean isSweepDue(Instant now) {
        Instant last = jdbi.withHandle(handle -> handle.createQuery("select swept_at from line_sweep")
                .mapTo(Instant.class)
                .one());
        return last.isBefore(now.minus(BETWEEN_SWEEPS))
                || LocalDate.ofInstant(last, PortalTime.ZONE).isBefore(LocalDate.ofInstant(now, PortalTime.ZONE));
    }

    private void swept(Instant begun) {
        jdbi.useHandle(handle -> handle.createUpdate("update line_sweep set swept_at = :begun")
                .bind("begun", begun.atOffset(ZoneOffset.UTC))
                .execute());
    }
}
