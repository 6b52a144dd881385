package org.accessportal.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.events.Event;
import org.jdbi.v3.core.Jdbi;

/** The facts that this database has taken in; the same one again is no news. */
@ApplicationScoped
class Inbox {

    private final Jdbi jdbi;

    Inbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of the batch, what has not been taken in before; one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    <E extends Event> List<Received<E>> firstTime(List<Received<E>> batch) {
        UUID[] ids = batch.stream().map(Received::eventId).distinct().sorted().toArray(UUID[]::new);
        Set<UUID> fresh = jdbi.withHandle(handle -> new HashSet<>(
                handle.createQuery("""
                        insert into inbox (event_id) select id from unnest(:ids) as incoming (id)
                        on conflict do nothing returning event_id
                        """).bind("ids", ids).mapTo(UUID.class).list()));
        // remove: the same fact twice in one batch counts once
        return batch.stream()
                .filter(received -> fresh.remove(received.eventId()))
                .toList();
    }
}
