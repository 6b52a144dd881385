package org.accessportal.kubernetes;

import static org.accessportal.kubernetes.Manifests.each;
import static org.accessportal.kubernetes.Manifests.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.testing.Eventually;
import org.accessportal.platform.testing.InJvmKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.security.auth.AuthenticationContext;
import org.apache.kafka.common.security.auth.KafkaPrincipal;
import org.apache.kafka.common.security.authenticator.DefaultKafkaPrincipalBuilder;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real broker that keeps the users' rights as the manifests give them lets each service do its work, and no more. */
class BrokerRightsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Whoever comes by the listener of a service is that service. */
    public static class Service extends DefaultKafkaPrincipalBuilder {

        public Service() {
            super(null, null);
        }

        @Override
        public KafkaPrincipal build(AuthenticationContext context) {
            return new KafkaPrincipal(
                    KafkaPrincipal.USER_TYPE, context.listenerName().toLowerCase(Locale.ROOT));
        }
    }

    private static final Map<String, Integer> PORTS = new LinkedHashMap<>();
    private static InJvmKafka broker;

    @BeforeAll
    static void startBroker() throws Exception {
        for (String service : List.of("identity", "policy", "order", "notification")) {
            PORTS.put(service, freePort());
        }
        broker = InJvmKafka.start(BrokerRightsTest::listenForServices);
        try (Admin operator = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            operator.createTopics(Arrays.stream(Topic.values())
                            .map(topic -> new NewTopic(topic.topicName(), Optional.of(1), Optional.empty()))
                            .toList())
                    .all()
                    .get();
            Set<AclBinding> rights =
                    PORTS.keySet().stream().flatMap(BrokerRightsTest::bindings).collect(Collectors.toSet());
            operator.createAcls(rights).all().get();
            // they are written down before the broker goes by them
            Eventually.succeeds(
                    PATIENCE,
                    () -> assertThat(operator.describeAcls(AclBindingFilter.ANY)
                                    .values()
                                    .get())
                            .containsAll(rights));
        }
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    private static void listenForServices(Properties settings, int ignored) {
        PORTS.forEach((service, port) -> {
            String listener = service.toUpperCase(Locale.ROOT);
            String address = "," + listener + "://127.0.0.1:" + port;
            settings.merge("listeners", address, (before, more) -> before + more.toString());
            settings.merge("advertised.listeners", address, (before, more) -> before + more.toString());
            settings.merge(
                    "listener.security.protocol.map",
                    "," + listener + ":PLAINTEXT",
                    (before, more) -> before + more.toString());
            settings.setProperty("listener.name." + service + ".principal.builder.class", Service.class.getName());
        });
        settings.setProperty("authorizer.class.name", StandardAuthorizer.class.getName());
        settings.setProperty("super.users", "User:ANONYMOUS");
    }

    private static Stream<AclBinding> bindings(String service) {
        return acls(service)
                .flatMap(acl -> texts(acl.path("operations"))
                        .map(operation -> new AclBinding(
                                new ResourcePattern(
                                        ResourceType.fromString(
                                                acl.at("/resource/type").asText()),
                                        acl.at("/resource/name").asText(),
                                        acl.at("/resource/patternType").asText().equals("prefix")
                                                ? PatternType.PREFIXED
                                                : PatternType.LITERAL),
                                new AccessControlEntry(
                                        "User:" + service,
                                        "*",
                                        AclOperation.fromString(operation),
                                        AclPermissionType.ALLOW))));
    }

    private static Stream<JsonNode> acls(String service) {
        return each(Manifests.ofOverlay("production")
                .get("KafkaUser", service + "-kafka")
                .at("/spec/authorization/acls"));
    }

    private static List<String> topicsWith(String service, String operation) {
        return acls(service)
                .filter(acl -> acl.at("/resource/type").asText().equals("topic")
                        && texts(acl.path("operations")).anyMatch(operation::equals))
                .map(acl -> acl.at("/resource/name").asText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "policy", "order", "notification"})
    void aServiceWritesItsOwnTopicsOnly(String service) throws Exception {
        List<String> own = topicsWith(service, "Write");
        String others = Arrays.stream(Topic.values())
                .map(Topic::topicName)
                .filter(topic -> !own.contains(topic))
                .findFirst()
                .orElseThrow();
        try (var producer = new KafkaProducer<>(
                clientOf(service, Map.of("acks", "all", "enable.idempotence", true)),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (String topic : own) {
                assertThat(producer.send(record(topic)).get().hasOffset()).isTrue();
            }
            assertThatThrownBy(() -> producer.send(record(others)).get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "policy", "order", "notification"})
    void aServiceFollowsWhatItReadsInItsOwnGroups(String service) {
        List<String> read = topicsWith(service, "Read");
        try (var consumer = consumer(service, service + ".everything")) {
            consumer.subscribe(read);
            Set<String> assigned = new HashSet<>();
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (assigned.size() < read.size() && System.nanoTime() < until) {
                consumer.poll(Duration.ofMillis(100));
                consumer.assignment().forEach(partition -> assigned.add(partition.topic()));
            }

            assertThat(assigned).containsExactlyInAnyOrderElementsOf(read);
            assertThat(consumer.endOffsets(consumer.assignment())).hasSize(read.size());
        }
        try (var consumer = consumer(service, "somebody-else.everything")) {
            consumer.subscribe(read);
            assertThatThrownBy(() -> consumer.poll(PATIENCE)).isInstanceOf(GroupAuthorizationException.class);
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String service, String group) {
        return new KafkaConsumer<>(
                clientOf(service, Map.of("group.id", group, "enable.auto.commit", false)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static Map<String, Object> clientOf(String service, Map<String, Object> more) {
        Map<String, Object> settings = new LinkedHashMap<>(more);
        settings.put("bootstrap.servers", "127.0.0.1:" + PORTS.get(service));
        return settings;
    }

    private static ProducerRecord<byte[], byte[]> record(String topic) {
        return new ProducerRecord<>(topic, topic.getBytes(StandardCharsets.UTF_8));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
