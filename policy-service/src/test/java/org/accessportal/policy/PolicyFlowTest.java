package org.accessportal.policy;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.POLICIES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.EventCatalog;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.events.ResponsibilityState.RoleGrant;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventJson;
import org.accessportal.platform.messaging.KafkaAccess;
import org.accessportal.platform.testing.Eventually;
import org.accessportal.platform.testing.KafkaResource;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The service as it runs: everything comes by Kafka or HTTP, and leaves by Kafka. */
@QuarkusTest
@TestProfile(PolicyFlowTest.Running.class)
class PolicyFlowTest {

    /** Reads, works and relays by itself. */
    public static final class Running implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(PostgresResource.class),
                    new TestResourceEntry(TokenIssuer.class),
                    new TestResourceEntry(KafkaResource.class));
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final UUID ANNA = new UUID(9, 1);

    @Inject
    PolicyFixture fixture;

    @Inject
    KafkaAccess kafka;

    @Test
    @DisplayName("PO-1, PO-3: from the catalogue and a policy to an entitlement, and its end, by Kafka alone")
    void fromCatalogueToEntitlement() {
        kafka.awaitTopics();
        send(fixture.unit(PolicyFixture.HOSPITAL, null), fixture.unit(PolicyFixture.WARD, PolicyFixture.HOSPITAL));
        send(fixture.account(false), keeper(), fixture.person(ANNA, fixture.nurse(new UUID(8, 1), true)));

        String policy = POLICIES + "/"
                + Eventually.<String>succeeds(
                        PATIENCE,
                        () -> as(KEEPER)
                                .body(account("Konto", NURSES, "bas"))
                                .post(POLICIES)
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id"));
        posted(KEEPER, policy + "/activation", REASON).statusCode(200);
        Entitlements given = Eventually.succeeds(PATIENCE, () -> entitlements(1));
        assertThat(given.identityId()).isEqualTo(ANNA);
        assertThat(given.entitlements()).hasSize(1);

        send(fixture.person(ANNA));
        Entitlements taken = Eventually.succeeds(PATIENCE, () -> entitlements(2));
        assertThat(taken.entitlements()).isEmpty();
        assertThat(taken.revision()).isGreaterThan(given.revision());
    }

    private static Responsibility keeper() {
        return new Responsibility(
                KEEPER,
                new Revision(0, 1),
                PolicyFixture.ORGANIZATION,
                List.of(),
                List.of(new RoleGrant(Role.POLICY_ADMINISTRATOR, "210")),
                null,
                null);
    }

    private void send(Event... events) {
        try (var producer =
                new KafkaProducer<>(kafka.settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Event event : events) {
                var record = new ProducerRecord<>(
                        Topic.of(event.getClass()).topicName(),
                        bytes(event.aggregateId().toString()),
                        bytes(EventJson.write(event)));
                record.headers().add("ce_id", bytes(UUID.randomUUID().toString()));
                record.headers().add("ce_type", bytes(EventCatalog.typeOf(event.getClass())));
                var _ = producer.send(record);
            }
        }
    }

    /** The last of so many states on the topic. */
    private Entitlements entitlements(int count) throws Exception {
        Map<String, Object> settings = new HashMap<>(kafka.settings());
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.ENTITLEMENTS.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Entitlements> states = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                for (var record : consumer.poll(Duration.ofMillis(300))) {
                    states.add(EventJson.read(record.value(), Entitlements.class));
                }
            }
            assertThat(states).hasSize(count);
            return states.getLast();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
