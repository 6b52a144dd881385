package org.accessportal.platform.republication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.persistence.Column;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How far everything has been published again, part by part; replicas that work on it take different parts. */
@ApplicationScoped
class RepublicationParts {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * A part: all states of a kind, or a partition that is searched for what the database does not have.
     *
     * @param name the kind's event type, or the partition
     * @param position the last id that was published
     * @param nextOffset the next record to look at; null for a kind
     * @param endOffset where the search ends; null for a kind
     */
    record Part(
            int turn,
            String name,
            UUID position,
            @Nullable Long nextOffset,
            @Nullable Long endOffset) {}

    private final Jdbi jdbi;

    RepublicationParts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether everything has been published in that epoch. */
    @Transactional
    boolean isFinished(int epoch) {
        return jdbi.withHandle(handle -> handle.createQuery("select published_epoch >= :epoch from revision_epoch")
                .bind("epoch", epoch)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether everything, or at least that part, has been published in that epoch. */
    @Transactional
    boolean isFinished(int epoch, String name) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from revision_epoch where published_epoch >= :epoch) or exists (
                          select from republication_part where epoch = :epoch and name = :name and finished_at is not null)
                        """)
                .bind("epoch", epoch)
                .bind("name", name)
                .mapTo(Boolean.class)
                .one());
    }

    @Transactional
    boolean isPlanned(int epoch) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from republication_part where epoch = :epoch)")
                        .bind("epoch", epoch)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Writes down what is to be done; what another replica has written down stays. */
    @Transactional
    void plan(int epoch, List<Part> parts) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into republication_part (epoch, turn, name, position, next_offset, end_offset)
                        select :epoch, * from unnest(:turns, :names, :positions, :nexts, :ends)
                        on conflict do nothing
                        """)
                .bind("epoch", epoch)
                .bind("turns", Column.of(parts, Part::turn, Integer[]::new))
                .bind("names", Column.of(parts, Part::name, String[]::new))
                .bind("positions", Column.of(parts, Part::position, UUID[]::new))
                .bind("nexts", Column.of(parts, Part::nextOffset, Long[]::new))
                .bind("ends", Column.of(parts, Part::endOffset, Long[]::new))
                .execute());
    }

    static Part kind(int turn, String name) {
        return new Part(turn, name, BEFORE_ALL, null, null);
    }

    static Part partition(int turn, String name, long end) {
        return new Part(turn, name, BEFORE_ALL, 0L, end);
    }

    /** The next part that nobody works on, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Part> next(int epoch) {
        return next(epoch, "for update skip locked");
    }

    Optional<Part> next(int epoch, String locked) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select turn, name, position, next_offset, end_offset from republication_part
                        where epoch = :epoch and finished_at is null order by turn limit 1
                        """ + locked)
                .bind("epoch", epoch)
                .map((row, context) -> new Part(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, Long.class),
                        row.getObject(5, Long.class)))
                .findOne());
    }

    /** Notes how far the part has come, and how many states that made. */
    @Transactional(Transactional.TxType.MANDATORY)
    void advance(int epoch, Part part, int published, boolean finished) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update republication_part set position = :position, next_offset = :nextOffset,
                          published = published + :published, finished_at = case when :finished then now() end
                        where epoch = :epoch and turn = :turn
                        """)
                .bind("epoch", epoch)
                .bind("turn", part.turn())
                .bind("position", part.position())
                .bind("nextOffset", part.nextOffset())
                .bind("published", published)
                .bind("finished", finished)
                .execute());
    }

    /** Notes that everything is done, when every part is; how many states that made, if so. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Long> finish(int epoch) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        update revision_epoch set published_epoch = :epoch where published_epoch < :epoch
                          and not exists (select from republication_part where epoch = :epoch and finished_at is null)
                        returning (select coalesce(sum(published), 0) from republication_part where epoch = :epoch)
                        """).bind("epoch", epoch).mapTo(Long.class).findOne());
    }

    /** Whether what was published last has not left yet: others' events wait behind it. */
    @Transactional
    boolean isCongested(int most) {
        return jdbi.withHandle(
                        handle -> handle.createQuery("select count(*) from (select from outbox limit :most) waiting")
                                .bind("most", most)
                                .mapTo(Integer.class)
                                .one())
                >= most;
    }
}
