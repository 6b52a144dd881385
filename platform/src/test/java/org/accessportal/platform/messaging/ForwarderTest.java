package org.accessportal.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.testing.Broken;
import org.accessportal.platform.testing.InJvmKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** API-2: events come to somebody outside: all of them, in order, also when they were not taken at first. */
class ForwarderTest {

    private static final UUID ORGANIZATION = new UUID(5, 1);
    private static final int MANY = 250;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private InJvmKafka broker;

    @BeforeEach
    void startBroker() throws Exception {
        broker = InJvmKafka.start();
        try (Admin operator = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            operator.createTopics(
                            List.of(new NewTopic(Topic.ORDER_LINES.topicName(), Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    @AfterEach
    void stopBroker() {
        broker.close();
    }

    /** Keeps what it takes, and refuses as many batches as it is told to; a hasty one says that it takes them. */
    private static final class Taker implements Forwarding {

        private final List<JsonNode> events = new ArrayList<>();
        private final List<Backlog> backlogs = new ArrayList<>();
        private final boolean hasty;
        private int refusals;
        private boolean waiting;

        Taker(int refusals, boolean hasty) {
            this.refusals = refusals;
            this.hasty = hasty;
        }

        @Override
        public String code() {
            return "tests.taker";
        }

        @Override
        public List<Topic> topics() {
            return List.of(Topic.ORDER_LINES);
        }

        @Override
        public UUID organizationId() {
            return ORGANIZATION;
        }

        @Override
        public Optional<String> send(CloudEventBatch batch) {
            if (refusals > 0) {
                refusals--;
                return hasty ? Optional.empty() : Optional.of("HTTP 503");
            }
            try {
                new ObjectMapper().readTree(batch.body()).forEach(events::add);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return Optional.empty();
        }

        @Override
        public void waits(Place place, Backlog backlog) {
            waiting = true;
            backlogs.add(backlog);
        }

        @Override
        public void taken(Place place) {
            waiting = false;
        }
    }

    @Test
    @DisplayName("API-2: as CloudEvents in batches, in the order of the topic, each once")
    void inOrder() throws Exception {
        publish(ORGANIZATION, 0, MANY);
        var taker = new Taker(0, false);
        forward(taker, MANY);
        assertThat(taker.events).extracting(ForwarderTest::number).containsExactlyElementsOf(upTo(MANY));
        JsonNode first = taker.events.getFirst();
        assertThat(first.path("specversion").asText()).isEqualTo("1.0");
        assertThat(first.path("type").asText()).isEqualTo("order.line.v1");
        assertThat(first.path("partitionkey").asText()).isEqualTo(new UUID(6, 0).toString());
    }

    @Test
    @DisplayName("API-2: what is not taken is sent again, in order and complete, and that it waits is told meanwhile")
    void waitsForTheReceiver() throws Exception {
        requireNothingLost(new Taker(3, false));
    }

    @Test
    @DisplayName("API-2: the comparison finds a receiver that takes what it has not kept")
    void lossIsFound() throws Exception {
        Broken.isFound(1, () -> {
            requireNothingLost(new Taker(3, true));
            return null;
        });
    }

    @Test
    @DisplayName("API-2: whoever takes over goes on where the former was")
    void goesOn() throws Exception {
        var taker = new Taker(0, false);
        publish(ORGANIZATION, 0, MANY);
        forward(taker, MANY);
        publish(ORGANIZATION, MANY, MANY + 10);
        forward(taker, MANY + 10);
        assertThat(taker.events).extracting(ForwarderTest::number).containsExactlyElementsOf(upTo(MANY + 10));
    }

    @Test
    @DisplayName("API-2: an organization's gets nothing of another's")
    void ofOneOrganization() throws Exception {
        publish(new UUID(5, 2), 0, 10);
        publish(ORGANIZATION, 0, 5);
        var taker = new Taker(0, false);
        forward(taker, 5);
        assertThat(taker.events)
                .extracting(event -> event.at("/data/organizationId").asText())
                .containsOnly(ORGANIZATION.toString())
                .hasSize(5);
    }

    private void requireNothingLost(Taker taker) throws Exception {
        publish(ORGANIZATION, 0, MANY);
        forward(taker, MANY);
        assertThat(taker.events).extracting(ForwarderTest::number).containsExactlyElementsOf(upTo(MANY));
        assertThat(taker.backlogs)
                .extracting(Forwarding.Backlog::count, Forwarding.Backlog::cause)
                .containsOnly(org.assertj.core.groups.Tuple.tuple((long) MANY, "HTTP 503"))
                .hasSize(3);
        assertThat(taker.waiting).isFalse();
    }

    /** Until so many were taken, or nothing has come for a while. */
    private void forward(Taker taker, int taken) {
        Map<String, Object> settings =
                Forwarders.consumer(Map.of("bootstrap.servers", broker.bootstrapServers()), "tests.taker");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var forwarder = new Forwarder(taker, consumer, Clock.systemUTC(), Duration.ofMillis(20));
            boolean begun = false;
            while (taker.events.size() < taken && System.nanoTime() < deadline) {
                boolean more = forwarder.readOnce();
                if (begun && !more && !taker.waiting) {
                    return;
                }
                begun |= more;
            }
        }
    }

    private void publish(UUID organization, int from, int to) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int number = from; number < to; number++) {
                String body = "{\"organizationId\":\"%s\",\"number\":%d}".formatted(organization, number);
                var record = new ProducerRecord<>(
                        Topic.ORDER_LINES.topicName(), utf8(new UUID(6, number).toString()), utf8(body));
                record.headers()
                        .add("ce_specversion", utf8("1.0"))
                        .add("ce_id", utf8(UUID.randomUUID().toString()))
                        .add("ce_type", utf8("order.line.v1"));
                var _ = producer.send(record);
            }
            producer.flush();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int number(JsonNode event) {
        return event.at("/data/number").asInt();
    }

    private static List<Integer> upTo(int end) {
        return IntStream.range(0, end).boxed().toList();
    }
}
