package org.accessportal.platform.messaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.EventCatalog;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from the broker: a CloudEvent in binary mode, not yet understood.
 *
 * @param epoch of the database that it was sent from
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier; never compared
record RawEvent(
        int partition,
        long offset,
        @Nullable UUID key,
        UUID eventId,
        @Nullable String type,
        byte[] payload,
        @Nullable Instant occurredAt,
        int epoch,
        @Nullable String traceparent) {

    static RawEvent of(ConsumerRecord<byte[], byte[]> record) {
        UUID key = uuid(record.key());
        UUID id = uuid(value(record.headers().lastHeader("ce_id")));
        return new RawEvent(
                record.partition(),
                record.offset(),
                key,
                id == null ? new UUID(record.partition(), record.offset()) : id,
                text(record, "ce_type"),
                record.value() == null ? new byte[0] : record.value(),
                instant(text(record, "ce_time")),
                epoch(text(record, "ce_epoch")),
                text(record, "traceparent"));
    }

    /** The class that the event's type names; null when this version does not know the type. */
    @Nullable
    Class<? extends Event> contract() {
        return type == null ? null : EventCatalog.recordOf(type);
    }

    /** The event, when the payload is what its type promises. */
    Event read(Class<? extends Event> contract) throws IOException {
        Event event = EventJson.read(payload, contract);
        if (!event.aggregateId().equals(key)) {
            throw new IOException("The record's key is not the id of what the event is about");
        }
        return event;
    }

    private static byte @Nullable [] value(@Nullable Header header) {
        return header == null ? null : header.value();
    }

    private static @Nullable String text(ConsumerRecord<byte[], byte[]> record, String header) {
        byte[] utf8 = value(record.headers().lastHeader(header));
        return utf8 == null ? null : new String(utf8, StandardCharsets.UTF_8);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Records from before there was a restore do not tell it. */
    private static int epoch(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static @Nullable UUID uuid(byte @Nullable [] text) {
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
