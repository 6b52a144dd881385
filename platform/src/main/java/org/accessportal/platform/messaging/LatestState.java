package org.accessportal.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.State;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.jdbi.v3.core.Jdbi;

/**
 * The newest revision that this database has seen of everything on the state topics. In a restored database states of
 * earlier epochs do not count: their owner publishes again what is still true of them.
 */
@ApplicationScoped
class LatestState {

    private final Jdbi jdbi;
    private final RevisionEpoch epoch;

    LatestState(Jdbi jdbi, RevisionEpoch epoch) {
        this.jdbi = jdbi;
        this.epoch = epoch;
    }

    /** Of the batch, the highest state of each key, where it is newer than what was known; one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    <E extends Event> List<Received<E>> newer(Topic topic, List<Received<E>> batch) {
        Map<UUID, Received<E>> highest = new LinkedHashMap<>();
        for (Received<E> received : batch) {
            if (!epoch.isPast(revisionOf(received).epoch())) {
                highest.merge(received.event().aggregateId(), received, LatestState::later);
            }
        }
        Set<UUID> recorded = record(topic, highest);
        List<Received<E>> newer = new ArrayList<>(highest.values());
        newer.removeIf(received -> !recorded.contains(received.event().aggregateId()));
        return newer;
    }

    private <E extends Event> Set<UUID> record(Topic topic, Map<UUID, Received<E>> highest) {
        // sorted: two replicas that take the same keys never wait for each other in a circle
        var sorted = new TreeMap<>(highest);
        UUID[] ids = sorted.keySet().toArray(UUID[]::new);
        Long[] revisions = sorted.values().stream().map(LatestState::packed).toArray(Long[]::new);
        // that there is no such thing is no news to whoever never heard of it
        Boolean[] nothings = sorted.values().stream()
                .map(received -> revisionOf(received).isOfNothing())
                .toArray(Boolean[]::new);
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery("""
                        insert into latest_state (topic, id, revision)
                        select :topic, id, revision from unnest(:ids, :revisions, :nothings) as incoming (id, revision, nothing)
                        where not nothing or exists (select from latest_state known
                          where known.topic = :topic and known.id = incoming.id)
                        on conflict (topic, id) do update set revision = excluded.revision
                          where latest_state.revision < excluded.revision
                        returning id
                        """)
                .bind("topic", topic.topicName())
                .bind("ids", ids)
                .bind("revisions", revisions)
                .bind("nothings", nothings)
                .mapTo(UUID.class)
                .list()));
    }

    private static <E extends Event> Received<E> later(Received<E> one, Received<E> other) {
        return packed(other) > packed(one) ? other : one;
    }

    private static long packed(Received<?> received) {
        return revisionOf(received).packed();
    }

    private static Revision revisionOf(Received<?> received) {
        return ((State) received.event()).revision();
    }
}
