package org.accessportal.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accessportal.platform.ManualProfile;
import org.accessportal.platform.events.EventCatalog;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.State;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.events.UnitState;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.testing.Broken;
import org.accessportal.platform.testing.Eventually;
import org.accessportal.platform.testing.KafkaResource;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.tracing.Traces;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** API-2: whatever order things come in, however often, with two replicas, the end is the same. */
@QuarkusTest
@TestProfile(ManualProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class ReadingTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);

    @Inject
    MessagingStore store;

    @Inject
    Traces traces;

    @Inject
    KafkaAccess kafka;

    @Inject
    Jdbi jdbi;

    @Inject
    Rereading rereading;

    private final List<EventReader<?>> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    private long readBefore;

    /** The topic stays, and so does what clients know of it; only its records go. */
    @BeforeEach
    void emptyTopicAndTables() throws Exception {
        kafka.awaitTopics();
        try (Admin admin = Admin.create(kafka.settings())) {
            keepByAge(admin); // a compacted topic cannot be emptied
            Map<TopicPartition, OffsetSpec> latest = IntStream.range(0, Topic.PARTITIONS)
                    .boxed()
                    .collect(Collectors.toMap(
                            partition -> new TopicPartition(Topic.UNITS.topicName(), partition),
                            _ -> OffsetSpec.latest()));
            var ends = admin.listOffsets(latest).all().get();
            Map<TopicPartition, RecordsToDelete> everything = new HashMap<>();
            ends.forEach((partition, end) -> everything.put(partition, RecordsToDelete.beforeOffset(end.offset())));
            Eventually.succeeds(
                    Duration.ofSeconds(10),
                    () -> admin.deleteRecords(everything).all().get());
            readBefore = ends.values().stream().mapToLong(end -> end.offset()).sum();
        }
        emptyTables();
    }

    private static void keepByAge(Admin admin) throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, Topic.UNITS.topicName());
        var byAge = new ConfigEntry(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
        admin.incrementalAlterConfigs(Map.of(topic, List.of(new AlterConfigOp(byAge, AlterConfigOp.OpType.SET))))
                .all()
                .get();
    }

    @AfterEach
    void stopReaders() throws InterruptedException {
        readers.forEach(EventReader::close);
        for (Thread thread : threads) {
            thread.join();
        }
        readers.clear();
        threads.clear();
    }

    @Test
    void sameStateTenTimesInAnyOrderGivesTheSameEnd() throws Exception {
        checkAnyOrder(UnitNames::new);
    }

    @Test
    void handlerThatTakesWhateverComesLastIsFound() throws Exception {
        Broken.isFound(3, () -> {
            emptyTopicAndTables();
            return checkAnyOrder(jdbi -> new UnitNames(jdbi, "in any order"));
        });
    }

    @Test
    void poisonEventHoldsItsOwnKeyBackAndNoOther() {
        read(new UnitNames(jdbi, "poison"));
        UUID poisoned = new UUID(9, 9);
        send(unit(poisoned, 1, "fine"));
        Eventually.succeeds(() -> assertThat(names()).containsKey(poisoned));
        send(unit(poisoned, 2, "poison"));
        Eventually.succeeds(() -> assertThat(store.deadLetters().count()).isEqualTo(1));
        send(unit(poisoned, 3, "after the poison"));
        for (int i = 0; i < 50; i++) {
            send(unit(new UUID(8, i), 1, "healthy"));
        }
        Eventually.succeeds(() -> assertThat(names()).hasSize(51));
        Eventually.succeeds(() -> assertThat(store.deadLetters().count()).isEqualTo(2));
        assertThat(names()).containsEntry(poisoned, "fine");
    }

    @Test
    void eventThatIsNotJsonIsSetAsideWithItsCause() {
        read(new UnitNames(jdbi));
        sendRaw(new UUID(7, 7), "{not json");
        send(unit(new UUID(7, 8), 1, "behind"));
        Eventually.succeeds(() -> assertThat(names()).containsKey(new UUID(7, 8)));
        Eventually.succeeds(() -> assertThat(store.deadLetters().count()).isEqualTo(1));
    }

    /** ID-9: the cause is for everybody who looks after the portal; the event itself is not. */
    @Test
    void causeNamesThePlaceAndNotWhatStandsThere() {
        read(new UnitNames(jdbi));
        sendRaw(new UUID(7, 9), "{\"unitId\": \"Annika Andersson\"}");
        Eventually.succeeds(() -> assertThat(store.deadLetters().count()).isEqualTo(1));
        String cause = jdbi.withHandle(handle -> handle.createQuery("select cause from dead_letter")
                .mapTo(String.class)
                .one());
        assertThat(cause).contains("InvalidFormatException", "[\"unitId\"]").doesNotContain("Annika");
    }

    @Test
    void readingAgainIntoEmptyTablesIsHistoryAndCausesNothing() {
        var handler = new UnitNames(jdbi);
        read(handler);
        Eventually.succeeds(() -> assertThat(placedPartitions()).isEqualTo(Topic.PARTITIONS));
        send(unit(new UUID(6, 1), 1, "news"));
        Eventually.succeeds(() -> assertThat(handler.effects).containsExactly("news"));
        stopQuietly();
        emptyTables();
        var again = new UnitNames(jdbi);
        read(again);
        Eventually.succeeds(() -> assertThat(names()).containsEntry(new UUID(6, 1), "news"));
        assertThat(again.effects).isEmpty();
        send(unit(new UUID(6, 1), 2, "newer"));
        Eventually.succeeds(() -> assertThat(again.effects).containsExactly("newer"));
    }

    /** A version that keeps more than before reads what there is once more, also where nothing new comes. */
    @Test
    void topicIsReadAgainAsHistoryWhileItsReaderGoesOn() {
        var handler = new UnitNames(jdbi);
        read(handler);
        Eventually.succeeds(() -> assertThat(placedPartitions()).isEqualTo(Topic.PARTITIONS));
        send(unit(new UUID(6, 2), 1, "news"));
        Eventually.succeeds(() -> assertThat(handler.effects).containsExactly("news"));
        jdbi.useHandle(handle -> handle.execute("truncate directory_unit"));
        rereading.again(Topic.UNITS);
        Eventually.succeeds(() -> assertThat(names()).containsEntry(new UUID(6, 2), "news"));
        assertThat(handler.effects).containsExactly("news");
    }

    private Void checkAnyOrder(Function<Jdbi, UnitNames> handler) {
        read(handler.apply(jdbi));
        read(handler.apply(jdbi)); // a second replica
        List<Unit> states = new ArrayList<>();
        Map<UUID, String> expected = new HashMap<>();
        for (int key = 0; key < 20; key++) {
            for (int revision = 1; revision <= 5; revision++) {
                Unit unit = unit(new UUID(5, key), revision, "revision " + revision);
                states.addAll(Collections.nCopies(10, unit));
            }
            expected.put(new UUID(5, key), "revision 5");
        }
        Collections.shuffle(states, new Random(1));
        states.add(unit(new UUID(4, 4), 1, "the end"));
        sendAll(states);
        expected.put(new UUID(4, 4), "the end");
        // the first readers of a young broker wait for their group
        Eventually.succeeds(
                Duration.ofSeconds(90), () -> assertThat(readToTheEnd()).isTrue());
        assertThat(names()).isEqualTo(expected);
        return null;
    }

    private boolean readToTheEnd() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(sum(next_offset), 0) from topic_position")
                        .mapTo(Long.class)
                        .one())
                == readBefore + 1_001;
    }

    private int placedPartitions() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from topic_position")
                .mapTo(Integer.class)
                .one());
    }

    private void read(EventHandler<UnitState> handler) {
        Map<String, Object> settings = new HashMap<>(kafka.settings());
        settings.put("group.id", "reading-test");
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        settings.put("max.poll.records", 10); // a key's states come in many batches, however fast the broker is
        var reader = new EventReader<>(
                handler,
                store,
                traces,
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
        readers.add(reader);
        threads.add(Thread.ofPlatform().start(reader));
    }

    private void stopQuietly() {
        try {
            stopReaders();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(Unit unit) {
        sendAll(List.of(unit));
    }

    /** In that order; one after the other would take long for many. */
    private void sendAll(List<Unit> units) {
        List<Future<RecordMetadata>> sent = units.stream()
                .map(unit -> producer().send(record(unit.unitId(), EventJson.write(unit))))
                .toList();
        sent.forEach(ReadingTest::await);
    }

    private void sendRaw(UUID key, String payload) {
        await(producer().send(record(key, payload)));
    }

    private static ProducerRecord<byte[], byte[]> record(UUID key, String payload) {
        var record = new ProducerRecord<>(Topic.UNITS.topicName(), bytes(key.toString()), bytes(payload));
        record.headers().add("ce_id", bytes(UUID.randomUUID().toString()));
        record.headers().add("ce_type", bytes(EventCatalog.typeOf(Unit.class)));
        return record;
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable KafkaProducer<byte[], byte[]> producer;

    private KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    new HashMap<>(kafka.settings()), new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @AfterEach
    void closeProducer() {
        if (producer != null) {
            producer.close();
            producer = null;
        }
    }

    private Map<UUID, String> names() {
        return jdbi.withHandle(handle -> {
            Map<UUID, String> names = new HashMap<>();
            handle.createQuery("select unit_id, name from directory_unit")
                    .map((row, context) -> names.put(row.getObject(1, UUID.class), row.getString(2)))
                    .list();
            return names;
        });
    }

    private void emptyTables() {
        jdbi.useHandle(
                handle -> handle.execute("truncate topic_position, latest_state, inbox, dead_letter, directory_unit"));
    }

    private static Unit unit(UUID id, long counter, String name) {
        return new Unit(id, new Revision(0, counter), ORGANIZATION, null, name, "602", null, false, false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Stores names, and notes what it would have told somebody; can be made to choke, or to forget revisions. */
    private static final class UnitNames implements EventHandler<UnitState> {
        private final Jdbi jdbi;
        private final String fault;
        private final List<String> effects = Collections.synchronizedList(new ArrayList<>());

        UnitNames(Jdbi jdbi) {
            this(jdbi, "none");
        }

        UnitNames(Jdbi jdbi, String fault) {
            this.jdbi = jdbi;
            this.fault = fault;
        }

        @Override
        public Topic topic() {
            return Topic.UNITS;
        }

        @Override
        public void handle(List<Received<UnitState>> batch) {
            for (Received<UnitState> received : batch) {
                Unit unit = (Unit) received.event();
                if (fault.equals("poison") && unit.name().equals("poison")) {
                    throw new IllegalArgumentException("cannot be handled");
                }
                store(unit);
                if (!received.history()) {
                    effects.add(unit.name());
                }
            }
            if (fault.equals("in any order")) {
                jdbi.useHandle(handle -> handle.execute("delete from latest_state"));
            }
        }

        private void store(State state) {
            Unit unit = (Unit) state;
            jdbi.useHandle(handle -> handle.createUpdate("""
                            insert into directory_unit values (:id, :organization, null, :name, '602', null, false, false)
                            on conflict (unit_id) do update set name = excluded.name
                            """)
                    .bind("id", unit.unitId())
                    .bind("organization", unit.organizationId())
                    .bind("name", unit.name())
                    .execute());
        }
    }
}
