package org.accessportal.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Moves rows from the outbox to the broker: in order, up to some thousands at a time, one relay per database.
 *
 * <p>Guaranteed: a row leaves the table only after the broker has taken it; rows are sent in the order of their
 * positions; a row may be sent twice (a crash in between), and readers bear that.
 */
class OutboxRelay {

    /** Any number, the same for all replicas: who holds this lock relays. */
    private static final long LOCK = 7_102_034_611L;

    /** Readers take what comes together in one transaction: a large import is read in few. */
    private static final int BATCH = 4_000;

    private final Producer<byte[], byte[]> producer;
    private final Sender sender;

    /** Who sends: the service, and the epoch of its database, by which readers tell what was sent before a restore. */
    record Sender(String source, int epoch) {}

    OutboxRelay(Producer<byte[], byte[]> producer, Sender sender) {
        this.producer = producer;
        this.sender = sender;
    }

    /** Sends the next batch; returns how many rows left the table. The connection is not in auto-commit. */
    int relay(Connection connection) throws SQLException, InterruptedException {
        if (!lead(connection)) {
            connection.rollback();
            return 0;
        }
        List<Row> rows = next(connection);
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (Row row : rows) {
            sent.add(producer.send(row.toRecord(sender)));
        }
        producer.flush();
        int acknowledged = acknowledgedPrefix(sent);
        delete(connection, rows.subList(0, acknowledged));
        connection.commit();
        return acknowledged;
    }

    /** Whether this relay is the one that sends, until the transaction ends. */
    boolean lead(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void delete(Connection connection, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Long[] positions = rows.stream().map(Row::position).toArray(Long[]::new);
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where position = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", positions));
            delete.executeUpdate();
        }
    }

    private static List<Row> next(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select position, event_id::text, topic, partition, event_key::text, event_type, payload,
                  to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), traceparent
                from outbox order by position limit ?
                """)) {
            select.setInt(1, BATCH);
            try (ResultSet rows = select.executeQuery()) {
                List<Row> next = new ArrayList<>();
                while (rows.next()) {
                    next.add(Row.of(rows));
                }
                return next;
            }
        }
    }

    /** How many from the first on the broker has taken. */
    int acknowledgedPrefix(List<Future<RecordMetadata>> sent) throws InterruptedException {
        for (int i = 0; i < sent.size(); i++) {
            try {
                sent.get(i).get();
            } catch (ExecutionException e) {
                return i;
            }
        }
        return sent.size();
    }

    /** A row of the outbox. */
    record Row(
            long position,
            String eventId,
            String topic,
            @Nullable Integer partition,
            String key,
            String type,
            String payload,
            String occurredAt,
            @Nullable String traceparent) {

        static Row of(ResultSet rows) throws SQLException {
            return new Row(
                    rows.getLong(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getObject(4, Integer.class),
                    rows.getString(5),
                    rows.getString(6),
                    rows.getString(7),
                    rows.getString(8),
                    rows.getString(9));
        }

        /** The row as a CloudEvent in binary mode. */
        ProducerRecord<byte[], byte[]> toRecord(Sender sender) {
            var event = new ProducerRecord<>(topic, partition, utf8(key), utf8(payload));
            event.headers()
                    .add("ce_specversion", utf8("1.0"))
                    .add("ce_id", utf8(eventId))
                    .add("ce_source", utf8(sender.source()))
                    .add("ce_epoch", utf8(Integer.toString(sender.epoch())))
                    .add("ce_type", utf8(type))
                    .add("ce_time", utf8(occurredAt))
                    .add("content-type", utf8("application/json"));
            if (traceparent != null) {
                event.headers().add("traceparent", utf8(traceparent));
            }
            return event;
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
