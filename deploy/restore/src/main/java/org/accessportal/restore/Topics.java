package org.accessportal.restore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.accessportal.local.layout.LocalRun;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the state topics tell: the newest state of every key, by event type. */
final class Topics {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STATES = List.of(
            "identity.identities",
            "identity.units",
            "identity.responsibilities",
            "identity.assignments",
            "policy.entitlements",
            "policy.separations",
            "order.resources",
            "order.lines",
            "audit.heads");

    private final Map<String, Map<UUID, Stand>> newest = new HashMap<>();

    private Topics() {}

    /** Reads all of them from the first record on. */
    static Topics read(LocalRun run) throws IOException {
        var settings = new Properties();
        settings.put("bootstrap.servers", "localhost:" + run.ports().broker());
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "earliest");
        var topics = new Topics();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = STATES.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            consumer.assign(all);
            consumer.seekToBeginning(all);
            while (all.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                    topics.take(record);
                }
            }
        }
        return topics;
    }

    private void take(ConsumerRecord<String, byte[]> record) throws IOException {
        String type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        JsonNode revision = JSON.readTree(record.value()).path("revision");
        var stand = new Stand(
                revision.path("epoch").asInt(), revision.path("counter").asLong());
        newest.computeIfAbsent(type, each -> new HashMap<>())
                .merge(UUID.fromString(record.key()), stand, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /** The newest state of everything of that event type. */
    Map<UUID, Stand> of(String type) {
        return newest.getOrDefault(type, Map.of());
    }
}
