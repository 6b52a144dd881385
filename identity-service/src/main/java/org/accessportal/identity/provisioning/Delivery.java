package org.accessportal.identity.provisioning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.assignments.DeliveredAccounts;
import org.accessportal.identity.provisioning.Connector.Delivered;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The queue of accounts that are not yet what they should be; a target that is away delays, never loses (PR-2). */
@ApplicationScoped
class Delivery {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 8;

    /** An account that this worker delivers now. */
    @SuppressWarnings("ArrayRecordComponent") // a carrier; never compared
    record Job(UUID accountId, UUID identityId, boolean enabled, String[] groups, long version, int attempts) {}

    private final Jdbi jdbi;
    private final DeliveredAccounts delivered;
    private final Clock clock;

    Delivery(Jdbi jdbi, DeliveredAccounts delivered, Clock clock) {
        this.jdbi = jdbi;
        this.delivered = delivered;
        this.clock = clock;
    }

    /** Takes the next jobs; others pass them over until the lease ends. */
    List<Job> take(int most) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(handle -> handle.createQuery("""
                                update account set attempts = attempts + 1, next_attempt_at = :lease where id in (
                                  select id from account where delivered_version < desired_version and next_attempt_at <= :now
                                  order by next_attempt_at limit :most for update skip locked)
                                returning id, identity_id, enabled, groups, desired_version, attempts
                                """)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("lease", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                        .bind("most", most)
                        .map((row, context) -> job(row))
                        .list()));
    }

    /** What the account should hold; null when the person is not known any more. */
    @Nullable
    AccountContent contentOf(Job job) {
        return jdbi.withHandle(handle -> {
            Set<String> managed =
                    new HashSet<>(handle.createQuery("""
                            select code from resource where kind = 'GROUP'
                            union select jsonb_array_elements_text(coalesce(level -> 'groups', '[]'))
                              from resource, jsonb_array_elements(levels::jsonb) as level
                              where jsonb_typeof(coalesce(level -> 'groups', '[]')) = 'array'
                            """).mapTo(String.class).list());
            return handle.createQuery("select * from identity where id = :id")
                    .bind("id", job.identityId())
                    .map((row, context) -> new AccountContent(
                            job.identityId(),
                            row.getString("user_name"),
                            row.getString("given_name"),
                            row.getString("family_name"),
                            row.getString("mail"),
                            row.getBoolean("protected_identity"),
                            job.enabled(),
                            Arrays.asList(job.groups()),
                            managed))
                    .findOne()
                    .orElse(null);
        });
    }

    /** The account is as it should be. */
    void succeeded(Job job, Delivered result) {
        QuarkusTransaction.requiringNew()
                .run(() -> delivered.settle(job.accountId(), job.version(), job.enabled(), result.passwordNeeded()));
    }

    /** The target is away or refuses: later again, with longer and longer pauses. */
    void failed(Job job, String error) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(job.attempts() - 1, MOST_DOUBLINGS));
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.createUpdate(
                                "update account set last_error = :error, next_attempt_at = :next where id = :id and desired_version = :version")
                        .bind("id", job.accountId())
                        .bind("version", job.version())
                        .bind("error", error)
                        .bind("next", clock.instant().plus(pause).atOffset(ZoneOffset.UTC))
                        .execute()));
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getBoolean(3),
                (String[]) row.getArray(4).getArray(),
                row.getLong(5),
                row.getInt(6));
    }
}
