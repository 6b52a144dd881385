package org.accessportal.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/** What lies on a topic, looked at without a handler and without a position. */
@ApplicationScoped
public class TopicContents {

    private static final Logger LOG = Logger.getLogger(TopicContents.class);
    private static final int MOST = 2_000;
    private static final Duration POLL = Duration.ofMillis(500);

    /**
     * A piece of a partition.
     *
     * @param events what could be read of it; the rest is of later versions, or poison
     * @param next the offset that follows
     */
    public record Piece(List<Event> events, long next) {}

    private final KafkaAccess kafka;

    TopicContents(KafkaAccess kafka) {
        this.kafka = kafka;
    }

    /** Where a partition ends now; waits until there are topics. */
    public long end(Topic topic, int partition) {
        kafka.awaitTopics();
        var place = new TopicPartition(topic.topicName(), partition);
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            return consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
        }
    }

    /** The next records from that offset on, some thousands at the most; empty only before the end when the broker is slow. */
    public Piece read(Topic topic, int partition, long from, long end) {
        var place = new TopicPartition(topic.topicName(), partition);
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            consumer.assign(List.of(place));
            consumer.seek(place, from);
            List<Event> events = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL).records(place)) {
                if (record.offset() < end) {
                    add(record, events);
                }
            }
            return new Piece(events, Math.min(consumer.position(place), end));
        }
    }

    /**
     * The last records of a topic; none where there is no such topic yet.
     *
     * @param most of each partition
     * @throws org.apache.kafka.common.KafkaException the broker has not answered in that time
     */
    public List<Event> latest(Topic topic, int most, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> places = consumer.partitionsFor(topic.topicName(), patience).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(places, patience);
            Map<TopicPartition, Long> starts = consumer.beginningOffsets(places, patience);
            consumer.assign(places);
            ends.forEach((place, end) -> consumer.seek(place, Math.max(starts.getOrDefault(place, 0L), end - most)));
            List<Event> events = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException(topic.topicName() + " was not read within " + patience);
                }
                consumer.poll(POLL).forEach(record -> add(record, events));
            }
            return events;
        }
    }

    private static void add(ConsumerRecord<byte[], byte[]> record, List<Event> events) {
        RawEvent raw = RawEvent.of(record);
        Class<? extends Event> contract = raw.contract();
        if (contract == null) {
            return; // a type of a later version
        }
        try {
            events.add(raw.read(contract));
        } catch (IOException e) {
            LOG.debugf("Passed over %s at %d: nobody could read it before, either", raw.type(), record.offset());
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(kafka.settings());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
