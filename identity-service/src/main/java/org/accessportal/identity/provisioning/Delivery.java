package org.accessportal.identity.provisioning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.assignments.DeliveredAccounts;
import org.accessportal.identity.assignments.DeliveredAccounts.Settled;
import org.accessportal.identity.provisioning.Connector.Delivered;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The queue of accounts that are not yet what they should be; a target that is away delays, never loses (PR-2). */
@ApplicationScoped
class Delivery {

    /** How long a worker has for what it has taken. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 8;

    /**
     * An account that this worker delivers now, and what it should hold.
     *
     * @param traceparent the step that wanted it so; null when nobody follows it
     */
    record Job(
            UUID accountId,
            long version,
            int attempts,
            AccountContent content,
            @Nullable String traceparent) {}

    /** A job that was done, and how. */
    record Done(Job job, Delivered result) {}

    private final Jdbi jdbi;
    private final DeliveredAccounts delivered;
    private final Clock clock;

    Delivery(Jdbi jdbi, DeliveredAccounts delivered, Clock clock) {
        this.jdbi = jdbi;
        this.delivered = delivered;
        this.clock = clock;
    }

    /** Whose accounts are taken: people whose access is stopped wait for nobody else (AS-5). */
    enum Queue {
        STOPPED,
        OTHERS
    }

    /**
     * Takes the next jobs of a queue; others pass them over until the lease ends. In a maintenance window only people whose
     * access is stopped are taken (NO-3).
     */
    List<Job> take(Queue queue, int most) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(handle -> {
                    UUID[] delivering = Maintenance.deliveringOrganizations(handle, now);
                    if (queue == Queue.OTHERS && delivering.length == 0) {
                        return List.of(); // without looking through all that waits
                    }
                    Set<String> managed = managedGroups(handle);
                    return handle.createQuery("""
                            with taken as (
                              update account set attempts = attempts + 1, next_attempt_at = :lease where id in (
                                select id from account where delivered_version < desired_version and next_attempt_at <= :now
                                  and blocked = :stopped and (:stopped or organization_id = any(:delivering))
                                order by next_attempt_at limit :most for update skip locked)
                              returning id, identity_id, enabled, groups, desired_version, attempts, traceparent)
                            select t.*, i.user_name, i.given_name, i.family_name, i.mail, i.protected_identity
                            from taken t join identity i on i.id = t.identity_id
                            """)
                            .bind("now", now.atOffset(ZoneOffset.UTC))
                            .bind("lease", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                            .bind("stopped", queue == Queue.STOPPED)
                            .bind("delivering", delivering)
                            .bind("most", most)
                            .map((row, context) -> job(row, managed))
                            .list();
                }));
    }

    /** Every group that the portal gives, by whatever resource or level. */
    private static Set<String> managedGroups(Handle handle) {
        return new HashSet<>(handle.createQuery("""
                        select code from resource where kind = 'GROUP'
                        union select jsonb_array_elements_text(coalesce(level -> 'groups', '[]'))
                          from resource, jsonb_array_elements(levels::jsonb) as level
                          where jsonb_typeof(coalesce(level -> 'groups', '[]')) = 'array'
                        """).mapTo(String.class).list());
    }

    /**
     * Whether it may go out now: while it waited for its turn something newer may have come, or a maintenance window have
     * opened (NO-3).
     */
    boolean mayGo(Job job) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(handle -> handle.createQuery("""
                                select desired_version = :version and (blocked or not in_maintenance(organization_id, :now))
                                from account where id = :id
                                """)
                        .bind("id", job.accountId())
                        .bind("version", job.version())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .mapTo(Boolean.class)
                        .one()));
    }

    /** It was not tried, and lies in the queue as before; unless something newer lies there. */
    void giveBack(Job job) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.createUpdate("""
                                update account set attempts = :attempts - 1, next_attempt_at = :now
                                where id = :id and desired_version = :version and attempts = :attempts
                                """)
                        .bind("id", job.accountId())
                        .bind("version", job.version())
                        .bind("attempts", job.attempts())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute()));
    }

    /** The accounts are as they should be. */
    void succeeded(List<Done> done) {
        QuarkusTransaction.requiringNew()
                .run(() -> delivered.settle(done.stream()
                        .map(each -> new Settled(
                                each.job().accountId(),
                                each.job().content().identityId(),
                                each.job().version(),
                                each.job().content().enabled(),
                                each.result().passwordNeeded()))
                        .toList()));
    }

    /**
     * The target is away or refuses: later again, with longer and longer pauses; soon when the person is stopped. What
     * failed after something newer had been delivered may have undone a part of that.
     */
    void failed(Job job, String target, String error) {
        Instant now = clock.instant();
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(job.attempts() - 1, MOST_DOUBLINGS));
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.createUpdate("""
                                update account set last_error = :error, failed_target = :target,
                                  desired_version = desired_version + (delivered_version > :version)::integer,
                                  next_attempt_at = case when delivered_version > :version then :now
                                    when blocked then :soon else :next end
                                where id = :id and (desired_version = :version or delivered_version > :version)
                                """)
                        .bind("id", job.accountId())
                        .bind("version", job.version())
                        .bind("target", target)
                        .bind("error", error)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("soon", now.plus(FIRST_PAUSE).atOffset(ZoneOffset.UTC))
                        .bind("next", now.plus(pause).atOffset(ZoneOffset.UTC))
                        .execute()));
    }

    private static Job job(ResultSet row, Set<String> managed) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getLong("desired_version"),
                row.getInt("attempts"),
                new AccountContent(
                        row.getObject("identity_id", UUID.class),
                        row.getString("user_name"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("mail"),
                        row.getBoolean("protected_identity"),
                        row.getBoolean("enabled"),
                        List.of((String[]) row.getArray("groups").getArray()),
                        managed),
                row.getString("traceparent"));
    }
}
