package org.accessportal.platform.messaging;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.tracing.Traces;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Starts the readers of every handler that the service has, and stops them with the service. */
@ApplicationScoped
class EventReaders {

    private static final int BATCH = 2_000;

    private final List<EventHandler<?>> handlers;
    private final MessagingStore store;
    private final KafkaAccess kafka;
    private final PlatformSettings settings;
    private final Traces traces;
    private final List<EventReader<?>> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    EventReaders(
            @All List<EventHandler<?>> handlers,
            MessagingStore store,
            KafkaAccess kafka,
            PlatformSettings settings,
            Traces traces) {
        this.handlers = handlers;
        this.store = store;
        this.kafka = kafka;
        this.settings = settings;
        this.traces = traces;
    }

    void start(@Observes StartupEvent event) {
        if (settings.background()) {
            for (EventHandler<?> handler : handlers) {
                for (int i = 0; i < settings.readers(); i++) {
                    start(handler);
                }
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        readers.forEach(EventReader::close);
        for (Thread thread : threads) {
            thread.join(5_000);
        }
    }

    private <E extends Event> void start(EventHandler<E> handler) {
        var consumer = new KafkaConsumer<>(
                consumerSettings(handler), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var reader = new EventReader<>(handler, store, traces, consumer);
        readers.add(reader);
        threads.add(Thread.ofPlatform()
                .name("reader-" + handler.topic().topicName())
                .daemon()
                .start(() -> {
                    kafka.awaitTopics();
                    reader.run();
                }));
    }

    private Map<String, Object> consumerSettings(EventHandler<?> handler) {
        Map<String, Object> consumer = new HashMap<>(kafka.settings());
        consumer.put(
                ConsumerConfig.GROUP_ID_CONFIG,
                settings.service() + "." + handler.topic().topicName());
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        // by this the others learn that a replica has gone: rights that nobody reads for five seconds are no longer
        // current
        consumer.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 500);
        return consumer;
    }
}
