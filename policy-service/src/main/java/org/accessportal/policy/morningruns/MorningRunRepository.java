package org.accessportal.policy.morningruns;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Morning runs as they lie in the database. */
@ApplicationScoped
class MorningRunRepository {

    /** Every administration of the organization, whether or not anybody has set anything for it. */
    private static final String OF_ORGANIZATION = """
            select coalesce(r.id, gen_random_uuid()) as id, a.organization_id, a.administration_code,
              coalesce(r.version, 0) as version, r.set_time, coalesce(r.decided_until, 'epoch') as decided_until, r.last_day
            from (select distinct organization_id, administration_code from directory_unit
                  where organization_id = :organization) a
              left join morning_run r using (organization_id, administration_code)
            """;

    private final Jdbi jdbi;

    MorningRunRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<MorningRun> of(UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_ORGANIZATION + " order by administration_code")
                .bind("organization", organizationId)
                .map((row, context) -> row(row))
                .list());
    }

    /** That administration's; empty when the organization has no such administration. */
    Optional<MorningRun> find(UUID organizationId, String administrationCode) {
        return jdbi.withHandle(
                handle -> handle.createQuery(OF_ORGANIZATION + " where a.administration_code = :administration")
                        .bind("organization", organizationId)
                        .bind("administration", administrationCode)
                        .map((row, context) -> row(row))
                        .findOne());
    }

    /** Those with a set time, of all organizations. */
    List<MorningRun> withSetTime() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from morning_run where set_time is not null")
                .map((row, context) -> row(row))
                .list());
    }

    /** That one, locked until the transaction ends; empty when another replica has it in hand. */
    Optional<MorningRun> lockedUnlessTaken(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from morning_run where id = :id for update skip locked")
                        .bind("id", id)
                        .map((row, context) -> row(row))
                        .findOne());
    }

    /** Waits for whoever sets or carries out the administration's run. */
    void lock(UUID organizationId, String administrationCode) {
        jdbi.useHandle(handle -> {
            handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                    .bind("key", "policy.morning-run " + organizationId + " " + administrationCode)
                    .mapTo(String.class)
                    .one();
            handle.createQuery("""
                            select id from morning_run
                            where organization_id = :organization and administration_code = :administration for update
                            """)
                    .bind("organization", organizationId)
                    .bind("administration", administrationCode)
                    .mapTo(UUID.class)
                    .findOne();
        });
    }

    /** Keeps what somebody has set. */
    void store(MorningRun run, UUID changedBy, Instant changedAt) {
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
                        insert into morning_run (id, organization_id, administration_code, version, set_time, decided_until,
                          last_day, changed_by, changed_at)
                        values (:id, :organization, :administration, :version, :setTime, :until, :lastDay, :by, :at)
                        on conflict (organization_id, administration_code) do update set version = excluded.version,
                          set_time = excluded.set_time, decided_until = excluded.decided_until,
                          last_day = excluded.last_day, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """), run)
                .bind("organization", run.organizationId())
                .bind("administration", run.administrationCode())
                .bind("version", run.version())
                .bind("setTime", run.setTime())
                .bind("by", changedBy)
                .bind("at", changedAt.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Keeps how far it has come. */
    void storeProgress(MorningRun run) {
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
                        update morning_run set decided_until = :until, last_day = :lastDay where id = :id
                        """), run).execute());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, MorningRun run) {
        return statement
                .bind("id", run.id())
                .bind("until", run.decidedUntil().atOffset(ZoneOffset.UTC))
                .bind("lastDay", run.lastDay());
    }

    private static MorningRun row(ResultSet row) throws SQLException {
        @Nullable LocalTime setTime = row.getObject("set_time", LocalTime.class);
        return new MorningRun(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getString("administration_code"),
                row.getLong("version"),
                setTime,
                row.getObject("decided_until", OffsetDateTime.class).toInstant(),
                row.getObject("last_day", LocalDate.class));
    }
}
