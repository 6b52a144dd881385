package org.accessportal.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.events.Topic;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Events that could not be read or handled, and those of the same key that wait behind them, in order. */
@ApplicationScoped
class DeadLetters {

    private static final int CAUSE_LENGTH = 2_000;

    private final Jdbi jdbi;

    DeadLetters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of the keys, those that an event set aside holds back. */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<UUID> heldKeys(Topic topic, Collection<UUID> keys) {
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery(
                        "select distinct event_key from dead_letter where topic = :topic and event_key = any(:keys)")
                .bind("topic", topic.topicName())
                .bind("keys", keys.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list()));
    }

    /** Sets an event aside; without a cause it waits behind an earlier one of its key. */
    @Transactional(Transactional.TxType.MANDATORY)
    void setAside(Topic topic, RawEvent raw, @Nullable Throwable cause) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into dead_letter
                          (topic, partition, record_offset, event_key, event_id, event_type, payload, cause)
                        values (:topic, :partition, :offset, :key, :id, :type, :payload, :cause)
                        on conflict do nothing
                        """)
                .bind("topic", topic.topicName())
                .bind("partition", raw.partition())
                .bind("offset", raw.offset())
                .bind("key", raw.key())
                .bind("id", raw.eventId())
                .bind("type", raw.type())
                .bind("payload", raw.payload())
                .bind("cause", cause == null ? null : describe(cause))
                .execute());
    }

    /** How many events have been set aside, or wait. */
    @Transactional
    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from dead_letter")
                .mapTo(Long.class)
                .one());
    }

    /** What went wrong, and where in the event; what stands there is left out (ID-9). */
    private static String describe(Throwable cause) {
        String text = cause instanceof JsonProcessingException unreadable ? describe(unreadable) : cause.toString();
        return text.length() <= CAUSE_LENGTH ? text : text.substring(0, CAUSE_LENGTH);
    }

    private static String describe(JsonProcessingException unreadable) {
        String kind = unreadable.getClass().getSimpleName();
        return unreadable instanceof JsonMappingException mapping ? kind + " at " + mapping.getPathReference() : kind;
    }
}
