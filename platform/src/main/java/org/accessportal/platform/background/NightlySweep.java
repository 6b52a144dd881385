package org.accessportal.platform.background;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/**
 * What is done to everybody once a night, from a set hour on (Europe/Stockholm), in the order of their ids. Replicas
 * share it batch by batch, and it goes on where it stopped; a night that was slept through is not made up for.
 */
@ApplicationScoped
public class NightlySweep {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * What a batch came to.
     *
     * @param last the last one that it got to
     */
    public record Batch(UUID last, long lookedAt, long mended) {}

    private final Jdbi jdbi;
    private final Clock clock;

    NightlySweep(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Does the next batch, in a transaction of its own.
     *
     * @param work the batch of those after that id; empty when nobody is left
     * @return false when the night's work is done or in another replica's hands, or its hour has not come
     */
    public boolean next(String name, LocalTime from, Function<UUID, Optional<Batch>> work) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), PortalTime.ZONE);
        return !now.toLocalTime().isBefore(from)
                && QuarkusTransaction.requiringNew()
                        .call(() -> unfinished(name, now.toLocalDate())
                                .map(position -> settle(name, now.toLocalDate(), work.apply(position)))
                                .orElse(false));
    }

    /** How far the night has come, locked; empty when it is finished, or another replica is at it. */
    private Optional<UUID> unfinished(String name, LocalDate day) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("insert into nightly_sweep (name, day) values (:name, :day) on conflict do nothing")
                    .bind("name", name)
                    .bind("day", day)
                    .execute();
            return handle.createQuery("""
                            select coalesce(position, :start) from nightly_sweep
                            where name = :name and day = :day and finished_at is null for update skip locked
                            """)
                    .bind("start", BEFORE_ALL)
                    .bind("name", name)
                    .bind("day", day)
                    .mapTo(UUID.class)
                    .findOne();
        });
    }

    private boolean settle(String name, LocalDate day, Optional<Batch> batch) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update nightly_sweep set position = coalesce(:last, position), looked_at = looked_at + :lookedAt,
                          mended = mended + :mended, finished_at = :finishedAt
                        where name = :name and day = :day
                        """)
                .bind("last", batch.map(Batch::last).orElse(null))
                .bind("lookedAt", batch.map(Batch::lookedAt).orElse(0L))
                .bind("mended", batch.map(Batch::mended).orElse(0L))
                .bind("finishedAt", batch.isPresent() ? null : clock.instant().atOffset(ZoneOffset.UTC))
                .bind("name", name)
                .bind("day", day)
                .execute());
        return batch.isPresent();
    }
}
