package org.accessportal.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.accessportal.platform.events.EventCatalog;
import org.accessportal.platform.events.State;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventJson;
import org.accessportal.platform.messaging.KafkaAccess;
import org.accessportal.platform.persistence.RaisedEpoch;
import org.accessportal.platform.republication.Republication;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jdbi.v3.core.Jdbi;

/** A service whose database has been restored: what its topics hold is put there, and what it publishes again is read. */
public final class Restored {

    private Restored() {}

    /** As after a restore: the service is told that it is in epoch 1, and nothing has been published in it. */
    public static void begin(Jdbi jdbi) {
        RaisedEpoch.to(1);
        jdbi.useHandle(handle -> {
            handle.execute("truncate outbox, republication_part");
            handle.execute("update revision_epoch set published_epoch = 0");
        });
    }

    /** Of what was published again, the only state of that thing. */
    public static <S extends State> S only(Class<S> kind, UUID id, List<State> published) {
        List<S> found = published.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(state -> state.aggregateId().equals(id))
                .toList();
        assertThat(found).as("%s %s", kind.getSimpleName(), id).hasSize(1);
        return found.getFirst();
    }

    /** Puts states on their topics, as they were published before the restore. */
    public static void put(KafkaAccess kafka, List<? extends State> states) {
        kafka.awaitTopics();
        try (var producer = new KafkaProducer<>(
                new HashMap<>(kafka.settings()), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (State state : states) {
                sent.add(producer.send(record(state)));
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes everything again, as the service does by itself; returns the states that wait in the outbox. */
    public static List<State> publishAgain(Republication republication, Jdbi jdbi) {
        Eventually.succeeds(Duration.ofSeconds(60), () -> {
            republication.next();
            boolean done =
                    jdbi.withHandle(handle -> handle.createQuery("select published_epoch = 1 from revision_epoch")
                            .mapTo(Boolean.class)
                            .one());
            assertThat(done).isTrue();
            return true;
        });
        return waiting(jdbi);
    }

    /** The states that wait in the outbox, in their order. */
    public static List<State> waiting(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("select event_type, payload from outbox order by position")
                .map((row, context) -> state(row.getString(1), row.getString(2)))
                .list());
    }

    private static State state(String type, String payload) {
        try {
            return (State) EventJson.read(
                    payload.getBytes(StandardCharsets.UTF_8), Objects.requireNonNull(EventCatalog.recordOf(type)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProducerRecord<byte[], byte[]> record(State state) {
        var record = new ProducerRecord<>(
                Topic.of(state.getClass()).topicName(),
                bytes(state.aggregateId().toString()),
                bytes(EventJson.write(state)));
        record.headers().add("ce_id", bytes(UUID.randomUUID().toString()));
        record.headers().add("ce_type", bytes(EventCatalog.typeOf(state.getClass())));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
