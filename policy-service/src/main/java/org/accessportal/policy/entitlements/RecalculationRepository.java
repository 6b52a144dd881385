package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How far the nightly look at everybody has come. */
@ApplicationScoped
class RecalculationRepository {

    /**
     * One night's.
     *
     * @param position the last identity that was looked at; null before the first
     */
    record Night(LocalDate day, @Nullable UUID position) {}

    /** Somebody whose turn it is; settled when nothing about them waits to be worked out anyhow. */
    record Next(UUID identityId, boolean settled) {}

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Jdbi jdbi;

    RecalculationRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** That day's, locked; empty when it is finished, or another replica is at it. */
    Optional<Night> unfinished(LocalDate day) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("insert into recalculation (day) values (:day) on conflict do nothing")
                    .bind("day", day)
                    .execute();
            return handle.createQuery("""
                            select position from recalculation where day = :day and finished_at is null
                            for update skip locked
                            """)
                    .bind("day", day)
                    .map((row, context) -> new Night(day, row.getObject(1, UUID.class)))
                    .findOne();
        });
    }

    /** Those who come next, in the order of their ids. */
    List<Next> next(Night night, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select i.identity_id, r.identity_id is null from directory_identity i
                          left join reassessment r on r.identity_id = i.identity_id
                        where i.identity_id > :position order by i.identity_id limit :most
                        """)
                .bind("position", night.position() == null ? BEFORE_ALL : night.position())
                .bind("most", most)
                .map((row, context) -> new Next(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list());
    }

    /** Those of them whom nobody else has in hand, who are from now on in ours. */
    List<UUID> held(List<UUID> identityIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select identity_id from directory_identity where identity_id = any(:ids)
                        order by identity_id for update skip locked
                        """)
                .bind("ids", identityIds.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    void advance(Night night, UUID position, long checked, long mended) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update recalculation set position = :position, checked = checked + :checked,
                          mended = mended + :mended where day = :day
                        """)
                .bind("position", position)
                .bind("checked", checked)
                .bind("mended", mended)
                .bind("day", night.day())
                .execute());
    }

    void finish(Night night, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("update recalculation set finished_at = :at where day = :day")
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("day", night.day())
                .execute());
    }
}
