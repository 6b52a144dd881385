package org.accessportal.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.accessportal.platform.PlatformSettings;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Makes forwarders; the replicas of a service share a forwarding's partitions. */
@ApplicationScoped
public class Forwarders {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final KafkaAccess kafka;
    private final PlatformSettings settings;
    private final Clock clock;

    Forwarders(KafkaAccess kafka, PlatformSettings settings, Clock clock) {
        this.kafka = kafka;
        this.settings = settings;
        this.clock = clock;
    }

    /** A forwarder for one thread. */
    public Forwarder of(Forwarding forwarding) {
        var consumer = new KafkaConsumer<>(
                consumer(kafka.settings(), settings.service() + "." + forwarding.code()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        return new Forwarder(forwarding, consumer, clock, FIRST_PAUSE);
    }

    /** One that is new begins with what its topics hold: every state, and facts of thirty days. */
    static Map<String, Object> consumer(Map<String, Object> broker, String group) {
        Map<String, Object> consumer = new HashMap<>(broker);
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        // however slowly a receiver answers, those who share its partitions do not take it for dead
        consumer.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int)
                Duration.ofMinutes(15).toMillis());
        return consumer;
    }
}
