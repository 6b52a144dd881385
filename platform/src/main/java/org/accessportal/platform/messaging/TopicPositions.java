package org.accessportal.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.accessportal.platform.events.Topic;
import org.jdbi.v3.core.Jdbi;

/**
 * How far this database has read each partition; it moves in the transaction of what was read, so that nothing is
 * read twice and an emptied database reads everything again by itself.
 */
@ApplicationScoped
class TopicPositions {

    /**
     * How far a partition has been read.
     *
     * @param nextOffset the next record to read
     * @param historyEnd records before this offset were there before the database first read the partition
     */
    record Position(long nextOffset, long historyEnd) {}

    /** The offsets that the broker holds now. */
    record Extent(long beginning, long end) {}

    private final Jdbi jdbi;

    TopicPositions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where to go on; at the beginning when the partition is new to this database, or made anew on the broker. */
    @Transactional
    Position of(Topic topic, int partition, Extent extent) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            insert into topic_position as p (topic, partition, next_offset, history_end)
                            values (:topic, :partition, :beginning, :end)
                            on conflict (topic, partition) do update
                              set next_offset = excluded.next_offset, history_end = excluded.history_end
                              where p.next_offset > excluded.history_end
                            """)
                    .bind("topic", topic.topicName())
                    .bind("partition", partition)
                    .bind("beginning", extent.beginning())
                    .bind("end", extent.end())
                    .execute();
            return handle.createQuery("""
                            select next_offset, history_end from topic_position
                            where topic = :topic and partition = :partition
                            """)
                    .bind("topic", topic.topicName())
                    .bind("partition", partition)
                    .map((row, context) -> new Position(row.getLong(1), row.getLong(2)))
                    .one();
        });
    }

    /**
     * Notes that somebody reads these partitions, and how far behind the broker that is; false when one of them is to be
     * read again from the beginning.
     *
     * @param behind how many records the broker has besides, by partition
     */
    @Transactional
    boolean look(Topic topic, Map<Integer, Long> behind) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update topic_position p set looked_at = now(), behind = b.behind,
                          behind_since = case when b.behind > 0 then coalesce(p.behind_since, now()) end
                        from unnest(:partitions, :behind) as b (partition, behind)
                        where p.topic = :topic and p.partition = b.partition
                        """)
                        .bind("topic", topic.topicName())
                        .bind("partitions", behind.keySet().toArray(Integer[]::new))
                        .bind("behind", behind.values().toArray(Long[]::new))
                        .execute())
                == behind.size();
    }

    /** Moves on from one offset to another; false when another replica has taken the partition over. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean advance(Topic topic, int partition, long from, long to) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update topic_position set next_offset = :to
                                where topic = :topic and partition = :partition and next_offset = :from
                                """)
                        .bind("topic", topic.topicName())
                        .bind("partition", partition)
                        .bind("from", from)
                        .bind("to", to)
                        .execute()
                == 1);
    }
}
